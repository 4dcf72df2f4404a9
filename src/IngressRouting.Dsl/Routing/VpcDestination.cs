using System.Collections.Generic;
using System.Linq;

namespace IngressRouting;

/// <summary>A VPC as destination: each of its subnets, or seen from another VPC its block.</summary>
internal sealed class VpcDestination(Vpc vpc) : Destination
{
    internal override Node Node => vpc;

    internal override IEnumerable<SingleDestination> Expand(RouteTable table, RouteTarget target) =>
        table.Vpc == vpc
            ? Subnets(table, target)
            : [new(vpc, vpc.Prefix, builder => new Model.Destination.Addresses(vpc.Cidr.Resolve(builder)))];

    private IEnumerable<SingleDestination> Subnets(RouteTable table, RouteTarget target) =>
        vpc
            .Subnets.Where(subnet => subnet != target.Subnet && !table.Subnets.Contains(subnet))
            .Select(SubnetDestination.Of)
            .Select(destination => destination with { Distinction = destination.LogicalName });
}
