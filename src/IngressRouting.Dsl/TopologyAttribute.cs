using System;

namespace IngressRouting;

/// <summary>
/// Marks a static method that describes a topology. The method is evaluated while it is compiled, without being run: its findings are
/// compiler diagnostics, and the build writes its CloudFormation template.
/// </summary>
/// <example>
/// One method, two environments, two templates:
/// <code>
/// [Topology("Dev", "10.0.0.0/16")]
/// [Topology("Prod", "10.1.0.0/16")]
/// public static Topology Network(string cidr) => …
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class TopologyAttribute : Attribute
{
    /// <summary>A topology that is named as its method, which has no parameters.</summary>
    public TopologyAttribute() { }

    /// <summary>A topology with a name of its own, and with arguments for the parameters of its method.</summary>
    /// <param name="name">Letters, digits, <c>-</c> and <c>_</c>; the template's file and constant are named after it.</param>
    /// <param name="arguments">One constant for each parameter; optional parameters may be left out.</param>
    public TopologyAttribute(string name, params object?[] arguments)
    {
        Name = name;
        Arguments = arguments;
    }

    /// <summary>The name; null takes that of the method.</summary>
    public string? Name { get; }

    /// <summary>What is passed to the method.</summary>
    public object?[] Arguments { get; } = [];
}
