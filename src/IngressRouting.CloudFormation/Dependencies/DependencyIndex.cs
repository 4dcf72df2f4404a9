using System.Collections.Generic;
using IngressRouting.Model;

namespace IngressRouting.CloudFormation;

/// <summary>What the reasons look up, gathered in one pass over the topology.</summary>
internal sealed class DependencyIndex
{
    private readonly LogicalNames names;
    private readonly ElementsBy<Reference> attachmentsByGateway = new();
    private readonly ElementsBy<Reference> internetAttachmentsByVpc = new();
    private readonly ElementsBy<Reference> instancesByInterface = new();
    private readonly ElementsBy<Reference> associationsByAddress = new();
    private readonly ElementsBy<Reference> natGatewaysByAddress = new();
    private readonly ElementsBy<(Reference Vpc, Value<Cidr> Block)> subnetsByBlock = new();
    private readonly ElementsBy<(Reference Vpc, AddressFamily Family)> blocksByVpc = new();
    private readonly HashSet<Reference> publicInterfaces = [];
    private readonly TransitAttachments transitAttachments = new();
    private readonly GroupAssociations groupAssociations = new();

    public DependencyIndex(TopologyModel model, LogicalNames names)
    {
        this.names = names;
        foreach (var element in model.Elements)
        {
            Enter(element);
        }
    }

    public IReadOnlyList<Element> AttachmentsOf(Reference gateway) => attachmentsByGateway[gateway];

    /// <summary>What attaches a transit gateway to the VPC of the table, or may do so.</summary>
    public IReadOnlyList<Element> TransitAttachmentsOf(Reference gateway, Reference table) =>
        transitAttachments.Of(gateway, Find<RouteTable>(table) is { } found ? Find<Vpc>(found.Vpc) : null);

    /// <summary>What associates a security group with further VPCs.</summary>
    public IReadOnlyList<Element> GroupAssociationsOf(Reference group) =>
        Find<SecurityGroup>(group) is { } found ? groupAssociations.Of(found) : [];

    public IReadOnlyList<Element> InstancesWith(Reference networkInterface) => instancesByInterface[networkInterface];

    public IReadOnlyList<Element> AssociationsOf(ElasticIp address) => associationsByAddress[address.Id];

    /// <summary>The element with that id; null when the topology has none.</summary>
    public Element? Find(ElementId id) => names.Find(id);

    public IReadOnlyList<Element> NatGatewaysWith(ElasticIp address) => natGatewaysByAddress[address.Id];

    public bool HasElasticIp(Reference networkInterface) => publicInterfaces.Contains(networkInterface);

    /// <summary>The subnets whose whole block it is, in the VPC of the table.</summary>
    public IReadOnlyList<Element> SubnetsWith(Value<Cidr> block, Reference table) =>
        Find<RouteTable>(table) is { } found ? subnetsByBlock[(found.Vpc, block)] : [];

    /// <summary>The attachments of internet gateways to the VPC that the interface lies in.</summary>
    public IReadOnlyList<Element> InternetAttachmentsAround(Reference networkInterface) =>
        Find<NetworkInterface>(networkInterface) is { } eni ? InternetAttachmentsOf(eni.Subnet) : [];

    /// <summary>The attachments of internet gateways to the VPC of the subnet.</summary>
    public IReadOnlyList<Element> InternetAttachmentsOf(Reference subnet) =>
        Find<Subnet>(subnet) is { } found ? internetAttachmentsByVpc[found.Vpc] : [];

    /// <summary>The further blocks of a VPC that are of a family.</summary>
    public IReadOnlyList<Element> BlocksOf(Reference vpc, AddressFamily family) => blocksByVpc[(vpc, family)];

    /// <summary>The further blocks of a VPC that a block of a subnet lies in, or may lie in.</summary>
    public IReadOnlyList<Element> BlocksAround(Reference vpc, Value<Cidr> block, AddressFamily family)
    {
        var all = blocksByVpc[(vpc, family)];
        if (all.Count == 0 || (family == AddressFamily.IPv4 && Find<Vpc>(vpc) is { } owner && IsWithinOwn(block, owner)))
        {
            return [];
        }

        var around = new List<Element>();
        foreach (var further in all)
        {
            var stated = ((VpcCidrBlock)further).Source.Stated;
            if (stated is null || IsWithin(block, stated) != false)
            {
                around.Add(further);
            }
        }

        return around;
    }

    // The attribute CidrBlock is the block that the VPC is made with, and none of the further blocks overlaps it.
    private static bool IsWithinOwn(Value<Cidr> block, Vpc vpc) =>
        IsWithin(block, vpc.Cidr) == true
        || IsWithin(block, new Value<Cidr>.Symbolic(new Expression.Attribute(vpc.Id, "CidrBlock"))) == true;

    // Null when only the deployment knows. Parts of one block are written by terms that begin with it.
    private static bool? IsWithin(Value<Cidr> block, Value<Cidr> outer)
    {
        if (block.TryGet(out var cidr) && outer.TryGet(out var around))
        {
            return around.Contains(cidr);
        }

        for (var at = (block as Value<Cidr>.Symbolic)?.Expression; at is not null; at = WholeOf(at))
        {
            if (outer is Value<Cidr>.Symbolic { Expression: var expression } && at.Equals(expression))
            {
                return true;
            }
        }

        return null;
    }

    // What a part is taken of; also where only the deployment knows which part it is, or how large.
    private static Expression? WholeOf(Expression part) =>
        part switch
        {
            Expression.Block block => block.Parent,
            Expression.Call { Function: "Fn::Select", Arguments: { Count: 2 } select }
                when select[1] is Expression.Call { Function: "Fn::Cidr" } parts => parts.Arguments[0],
            _ => null,
        };

    private void Enter(Element element)
    {
        switch (element)
        {
            case GatewayAttachment attachment:
                attachmentsByGateway.Add(attachment.Gateway.Resource, attachment);
                if (attachment.Gateway.Kind == ResourceKind.InternetGateway)
                {
                    internetAttachmentsByVpc.Add(attachment.Vpc, attachment);
                }

                break;
            case Instance instance:
                foreach (var networkInterface in instance.NetworkInterfaces)
                {
                    instancesByInterface.Add(networkInterface, instance);
                }

                break;
            case Subnet subnet:
                if (subnet.Cidr is { } cidr)
                {
                    subnetsByBlock.Add((subnet.Vpc, cidr), subnet);
                }

                if (subnet.Ipv6Cidr is { } ipv6)
                {
                    subnetsByBlock.Add((subnet.Vpc, ipv6), subnet);
                }

                break;
            case VpcCidrBlock block:
                blocksByVpc.Add((block.Vpc, block.Family), block);
                break;
            case NatGateway { ElasticIp: { } address } natGateway:
                natGatewaysByAddress.Add(address, natGateway);
                break;
            case RawResource resource:
                transitAttachments.Enter(resource);
                groupAssociations.Enter(resource);
                break;
            case ElasticIpAssociation association:
                associationsByAddress.Add(association.ElasticIp, association);
                publicInterfaces.Add(association.NetworkInterface);
                break;
        }
    }

    private T? Find<T>(Reference reference)
        where T : Element => reference.Element is { } id ? names.Find(id) as T : null;
}
