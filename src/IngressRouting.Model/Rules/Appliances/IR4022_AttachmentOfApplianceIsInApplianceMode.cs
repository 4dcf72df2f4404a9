using System.Collections.Generic;
using System.Linq;

namespace IngressRouting.Model;

/// <summary>Finds attachments of inspection VPCs whose transit gateway may send the two directions of a flow to different zones.</summary>
public sealed class IR4022_AttachmentOfApplianceIsInApplianceMode : Rule
{
    /// <inheritdoc />
    public override string Id => "IR4022";

    /// <inheritdoc />
    public override string Title =>
        "The attachment of a VPC that inspects a transit gateway's traffic in several zones should be in appliance mode";

    /// <inheritdoc />
    public override Severity Severity => Severity.Warning;

    /// <inheritdoc />
    public override void Judge(TopologyView view, Verdict verdict)
    {
        foreach (var attachment in view.Elements.OfType<RawResource>().Where(resource => resource.IsTransitGatewayAttachment))
        {
            if (!IsOn(attachment, out var symbol) && Inspected.Find(view, attachment) is { } inspected)
            {
                Judge(view, attachment, symbol, inspected, verdict);
            }
        }
    }

    private static void Judge(TopologyView view, RawResource attachment, Expression? symbol, Inspected inspected, Verdict verdict)
    {
        var subject = new Subject(attachment.Id, Facets.Of(Facets.Setting, "Options"));
        if (symbol is not null)
        {
            verdict.NotProven(subject, $"only the deployment knows whether {Wording.Expression(view, symbol)} turns appliance mode on");
            return;
        }

        var appliance = ReturnPathMessage.Appliance(view, inspected.ToAppliance.Target);
        if (!inspected.ReturnsAll)
        {
            verdict.NotProven(
                subject,
                $"the topology does not say whether networks behind the transit gateway talk to each other through {appliance}, which returns some "
                    + "traffic to the transit gateway"
            );
            return;
        }

        verdict.Violated(
            subject,
            $"attachment {attachment.LogicalId} is not in appliance mode, so the transit gateway keeps traffic in the zone that it comes from: requests "
                + $"reach {appliance} in one zone and their replies an appliance in another, which saw only half of the flow; set "
                + "Options.ApplianceModeSupport to enable",
            null,
            new Subject(inspected.ToAppliance.Id, Facets.Target),
            new Subject(inspected.Back.Id, Facets.Target)
        );
    }

    private static bool IsOn(RawResource attachment, out Expression? symbol)
    {
        var mode = RawProperties.Map(attachment, "Options")?.Entries.FirstOrDefault(entry => entry.Name == "ApplianceModeSupport")?.Value;
        symbol =
            mode is PropertyValue.Text { Content: Value<string>.Symbolic symbolic } ? symbolic.Expression
            : RawProperties.Find(attachment, "Options") is PropertyValue.Text { Content: Value<string>.Symbolic options }
                ? options.Expression
            : null;
        return mode is PropertyValue.Text { Content: Value<string>.Known { Content: "enable" } };
    }

    /// <summary>Traffic of a transit gateway that passes an appliance and goes back to the transit gateway.</summary>
    /// <param name="ToAppliance">The route of a subnet of the attachment.</param>
    /// <param name="Back">The route of the appliance's subnet.</param>
    /// <param name="ReturnsAll">Whether all that the appliance forwards goes back.</param>
    private sealed record Inspected(Route ToAppliance, Route Back, bool ReturnsAll)
    {
        public static Inspected? Find(TopologyView view, RawResource attachment)
        {
            var subnets = (RawProperties.List(attachment, "SubnetIds") ?? ValueList<PropertyValue>.Empty)
                .Select(RawProperties.Reference)
                .OfType<Reference>()
                .Select(view.Find<Subnet>)
                .OfType<Subnet>()
                .ToList();
            return subnets.Exists(subnet => SameZone.Compare(subnet, subnets[0]) == false)
                ? subnets.Select(subnet => Of(view, attachment, subnet)).FirstOrDefault(found => found is not null)
                : null;
        }

        private static Inspected? Of(TopologyView view, RawResource attachment, Subnet subnet)
        {
            if (
                view.DefaultRouteOf(subnet, AddressFamily.IPv4) is not { } route
                || Device.Of(view, route.Target) is not { IsAppliance: true }
            )
            {
                return null;
            }

            foreach (var around in Arms.Of(view, route.Target).Where(around => around.Id != subnet.Id))
            {
                if (
                    view.TableOf(around) is { } table
                    && view.ExitsOf(table).AnyTo(ResourceKind.TransitGateway, AddressFamily.IPv4) is { } back
                    && IsOf(attachment, back)
                )
                {
                    return new Inspected(route, back, ReturnsAllBy(view.ExitsOf(table), back));
                }
            }

            return null;
        }

        // Without a route for all addresses, what goes on at all goes by the routes that there are.
        private static bool ReturnsAllBy(Exits exits, Route back) =>
            exits.Defaults(AddressFamily.IPv4) is { Count: var count } defaults
            && (count == 0 ? exits.Hidden is null : defaults.Contains(back));

        private static bool IsOf(RawResource attachment, Route back) =>
            RawProperties.Find(attachment, "TransitGatewayId") is PropertyValue.Text { Content: var own }
            && back.Target.Reference!.Resource switch
            {
                Reference.ToExisting existing => existing.Id.Equals(own),
                Reference.ToElement element => own is Value<string>.Symbolic { Expression: Expression.Ref of } && of.Element == element.Id,
                _ => false,
            };
    }
}
