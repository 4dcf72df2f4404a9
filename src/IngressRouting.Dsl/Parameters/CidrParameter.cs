namespace IngressRouting;

/// <summary>A parameter that holds a block of addresses.</summary>
public sealed class CidrParameter : Parameter
{
    internal CidrParameter(string name, string? defaultValue, string? description)
        : base(name, "String", defaultValue, description) { }
}
