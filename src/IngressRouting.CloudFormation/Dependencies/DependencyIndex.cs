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

    /// <summary>The element with that id; null when the topology has none.</summary>
    public Element? Find(ElementId id) => names.Find(id);

    public bool HasElasticIp(Reference networkInterface) => publicInterfaces.Contains(networkInterface);

    /// <summary>The subnets whose whole block it is, in the VPC of the table.</summary>
    public IReadOnlyList<Element> SubnetsWith(Value<Cidr> block, Reference table) =>
        Find<RouteTable>(table) is { } found ? subnetsByBlock[(found.Vpc, block)] : [];

    /// <summary>The attachments of internet gateways to the VPC that the interface lies in.</summary>
    public IReadOnlyList<Element> InternetAttachmentsAround(Reference networkInterface) =>
        Find<NetworkInterface>(networkInterface) is { } eni && Find<Subnet>(eni.Subnet) is { } subnet
            ? internetAttachmentsByVpc[subnet.Vpc]
            : [];

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
            case ElasticIpAssociation association:
                associationsByAddress.Add(association.ElasticIp, association);
                publicInterfaces.Add(association.NetworkInterface);
                break;
        }
    }

    private T? Find<T>(Reference reference)
        where T : Element => reference.Element is { } id ? names.Find(id) as T : null;
}
