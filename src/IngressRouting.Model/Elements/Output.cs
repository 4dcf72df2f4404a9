namespace IngressRouting.Model;

/// <summary>An output of the template; its logical id is its name.</summary>
public sealed record Output : Element
{
    /// <summary>What it tells.</summary>
    public required Value<string> Value { get; init; }

    /// <summary>Up to 1,024 characters.</summary>
    public string? Description { get; init; }

    /// <summary>The name under which other stacks of the account and Region can import it; null when it is not exported.</summary>
    public Value<string>? Export { get; init; }

    /// <inheritdoc />
    public override string Kind => "output";
}
