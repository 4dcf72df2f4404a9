using System.Collections.Generic;
using IngressRouting.Model;

namespace IngressRouting;

/// <summary>A rule of a security group.</summary>
internal sealed class SecurityGroupRuleNode(SecurityGroup group, Protocol protocol, Peer peer, string? description, bool isIngress)
    : Node(group.Owner)
{
    internal override IEnumerable<Node> Owners => peer.Node is null ? [group] : [group, peer.Node];

    internal override void Declare(ModelBuilder builder) => builder.Reserve(this, Site);

    internal override void Emit(ModelBuilder builder)
    {
        var id = builder.IdOf(this);
        var direction = isIngress ? "From" : "To";
        var logicalId = builder.StatementId(group.RulePrefix + direction + peer.LogicalName + protocol.LogicalName);
        var text = description is null ? null : SecurityGroupText.Read(description);
        builder.Add(
            isIngress
                ? new SecurityGroupIngress
                {
                    Id = id,
                    LogicalId = logicalId,
                    Group = builder.IdOf(group),
                    Protocol = protocol.Name,
                    Ports = protocol.Ports,
                    Peer = peer.Resolve(builder),
                    Description = text,
                    IsOfExistingGroup = group.WasThere,
                }
                : new SecurityGroupEgress
                {
                    Id = id,
                    LogicalId = logicalId,
                    Group = builder.IdOf(group),
                    Protocol = protocol.Name,
                    Ports = protocol.Ports,
                    Peer = peer.Resolve(builder),
                    Description = text,
                    IsOfExistingGroup = group.WasThere,
                }
        );
    }

    internal override string Describe() => $"rule of {group.Describe()}";
}
