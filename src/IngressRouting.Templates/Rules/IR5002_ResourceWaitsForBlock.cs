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
        foreach (var need in UnorderedNeeds.Of(view.Model, IsWanted))
        {
            var waiting = WaitingIn(view, need);
            if (view.Model.Order!.IsBefore(need.Needed.Id, waiting.Id) || UnorderedNeeds.IsOpen(view.Model, need.Needed, waiting, verdict))
            {
                continue;
            }

            var (consequence, remedy) = Explain(need);
            verdict.Violated(
                new Subject(waiting.Id),
                $"{waiting.Title} needs {need.Needed.Title}, but nothing makes CloudFormation create it afterwards: {consequence}; {remedy}",
                null,
                new Subject(need.Needed.Id)
            );
        }
    }

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

    private static bool IsWanted(CreationNeed need) =>
        (need.Waiting, need.Needed) is (Route, Subnet or VpcCidrBlock) or (Subnet, VpcCidrBlock);

    private static (string Consequence, string Remedy) Explain(CreationNeed need)
    {
        var remedy = "add DependsOn: " + UnorderedNeeds.NameOf(need.Needed);
        return (need.Waiting, need.Needed) switch
        {
            (Route, Subnet) => (
                "AWS refuses a route into the VPC while no subnet has its destination ('Route destination doesn't match any subnet CIDR blocks')",
                remedy + ", or take the block by Fn::GetAtt"
            ),
            (Route, _) => ("the VPC has no block that the destination can be a part of until then", remedy),
            _ => ("AWS refuses a subnet whose block the VPC does not have yet (InvalidSubnet.Range)", remedy),
        };
    }
}
