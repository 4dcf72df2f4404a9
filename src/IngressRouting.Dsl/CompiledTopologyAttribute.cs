using System;
using System.ComponentModel;

namespace IngressRouting;

/// <summary>
/// Written by the source generator, one for each topology of the assembly: where its template is and how its rules were judged. The
/// build reads it to write the template file; nothing else needs it.
/// </summary>
/// <param name="name">The name of the topology.</param>
/// <param name="templates">The type that declares the constant with the template.</param>
/// <param name="member">The name of that constant, whose value is empty when the topology could not be evaluated or written.</param>
/// <param name="fileName">The plain name of the file to write.</param>
/// <param name="proven">How many rules hold.</param>
/// <param name="violated">How many rules are broken.</param>
/// <param name="notProven">How many rules could be neither proven nor refuted.</param>
/// <param name="errors">How many findings are errors before any suppression; at least one when the evaluation was refused.</param>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CompiledTopologyAttribute(
    string name,
    Type templates,
    string member,
    string fileName,
    int proven,
    int violated,
    int notProven,
    int errors
) : Attribute
{
    /// <summary>The name of the topology.</summary>
    public string Name { get; } = name;

    /// <summary>The type that declares the constant with the template.</summary>
    public Type Templates { get; } = templates;

    /// <summary>The name of the constant that holds the template.</summary>
    public string Member { get; } = member;

    /// <summary>The plain name of the file to write.</summary>
    public string FileName { get; } = fileName;

    /// <summary>How many rules hold.</summary>
    public int Proven { get; } = proven;

    /// <summary>How many rules are broken.</summary>
    public int Violated { get; } = violated;

    /// <summary>How many rules could be neither proven nor refuted.</summary>
    public int NotProven { get; } = notProven;

    /// <summary>How many findings are errors before any suppression.</summary>
    public int Errors { get; } = errors;
}
