using System.Collections.Generic;
using System.Linq;
using IngressRouting.Model;

namespace IngressRouting.CloudFormation;

/// <summary>The raw resources that attach VPCs to transit gateways.</summary>
internal sealed class TransitAttachments
{
    private readonly ElementsBy<Value<string>> byGateway = new();

    public void Enter(RawResource resource)
    {
        if (resource.IsTransitGatewayAttachment && TextOf(resource, "TransitGatewayId") is { } gateway)
        {
            byGateway.Add(gateway, resource);
        }
    }

    /// <summary>The attachments of a transit gateway, without those that surely attach another VPC.</summary>
    public IReadOnlyList<Element> Of(Reference gateway, Element? vpc) =>
        [.. byGateway[IdOf(gateway)].Where(attachment => TextOf((RawResource)attachment, "VpcId") is not { } id || MayBe(id, vpc))];

    private static bool MayBe(Value<string> id, Element? vpc) =>
        (id, vpc) switch
        {
            (_, null) => true,
            (Value<string>.Symbolic { Expression: Expression.Ref reference }, _) => reference.Element == vpc.Id || vpc.IsExisting,
            (Value<string>.Known, { IsExisting: false }) => false,
            (Value<string>.Known known, Resource { ExistingId: Value<string>.Known own }) => known == own,
            _ => true,
        };

    private static Value<string> IdOf(Reference gateway) =>
        gateway is Reference.ToExisting existing ? existing.Id : new Value<string>.Symbolic(new Expression.Ref(gateway.Element!.Value));

    private static Value<string>? TextOf(RawResource resource, string name) =>
        resource.Properties.FirstOrDefault(property => property.Name == name)?.Value is PropertyValue.Text text ? text.Content : null;
}
