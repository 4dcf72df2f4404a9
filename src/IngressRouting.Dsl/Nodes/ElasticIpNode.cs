using System.Collections.Generic;
using IngressRouting.Model;
using IngressRouting.Recording;

namespace IngressRouting;

/// <summary>The Elastic IP address of a network interface, with its association.</summary>
internal sealed class ElasticIpNode(NetworkInterface eni) : Node(eni.Owner)
{
    private readonly object association = new();
    private string? chosen;
    private CallSite? chosenBy;

    /// <summary>The address; <c>Ref</c> of an <c>AWS::EC2::EIP</c> gives it.</summary>
    public Text Address => Text.Of("PublicIp", builder => new Expression.Ref(builder.IdOf(this)), this);

    internal override IEnumerable<Node> Owners => [eni];

    /// <summary>Chooses the logical ids by hand.</summary>
    public void Choose(string logicalId)
    {
        chosen = logicalId;
        chosenBy = DslSession.CurrentCall;
        DslSession.Changed();
    }

    internal override void Declare(ModelBuilder builder)
    {
        foreach (var id in new[] { builder.Reserve(this, Site), builder.Reserve(association, Site) })
        {
            if (chosenBy is not null)
            {
                builder.Sources.Stated(new Subject(id, Facets.LogicalId), chosenBy);
            }
        }
    }

    internal override void Emit(ModelBuilder builder)
    {
        var name = eni.Vpc.Prefix + LogicalIds.Of(eni.Name) + "ElasticIp";
        builder.Add(
            new ElasticIp
            {
                Id = builder.IdOf(this),
                LogicalId = chosen ?? builder.StatementId(name),
                Tags = new ValueList<Tag>([new Tag("Name", eni.Name)]),
            }
        );
        builder.Add(
            new ElasticIpAssociation
            {
                Id = builder.IdOf(association),
                LogicalId = chosen is null ? builder.StatementId(name + "Association") : chosen + "Association",
                ElasticIp = builder.IdOf(this),
                NetworkInterface = builder.IdOf(eni),
            }
        );
    }

    internal override string Describe() => $"Elastic IP address of {eni.Describe()}";
}
