using System;
using System.Collections.Generic;

namespace IngressRouting;

/// <summary>
/// The programming errors that throw at once, at run time and at compile time alike. What AWS forbids never throws here: rules speak
/// about it when the topology is finished.
/// </summary>
internal static class Guard
{
    public static T NotNull<T>(T? value, string parameter)
        where T : class => value ?? throw new ArgumentNullException(parameter);

    public static string NotBlank(string? value, string parameter)
    {
        NotNull(value, parameter);
        return value!.Trim().Length > 0
            ? value
            : throw new ArgumentException("A name has at least one character that is not a space.", parameter);
    }

    public static T[] NoneNull<T>(T[]? values, string parameter)
        where T : class
    {
        foreach (var value in NotNull(values, parameter))
        {
            NotNull(value, parameter);
        }

        return values!;
    }

    /// <summary>A logical id that was chosen by hand; null leaves it to the scheme.</summary>
    public static string? NotBlankOrNull(string? value, string parameter) => value is null ? null : NotBlank(value, parameter);

    /// <summary>A name that is safe as the name of a file on every system: no path, no reserved character.</summary>
    public static string FileName(string? value, string parameter)
    {
        NotBlank(value, parameter);
        return IsFileName(value!)
            ? value!
            : throw new ArgumentException("The name of a template's file has only letters, digits, '-' and '_'.", parameter);
    }

    /// <summary>Whether a name is safe as the name of a file.</summary>
    public static bool IsFileName(string name)
    {
        foreach (var c in name)
        {
            if (c is not ((>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '_'))
            {
                return false;
            }
        }

        return name.Length > 0;
    }

    public static int NotNegative(int value, string parameter) =>
        value >= 0 ? value : throw new ArgumentOutOfRangeException(parameter, "A place in a list is zero or more.");

    /// <summary>Refuses to give an existing resource what only a resource of the template has.</summary>
    public static void Makes(Node node, bool isExisting, string what)
    {
        if (isExisting)
        {
            throw new InvalidOperationException($"{node.Describe()} exists already; only what the template makes {what}.");
        }
    }

    /// <summary>Refuses to state existing parts of what the template makes.</summary>
    public static void HoldsExisting(Node node, bool isExisting)
    {
        if (!isExisting)
        {
            throw new InvalidOperationException(
                $"{node.Describe()} is made by the template, so nothing of it exists before; begin with Existing.Vpc(…) to extend what exists."
            );
        }
    }

    /// <summary>What to throw when something is stated to exist that was taken as new before.</summary>
    public static InvalidOperationException StatedTooLate(Node node) =>
        new($"{node.Describe()} was used before it was stated to exist; state it first.");

    public static T SameTopology<T>(T? node, Node of, string parameter)
        where T : Node
    {
        Check(NotNull(node, parameter), of.Owner, parameter);
        return node!;
    }

    public static Text SameTopology(Text? text, Topology of, string parameter)
    {
        CheckAll(NotNull(text, parameter).Nodes, of, parameter);
        return text!;
    }

    public static Condition? SameTopologyOrNull(Condition? condition, Topology of, string parameter)
    {
        CheckAll(condition?.Nodes ?? [], of, parameter);
        return condition;
    }

    public static PropertyValue SameTopology(PropertyValue? value, Topology of, string parameter)
    {
        CheckAll(NotNull(value, parameter).Nodes, of, parameter);
        return value!;
    }

    public static CidrBlock SameTopology(CidrBlock? block, Topology of, string parameter)
    {
        Check(NotNull(block, parameter).Node, of, parameter);
        return block!;
    }

    public static void SameTopology(Destination? destination, Node of, string parameter)
    {
        Check(NotNull(destination, parameter).Node, of.Owner, parameter);
        CheckAll(destination!.Text?.Nodes ?? [], of.Owner, parameter);
    }

    public static void SameTopology(RouteTarget? target, Node of, string parameter)
    {
        Check(NotNull(target, parameter).Node, of.Owner, parameter);
        CheckAll(target!.Text?.Nodes ?? [], of.Owner, parameter);
    }

    private static void CheckAll(IEnumerable<Node> nodes, Topology of, string parameter)
    {
        foreach (var node in nodes)
        {
            Check(node, of, parameter);
        }
    }

    public static void SameTopology(Peer? peer, Node of, string parameter)
    {
        Check(NotNull(peer, parameter).Node, of.Owner, parameter);
        CheckAll(peer!.Text?.Nodes ?? [], of.Owner, parameter);
    }

    private static void Check(Node? node, Topology of, string parameter)
    {
        if (node is not null && !ReferenceEquals(node.Owner, of))
        {
            throw new ArgumentException(
                $"{node.Describe()} belongs to another topology; begin both in one: var net = Topology(\"Hub\"); net.Vpc(…)",
                parameter
            );
        }
    }
}
