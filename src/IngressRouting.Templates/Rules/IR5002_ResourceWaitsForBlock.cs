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
        if (view.Model.Order is not { } order)
        {
            return;
        }

        foreach (var need in CreationNeeds.Of(view.Model))
        {
            if (
                (need.Waiting, need.Needed) is not ((Route, Subnet or VpcCidrBlock) or (Subnet, VpcCidrBlock))
                || order.IsBefore(need.Needed.Id, need.Waiting.Id)
            )
            {
                continue;
            }

            var consequence =
                need.Waiting is Route
                    ? "AWS refuses a route into the VPC while no subnet has its destination ('Route destination doesn't match any subnet CIDR blocks')"
                    : "AWS refuses a subnet whose block the VPC does not have yet (InvalidSubnet.Range)";
            var name = need.Needed.LogicalId.Substring(need.Needed.LogicalId.LastIndexOf('/') + 1);
            verdict.Violated(
                new Subject(need.Waiting.Id),
                $"{need.Waiting.Title} needs {need.Needed.Title}, but nothing makes CloudFormation create it afterwards: {consequence}; add "
                    + $"DependsOn: {name}, or take the block by Fn::GetAtt",
                null,
                new Subject(need.Needed.Id)
            );
        }
    }
}
