using System;
using System.Collections.Generic;
using System.Linq;
using IngressRouting.Model;

namespace IngressRouting.CloudFormation;

/// <summary>Describes what a template only names by its id. Of which VPC it is, its uses tell: AWS associates nothing across VPCs.</summary>
internal static class ExistingElements
{
    /// <summary>The name by which messages speak of it.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="owners">The names of the templates' resources.</param>
    public static string NameOf(Value<string> id, IReadOnlyDictionary<ElementId, string> owners) =>
        id switch
        {
            Value<string>.Known known => known.Content,
            Value<string>.Symbolic symbolic => NameOf(symbolic.Expression, owners) ?? "existing",
            _ => "existing",
        };

    private static string? NameOf(Expression expression, IReadOnlyDictionary<ElementId, string> owners) =>
        expression switch
        {
            Expression.Parameter parameter => parameter.Name,
            Expression.Import { Name: Expression.Literal name } => name.Content,
            Expression.Import { Name: Expression.Interpolation name } => string.Concat(
                name.Parts.Select(part => part is Expression.Literal literal ? literal.Content : $"${{{NameOf(part, owners) ?? "…"}}}")
            ),
            Expression.Pseudo pseudo => pseudo.Name,
            Expression.Ref reference when owners.TryGetValue(reference.Element, out var owner) => owner,
            Expression.Attribute attribute when owners.TryGetValue(attribute.Element, out var owner) => $"{owner}.{attribute.Name}",
            Expression.Attribute attribute => attribute.Name,
            Expression.Call { Function: "Fn::Select", Arguments: { Count: 2 } select }
                when select[0] is Expression.Literal index && NameOf(select[1], owners) is { } list => $"{list}[{index.Content}]",
            Expression.Call { Function: "Ref", Arguments: { Count: 1 } made } when made[0] is Expression.Literal name => name.Content,
            Expression.Call { Function: "Fn::GetAtt", Arguments: { Count: 2 } made }
                when made[0] is Expression.Literal name && made[1] is Expression.Literal attribute => $"{name.Content}.{attribute.Content}",
            Expression.Call { Function: "Fn::GetStackOutput", Arguments: { Count: > 1 } made }
                when made[0] is Expression.Literal stack && made[1] is Expression.Literal output => $"{stack.Content}.{output.Content}",
            Expression.Mapping mapping => mapping.Name,
            _ => null,
        };

    public static Element Make(ElementKind kind, ElementId id, Value<string> existingId, string name)
    {
        return kind switch
        {
            ElementKind.Subnet => new Subnet
            {
                Id = id,
                LogicalId = name,
                Name = name,
                IsExisting = true,
                ExistingId = existingId,
                Vpc = VpcOf(id, "subnet", name),
                Cidr = Unknown<Cidr>(id, "not stated"),
                MapPublicIpOnLaunch = Unknown<bool>(id, $"a property of subnet {name}"),
                AssignIpv6AddressOnCreation = Unknown<bool>(id, $"a property of subnet {name}"),
            },
            ElementKind.RouteTable => new RouteTable
            {
                Id = id,
                LogicalId = name,
                IsExisting = true,
                ExistingId = existingId,
                Vpc = VpcOf(id, "route table", name),
            },
            ElementKind.NetworkInterface => new NetworkInterface
            {
                Id = id,
                LogicalId = name,
                Name = name,
                IsExisting = true,
                ExistingId = existingId,
                Subnet = new Reference.ToExisting(Unknown<string>(id, $"the subnet of network interface {name}")),
                SourceDestCheck = Unknown<bool>(id, "not part of the template"),
                IsLaunchedWithPublicAddress = Unknown<bool>(id, "not part of the template"),
            },
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };
    }

    /// <summary>Puts existing subnets and tables into the VPCs of what they are associated with.</summary>
    public static void Locate(ResourceProjection projection)
    {
        var vpcs = new Dictionary<ElementId, Reference>();
        foreach (var association in projection.Elements.OfType<SubnetAssociation>())
        {
            if (projection.Find<RouteTable>(association.Table) is { } table && projection.Find<Subnet>(association.Subnet) is { } subnet)
            {
                Learn(vpcs, subnet, subnet.Vpc, table.Vpc, IsUnknown(table, table.Vpc));
                Learn(vpcs, table, table.Vpc, subnet.Vpc, IsUnknown(subnet, subnet.Vpc));
            }
        }

        var attachments = projection.Elements.OfType<GatewayAttachment>().ToList();
        foreach (var edge in projection.Elements.OfType<EdgeAssociation>())
        {
            if (
                projection.Find<RouteTable>(edge.Table) is { } table
                && attachments.Find(attachment => attachment.Gateway.Resource.Equals(edge.Gateway.Resource)) is { } attachment
            )
            {
                Learn(vpcs, table, table.Vpc, attachment.Vpc, isUnknown: false);
            }
        }

        foreach (var entry in vpcs)
        {
            projection.Add(
                projection.Find(entry.Key) switch
                {
                    Subnet subnet => subnet with { Vpc = entry.Value },
                    RouteTable table => table with { Vpc = entry.Value },
                    var other => other!,
                }
            );
        }
    }

    private static void Learn(Dictionary<ElementId, Reference> vpcs, Element element, Reference own, Reference vpc, bool isUnknown)
    {
        if (IsUnknown(element, own) && !isUnknown && !vpcs.ContainsKey(element.Id))
        {
            vpcs.Add(element.Id, vpc);
        }
    }

    // What a topology states of something that exists is known.
    private static bool IsUnknown(Element element, Reference vpc) =>
        element.IsExisting && vpc is Reference.ToExisting { Id: Value<string>.Symbolic { Expression: Expression.Opaque } };

    private static Reference.ToExisting VpcOf(ElementId id, string kind, string name) => new(Unknown<string>(id, $"of {kind} {name}"));

    private static Value<T> Unknown<T>(ElementId id, string what) =>
        new Value<T>.Symbolic(new Expression.Opaque(what, FormattableString.Invariant($"existing {id.Index}")));
}
