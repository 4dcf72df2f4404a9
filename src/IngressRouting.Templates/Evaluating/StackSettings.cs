using System.Collections.Generic;
using IngressRouting.CloudFormation;
using IngressRouting.Model;

namespace IngressRouting.Templates;

/// <summary>What is known of a stack beside its template and its parameters.</summary>
internal sealed record StackSettings
{
    /// <summary>Nothing but what the template says.</summary>
    public static readonly StackSettings Default = new();

    /// <summary>Whether a parameter that nobody gives is what its default says.</summary>
    public bool TakesDefaults { get; init; } = true;

    /// <summary>The parameters that have the values of the deployment before, whatever their defaults are.</summary>
    public IReadOnlyCollection<string> Kept { get; init; } = [];

    /// <summary>The Region; null when it may be any.</summary>
    public string? Region { get; init; }

    /// <summary>Whether a value is surely that Region, as nothing is that stands for it.</summary>
    public bool IsRegion(TemplateValue value) =>
        value switch
        {
            TemplateValue.Nothing => true,
            TemplateValue.Text text => text.Content == Region,
            TemplateValue.Symbolic { Expression: Expression.Pseudo { Name: "AWS::Region" } } => true,
            _ => false,
        };

    /// <summary>The name of the stack; null when nobody said it.</summary>
    public string? Name { get; init; }
}
