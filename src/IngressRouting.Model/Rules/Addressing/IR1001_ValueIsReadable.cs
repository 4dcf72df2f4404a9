using System.Collections.Generic;
using System.Linq;

namespace IngressRouting.Model;

/// <summary>Speaks of every text that is not the value it stands for; rules that depend on such a value keep silent.</summary>
public sealed class IR1001_ValueIsReadable : Rule
{
    private const string Block = "CIDR block";
    private const string ExistingId = "AWS id";

    /// <inheritdoc />
    public override string Id => "IR1001";

    /// <inheritdoc />
    public override string Title => "A value must be one that AWS can read";

    /// <inheritdoc />
    public override Severity Severity => Severity.Error;

    /// <inheritdoc />
    public override void Judge(TopologyView view, Verdict verdict)
    {
        foreach (var element in view.Elements)
        {
            JudgeProperties(element, verdict);
            if (element is Resource resource)
            {
                Check(verdict, resource, resource.ExistingId, Facets.Id, ExistingId);
                foreach (var tag in resource.Tags)
                {
                    Check(verdict, element, tag.Value, Facets.Value, $"value of tag {tag.Key}");
                }
            }
        }

        JudgeDerived(view, verdict);
    }

    // A block that was computed from an invalid one is not at fault, unless nothing in the topology has the block that is.
    private static void JudgeDerived(TopologyView view, Verdict verdict)
    {
        var all = new List<(Element Element, Value<Cidr>.Invalid Block, string Facet)>();
        foreach (var element in view.Elements)
        {
            AddBlocks(element, all);
        }

        var said = new HashSet<string>(all.Where(stated => !stated.Block.IsDerived).Select(stated => stated.Block.Text));
        foreach (var (element, block, facet) in all)
        {
            if (block.IsDerived && said.Add(block.Text))
            {
                Report(verdict, element, block, facet, Block);
            }
        }
    }

    private static void AddBlocks(Element element, List<(Element Element, Value<Cidr>.Invalid Block, string Facet)> all)
    {
        void Add(Value<Cidr>? block, string facet)
        {
            if (block is Value<Cidr>.Invalid invalid)
            {
                all.Add((element, invalid, facet));
            }
        }

        switch (element)
        {
            case Vpc vpc:
                Add(vpc.Cidr, Facets.Cidr);
                break;
            case VpcCidrBlock block:
                Add(block.Source.Stated, Facets.Cidr);
                break;
            case Subnet subnet:
                Add(subnet.Cidr, Facets.Cidr);
                Add(subnet.Ipv6Cidr, Facets.Ipv6Cidr);
                break;
            case Route { Destination: Destination.Addresses addresses }:
                Add(addresses.Block, Facets.Destination);
                break;
        }
    }

    private static void JudgeProperties(Element element, Verdict verdict)
    {
        switch (element)
        {
            case Vpc vpc:
                Check(verdict, vpc, vpc.Cidr, Facets.Cidr, Block);
                break;
            case VpcCidrBlock block:
                Check(verdict, block, block.Vpc, Facets.Vpc);
                Check(verdict, block, block.Source.Stated, Facets.Cidr, Block);
                Check(verdict, block, (block.Source as BlockSource.FromPool)?.Pool, Facets.Pool, ExistingId);
                break;
            case Subnet subnet:
                JudgeSubnet(subnet, verdict);
                break;
            case RouteTable table:
                Check(verdict, table, table.Vpc, Facets.Vpc);
                break;
            case Route route:
                JudgeRoute(route, verdict);
                break;
            case NetworkInterface eni:
                Check(verdict, eni, eni.Subnet, Facets.Subnet);
                Check(verdict, eni, eni.SourceDestCheck, Facets.SourceDestCheck, "true or false");
                foreach (var group in eni.SecurityGroups)
                {
                    Check(verdict, eni, group, Facets.SecurityGroup);
                }

                break;
            case Instance instance:
                JudgeInstance(instance, verdict);
                break;
            case Output output:
                Check(verdict, output, output.Value, Facets.Value, "value");
                Check(verdict, output, output.Export, Facets.Export, "name of an export");
                break;
            case SecurityGroup group:
                Check(verdict, group, group.Vpc, Facets.Vpc);
                Check(verdict, group, group.Description, Facets.Description, "description of a security group");
                break;
            case SecurityGroupRule rule:
                JudgeRule(rule, verdict);
                break;
            default:
                JudgeAssociation(element, verdict);
                break;
        }
    }

    private static void JudgeSubnet(Subnet subnet, Verdict verdict)
    {
        Check(verdict, subnet, subnet.Vpc, Facets.Vpc);
        Check(verdict, subnet, subnet.Cidr, Facets.Cidr, Block);
        Check(verdict, subnet, subnet.Ipv6Cidr, Facets.Ipv6Cidr, Block);
        Check(verdict, subnet, subnet.Zone, Facets.Zone, "availability zone");
        Check(verdict, subnet, subnet.MapPublicIpOnLaunch, Facets.MapPublicIpOnLaunch, "true or false");
        Check(verdict, subnet, subnet.AssignIpv6AddressOnCreation, Facets.AssignIpv6AddressOnCreation, "true or false");
    }

    private static void JudgeRoute(Route route, Verdict verdict)
    {
        Check(verdict, route, route.Table, Facets.Table);
        Check(verdict, route, (route.Destination as Destination.Addresses)?.Block, Facets.Destination, Block);
        Check(verdict, route, (route.Destination as Destination.PrefixList)?.Id, Facets.Destination, ExistingId);
        Check(verdict, route, route.Target.Reference?.Resource, Facets.Target);
    }

    private static void JudgeInstance(Instance instance, Verdict verdict)
    {
        Check(verdict, instance, instance.Image, Facets.Image, "machine image");
        Check(verdict, instance, instance.InstanceType, Facets.InstanceType, "instance type");
        Check(verdict, instance, instance.TranslatesSource, Facets.TranslatesSource, "true or false");
        foreach (var eni in instance.NetworkInterfaces)
        {
            Check(verdict, instance, eni, Facets.NetworkInterface);
        }
    }

    private static void JudgeRule(SecurityGroupRule rule, Verdict verdict)
    {
        var peer = rule is SecurityGroupIngress ? Facets.Source : Facets.Destination;
        Check(verdict, rule, rule.Group, Facets.SecurityGroup);
        Check(verdict, rule, rule.Protocol, Facets.Protocol, "protocol");
        Check(verdict, rule, rule.Ports, Facets.Protocol, "range of ports");
        Check(verdict, rule, (rule.Peer as SecurityGroupPeer.Addresses)?.Block, peer, Block);
        Check(verdict, rule, (rule.Peer as SecurityGroupPeer.PrefixList)?.Id, peer, ExistingId);
        Check(verdict, rule, (rule.Peer as SecurityGroupPeer.OfGroup)?.Group, peer);
        Check(verdict, rule, rule.Description, Facets.Description, "description of a rule");
    }

    private static void JudgeAssociation(Element element, Verdict verdict)
    {
        switch (element)
        {
            case SubnetAssociation association:
                Check(verdict, association, association.Table, Facets.Table);
                Check(verdict, association, association.Subnet, Facets.Subnet);
                break;
            case EdgeAssociation edge:
                Check(verdict, edge, edge.Table, Facets.Table);
                Check(verdict, edge, edge.Gateway.Resource, Facets.Gateway);
                break;
            case GatewayAttachment attachment:
                Check(verdict, attachment, attachment.Vpc, Facets.Vpc);
                Check(verdict, attachment, attachment.Gateway.Resource, Facets.Gateway);
                break;
            case RoutePropagation propagation:
                Check(verdict, propagation, propagation.Table, Facets.Table);
                Check(verdict, propagation, propagation.Gateway.Resource, Facets.Gateway);
                break;
            case VirtualPrivateGateway vgw:
                Check(verdict, vgw, vgw.AmazonSideAsn, Facets.AmazonSideAsn, "private autonomous system number");
                break;
            case EgressOnlyInternetGateway eigw:
                Check(verdict, eigw, eigw.Vpc, Facets.Vpc);
                break;
            case NatGateway nat:
                Check(verdict, nat, nat.Subnet, Facets.Subnet);
                Check(verdict, nat, nat.ElasticIp, Facets.ElasticIp);
                break;
            case ElasticIpAssociation association:
                Check(verdict, association, association.ElasticIp, Facets.ElasticIp);
                Check(verdict, association, association.NetworkInterface, Facets.NetworkInterface);
                break;
        }
    }

    private static void Check(Verdict verdict, Element element, Reference? reference, string facet) =>
        Check(verdict, element, (reference as Reference.ToExisting)?.Id, facet, ExistingId);

    private static void Check<T>(Verdict verdict, Element element, Value<T>? value, string facet, string expected)
    {
        if (value is Value<T>.Invalid { IsDerived: false } invalid)
        {
            Report(verdict, element, invalid, facet, expected);
        }
    }

    private static void Report<T>(Verdict verdict, Element element, Value<T>.Invalid invalid, string facet, string expected)
    {
        var remedy =
            invalid.Remedy
            ?? (
                typeof(T) != typeof(Cidr) ? null
                : invalid.Text.IndexOf(':') < 0 ? "write a block such as 10.0.1.0/24"
                : element is Route ? "write a block such as ::/0"
                : "write a block such as 2001:db8::/64"
            );
        verdict.Violated(
            new Subject(element.Id, facet),
            $"'{invalid.Text}' of {element.Title} is no {expected}{(invalid.Remedy is null ? "" : " for that property")}: {invalid.Reason}"
                + (remedy is null ? "" : "; " + remedy)
        );
    }
}
