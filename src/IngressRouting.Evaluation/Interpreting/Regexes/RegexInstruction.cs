namespace IngressRouting.Evaluation.Interpreting;

/// <summary>A step of matching.</summary>
internal sealed class RegexInstruction(RegexOperation operation)
{
    public RegexOperation Operation { get; } = operation;

    public CharacterClass? Class { get; init; }

    /// <summary>The first register that it uses.</summary>
    public int Register { get; init; }

    /// <summary>The number of a group.</summary>
    public int Slot { get; init; }

    public int Minimum { get; init; }

    public int Maximum { get; init; }

    public bool IsLazy { get; init; }

    /// <summary>Whether it goes from right to left, as what looks at the text before does.</summary>
    public bool IsBackward { get; init; }

    public RegexFlags Flags { get; init; }

    /// <summary>Where it goes on other than at the next step.</summary>
    public int Target { get; set; }
}
