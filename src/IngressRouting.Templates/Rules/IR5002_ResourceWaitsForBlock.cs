using System.Collections.Generic;
using System.Linq;
using IngressRouting.CloudFormation;
using IngressRouting.Model;

namespace IngressRouting.Templates;

/// <summary>Finds routes into a VPC that can be created before the subnet they name, and subnets before the block they lie in.</summary>
public sealed class IR5002_ResourceWaitsForBlock : Rule
{
    /// <inheritdoc />
    public override string Id => "IR5002";

    /// <inheritdoc />
    public override string Title => "A route into a VPC must be created after the subnet that it names, and a subnet after its block";

    /// <inheritdoc />
    public override Severity Severity => Severity.Warning;

    /// <inheritdoc />
    public override void Judge(TopologyView view, Verdict verdict)
    {
        var order = view.Model.Order;
        var needs = UnorderedNeeds.Of(view.Model, need => IsWanted(need) && AlternativesOf(view, need).Contains(need.Needed));
        foreach (var need in needs)
        {
            var waiting = WaitingIn(view, need);
            var alternatives = AlternativesOf(view, need);
            if (
                need.Needed == alternatives[0]
                && !alternatives.Any(needed => order!.IsBefore(needed.Id, waiting.Id))
                && !alternatives.Any(needed => UnorderedNeeds.IsOpen(view.Model, needed, waiting, verdict))
            )
            {
                var (consequence, remedy) = Explain(need);
                UnorderedNeeds.Report(verdict, Severity, waiting, alternatives, consequence, remedy);
            }
        }

        foreach (var need in UnorderedNeeds.Of(view.Model, need => IsWanted(need) && AlternativesOf(view, need).Count == 0))
        {
            verdict.NotProven(
                new Subject(need.Waiting.Id),
                $"only the deployment knows whether the block of {need.Waiting.Title} is part of {need.Needed.Title}"
            );
        }
    }

    // What has to be there of which the needed is one; one of several is enough as far as anybody knows.
    private static IReadOnlyList<Element> AlternativesOf(TopologyView view, CreationNeed need) =>
        need switch
        {
            { Waiting: Subnet subnet, Needed: VpcCidrBlock { Family: var family } } => BlocksAround.Of(view, subnet, family),
            { Needed: VpcCidrBlock block } => [.. view.VpcCidrBlocksOf(block.Vpc).Where(other => other.Family == block.Family)],
            _ => [need.Needed],
        };

    // The IPv6 block of a subnet may come by a resource of its own, which is then what has to wait.
    private static Element WaitingIn(TopologyView view, CreationNeed need) =>
        need is { Waiting: Subnet subnet, Needed: VpcCidrBlock { Family: AddressFamily.IPv6 } }
            ? view.Elements.OfType<RawResource>()
                .FirstOrDefault(resource => resource.Type == SubnetCidrBlockReader.TypeName && Names(resource, subnet))
                ?? need.Waiting
            : need.Waiting;

    private static bool Names(RawResource resource, Subnet subnet) =>
        resource.Properties.Any(property =>
            property
                is { Name: "SubnetId", Value: PropertyValue.Text { Content: Value<string>.Symbolic { Expression: Expression.Ref of } } }
            && of.Element == subnet.Id
        );

    // A target that takes no addresses of the VPC is refused in any order.
    private static bool IsWanted(CreationNeed need) =>
        (need.Waiting, need.Needed) switch
        {
            (Route route, Subnet) => route.Target.Reference?.Kind.TakesInsideVpc() != false,
            (Route or Subnet, VpcCidrBlock) => true,
            _ => false,
        };

    private static (string Consequence, string Remedy) Explain(CreationNeed need) =>
        (need.Waiting, need.Needed) switch
        {
            (Route, Subnet) => (
                "AWS refuses a route into the VPC while no subnet has its destination ('Route destination doesn't match any subnet CIDR blocks')",
                ", or take the block by Fn::GetAtt"
            ),
            (Route, _) => ("the VPC has no block that the destination can be a part of until then", ""),
            _ => ("AWS refuses a subnet whose block the VPC does not have yet (InvalidSubnet.Range)", ""),
        };
}
