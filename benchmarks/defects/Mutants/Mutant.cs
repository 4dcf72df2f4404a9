using IngressRouting.Defects.Templates;

namespace IngressRouting.Defects.Mutants;

/// <summary>A template with one defect.</summary>
/// <param name="Operator">What planted it.</param>
/// <param name="Base">The correct template.</param>
/// <param name="At">Where it is.</param>
/// <param name="Template">The template with the defect.</param>
internal sealed record Mutant(Operator Operator, BaseTemplate Base, string At, Template Template)
{
    /// <summary>Its name, which is unique, and a file name.</summary>
    public string Name => $"{Operator.Id}.{Base.Name}.{At}";
}
