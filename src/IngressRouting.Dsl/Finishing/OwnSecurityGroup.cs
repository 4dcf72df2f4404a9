using IngressRouting.Model;
using IngressRouting.Recording;

namespace IngressRouting;

/// <summary>
/// The security group that an appliance gets when it was put into none: it admits everything, because a middlebox forwards packets between
/// others, and a group that admits only some of them drops the rest without a word.
/// </summary>
internal sealed class OwnSecurityGroup
{
    // The replacement of a group whose description changes would be one of a live appliance's.
    private const string Description = "All traffic, because a middlebox forwards packets for anyone";

    private readonly object rule = new();
    private readonly object ipv6Rule = new();

    /// <summary>Reserves the ids of the group and of its rules.</summary>
    /// <param name="builder">The model that is made.</param>
    /// <param name="site">The call that made the appliance.</param>
    /// <param name="hasIpv6">Whether the appliance lies in a subnet with an IPv6 block.</param>
    public void Declare(ModelBuilder builder, CallSite site, bool hasIpv6)
    {
        builder.Reserve(this, site);
        builder.Reserve(rule, site);
        if (hasIpv6)
        {
            builder.Reserve(ipv6Rule, site);
        }
    }

    /// <summary>Adds the group and its rules.</summary>
    public void Emit(ModelBuilder builder, Vpc vpc, string name, bool hasIpv6)
    {
        var logicalId = builder.StatementId(SecurityGroup.IdOf(vpc, name));
        builder.Add(
            new Model.SecurityGroup
            {
                Id = builder.IdOf(this),
                LogicalId = logicalId,
                Name = name,
                Description = Description,
                Vpc = builder.IdOf(vpc),
                Tags = new ValueList<Tag>([new Tag("Name", name)]),
            }
        );
        Allow(builder, rule, logicalId, Cidr.AnyIPv4);
        if (hasIpv6)
        {
            Allow(builder, ipv6Rule, logicalId, Cidr.AnyIPv6);
        }
    }

    private void Allow(ModelBuilder builder, object key, string logicalId, Cidr source) =>
        builder.Add(
            new SecurityGroupIngress
            {
                Id = builder.IdOf(key),
                LogicalId = builder.StatementId(logicalId + "From" + LogicalIds.OfInternet(source.Family) + Protocol.All.LogicalName),
                Group = builder.IdOf(this),
                Protocol = Protocol.All.Name,
                Peer = new SecurityGroupPeer.Addresses(source),
            }
        );
}
