using System.Collections.Generic;
using System.Linq;
using IngressRouting.Model;

namespace IngressRouting;

/// <summary>A VPC as destination: each of its subnets, or seen from another VPC each of its blocks.</summary>
internal sealed class VpcDestination(Vpc vpc) : Destination
{
    internal override Node Node => vpc;

    internal override IEnumerable<SingleDestination> Expand(RouteTable table, RouteTarget target) =>
        table.Vpc == vpc ? Subnets(table, target) : Blocks(target);

    private IEnumerable<SingleDestination> Subnets(RouteTable table, RouteTarget target) =>
        vpc
            .Subnets.Where(subnet => subnet != target.Subnet && !table.Subnets.Contains(subnet))
            .SelectMany(subnet => SubnetDestination.Of(subnet, target))
            .Select(destination => destination with { Distinction = destination.LogicalName });

    private IEnumerable<SingleDestination> Blocks(RouteTarget target)
    {
        var families = Families.TakenBy(target).ToList();
        yield return new SingleDestination(vpc, vpc.Prefix, builder => new Model.Destination.Addresses(vpc.Cidr.Resolve(builder)));
        foreach (var block in vpc.Blocks.Where(block => families.Contains(block.IsIpv6 ? AddressFamily.IPv6 : AddressFamily.IPv4)))
        {
            yield return new SingleDestination(
                block,
                vpc.Prefix + block.LogicalName,
                builder => new Model.Destination.Addresses(block.Block(builder))
            )
            {
                Distinction = block.LogicalName,
            };
        }
    }
}
