using System;
using System.Collections.Generic;
using IngressRouting.Model;
using IngressRouting.Recording;

namespace IngressRouting;

/// <summary>What a condition is, without whether it or its opposite is meant.</summary>
internal sealed class ConditionDefinition(
    string name,
    Func<ModelBuilder, ConditionTest> test,
    IReadOnlyList<Node> nodes,
    Extent extent,
    CallSite site
)
{
    public string Name { get; } = name;

    public IReadOnlyList<Node> Nodes { get; } = nodes;

    public Extent Extent { get; } = extent;

    public CallSite Site { get; } = site;

    /// <summary>When it holds; what that depends on counts as used.</summary>
    public ConditionTest Resolve(ModelBuilder builder) => test(builder);
}
