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
    private readonly HashSet<Reference> publicInterfaces = [];

    public DependencyIndex(TopologyModel model, LogicalNames names)
    {
        this.names = names;
        foreach (var element in model.Elements)
        {
            Enter(element);
        }
    }

    public IReadOnlyList<Element> AttachmentsOf(Reference gateway) => attachmentsByGateway[gateway];

    public IReadOnlyList<Element> InstancesWith(Reference networkInterface) => instancesByInterface[networkInterface];

    public IReadOnlyList<Element> AssociationsOf(ElasticIp address) => associationsByAddress[address.Id];

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
                subnetsByBlock.Add((subnet.Vpc, subnet.Cidr), subnet);
                break;
            case NatGateway { ElasticIp: { } address } natGateway:
                natGatewaysByAddress.Add(address, natGateway);
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
