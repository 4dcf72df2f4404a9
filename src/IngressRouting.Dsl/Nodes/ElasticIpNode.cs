using IngressRouting.Model;

namespace IngressRouting;

/// <summary>The Elastic IP address of a network interface, with its association.</summary>
internal sealed class ElasticIpNode(NetworkInterface eni) : Node(eni.Owner)
{
    private readonly object association = new();

    internal override void Declare(ModelBuilder builder)
    {
        builder.Reserve(this, Site);
        builder.Reserve(association, Site);
    }

    internal override void Emit(ModelBuilder builder)
    {
        var name = eni.Vpc.Prefix + LogicalIds.Of(eni.Name) + "ElasticIp";
        builder.Add(
            new ElasticIp
            {
                Id = builder.IdOf(this),
                LogicalId = builder.StatementId(name),
                Tags = new ValueList<Tag>([new Tag("Name", eni.Name)]),
            }
        );
        builder.Add(
            new ElasticIpAssociation
            {
                Id = builder.IdOf(association),
                LogicalId = builder.StatementId(name + "Association"),
                ElasticIp = builder.IdOf(this),
                NetworkInterface = builder.IdOf(eni),
            }
        );
    }

    internal override string Describe() => $"Elastic IP address of {eni.Describe()}";
}
