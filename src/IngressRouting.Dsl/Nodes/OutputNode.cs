using System.Collections.Generic;

namespace IngressRouting;

/// <summary>An output of the template.</summary>
internal sealed class OutputNode(Topology owner, string name, Text value, string? description, Text? export) : Node(owner)
{
    /// <inheritdoc />
    internal override IEnumerable<Node> Owners => [];

    internal override void Declare(ModelBuilder builder) => builder.Reserve(this, Site);

    internal override void Emit(ModelBuilder builder) =>
        builder.Add(
            new Model.Output
            {
                Id = builder.IdOf(this),
                LogicalId = name,
                Value = value.Resolve(builder),
                Description = description,
                Export = export?.Resolve(builder),
            }
        );

    internal override string Describe() => $"output '{name}'";
}
