using System.Collections.Generic;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>A part of a pattern.</summary>
internal sealed class RegexNode(RegexNodeKind kind)
{
    public RegexNodeKind Kind { get; } = kind;

    /// <summary>The parts of a sequence, the alternatives of a choice, or the one part that another kind of node is about.</summary>
    public List<RegexNode> Parts { get; } = [];

    /// <summary>What a character matches.</summary>
    public CharacterClass? Class { get; init; }

    /// <summary>Which anchor it is.</summary>
    public RegexOperation Anchor { get; init; }

    /// <summary>How often it is repeated, at least.</summary>
    public int Minimum { get; init; }

    /// <summary>How often it is repeated, at most.</summary>
    public int Maximum { get; init; }

    /// <summary>Whether it is repeated as few times as possible.</summary>
    public bool IsLazy { get; init; }

    /// <summary>The name of a group, or of one that is referred to.</summary>
    public string? Name { get; init; }

    /// <summary>The number of a group without a name, or of one that is referred to.</summary>
    public int Number { get; init; }

    /// <summary>The options where a reference to a group is written.</summary>
    public RegexFlags Flags { get; init; }
}
