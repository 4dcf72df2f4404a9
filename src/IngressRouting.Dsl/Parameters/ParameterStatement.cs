using IngressRouting.Model;

namespace IngressRouting;

/// <summary>What was stated about a parameter beyond its definition.</summary>
internal sealed class ParameterStatement
{
    public string[] AllowedValues { get; set; } = [];

    public string? AllowedPattern { get; set; }

    public int? MinLength { get; set; }

    public int? MaxLength { get; set; }

    public long? MinValue { get; set; }

    public long? MaxValue { get; set; }

    public string? ConstraintDescription { get; set; }

    public bool NoEcho { get; set; }

    public string? Group { get; set; }

    public string? Label { get; set; }

    /// <summary>The parameter with all of that.</summary>
    public Model.Parameter Apply(Model.Parameter parameter) =>
        parameter with
        {
            AllowedValues = new ValueList<string>(AllowedValues),
            AllowedPattern = AllowedPattern,
            MinLength = MinLength,
            MaxLength = MaxLength,
            MinValue = MinValue,
            MaxValue = MaxValue,
            ConstraintDescription = ConstraintDescription,
            NoEcho = NoEcho,
            Group = Group,
            Label = Label,
        };
}
