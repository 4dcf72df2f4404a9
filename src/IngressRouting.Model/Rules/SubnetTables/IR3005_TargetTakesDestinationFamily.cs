namespace IngressRouting.Model;

/// <summary>Finds routes whose target does not take the address family of their destination.</summary>
public sealed class IR3005_TargetTakesDestinationFamily : Rule
{
    /// <inheritdoc />
    public override string Id => "IR3005";

    /// <inheritdoc />
    public override string Title => "The target of a route must take the address family of its destination";

    /// <inheritdoc />
    public override Severity Severity => Severity.Error;

    /// <inheritdoc />
    public override void Judge(TopologyView view, Verdict verdict)
    {
        foreach (var route in view.Routes)
        {
            if (
                route.Target.Reference is { } target
                && !(target.Kind.Takes(AddressFamily.IPv4) && target.Kind.Takes(AddressFamily.IPv6))
                && !view.IsMissing(target)
            )
            {
                JudgeRoute(view, route, target, verdict);
            }
        }
    }

    private static void JudgeRoute(TopologyView view, Route route, ResourceReference target, Verdict verdict)
    {
        var subject = new Subject(route.Id, Facets.Target);
        switch (FamilyOf(view, route))
        {
            case { } family when !target.Kind.Takes(family) && !IsNat64(view, route, target):
                Report(view, route, target, family, verdict);
                break;
            case null when route.Destination is Destination.Addresses { Block: Value<Cidr>.Symbolic { Expression: var expression } }:
                verdict.NotProven(subject, $"only the deployment knows the address family of {Wording.Expression(view, expression)}");
                break;
            case null when route.Destination is Destination.PrefixList { Id: not Value<string>.Invalid }:
                verdict.NotProven(
                    subject,
                    $"the address family of {Wording.Destination(view, route.Destination)} is not part of the topology"
                );
                break;
        }
    }

    // AWS documents that an egress-only internet gateway takes IPv6 alone; its pages disagree on the others.
    private static void Report(TopologyView view, Route route, ResourceReference target, AddressFamily family, Verdict verdict)
    {
        var destination = Wording.Destination(view, route.Destination);
        var (severity, fact) =
            target.Kind == ResourceKind.EgressOnlyInternetGateway
                ? (Severity.Error, "which takes IPv6 alone, so AWS refuses it; send IPv4 to a NAT gateway or an internet gateway")
                : (
                    Severity.Warning,
                    "which takes IPv4 alone, so IPv6 does not pass it"
                        + (
                            target.Kind == ResourceKind.NatGateway
                                ? $" but for NAT64 ({Cidr.Nat64}); send IPv6 to an egress-only internet gateway"
                                : ""
                        )
                );
        verdict.Violated(
            severity,
            new Subject(route.Id, Facets.Target),
            $"{Wording.Table(view, route.Table)} sends {destination}, which is {family}, to {Wording.Name(view, target)}, {fact}"
        );
    }

    private static bool IsNat64(TopologyView view, Route route, ResourceReference target) =>
        target.Kind == ResourceKind.NatGateway
        && view.BlockOf(route.Destination) is { } block
        && block.TryGet(out var cidr)
        && cidr.Equals(Cidr.Nat64);

    private static AddressFamily? FamilyOf(TopologyView view, Route route) =>
        route.Destination switch
        {
            Destination.OfSubnet of => of.Family,
            Destination.Addresses addresses => view.Resolve(addresses.Block) switch
            {
                Value<Cidr>.Known known => known.Content.Family,
                Value<Cidr>.Symbolic when addresses.Block is Value<Cidr>.Symbolic stated => BlockArithmetic.FamilyOf(stated.Expression),
                _ => null,
            },
            _ => null,
        };
}
