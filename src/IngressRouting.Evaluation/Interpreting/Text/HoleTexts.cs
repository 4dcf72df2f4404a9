using System.Globalization;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>The text of a value in the hole of an interpolated string or of a composite format.</summary>
internal static class HoleTexts
{
    public static string Of(object? value, string? format, bool isInvariant, IOperation at, Frame frame) =>
        OfObject(value, format, isInvariant, true, at, frame) is { } said ? said
        : at.Type is { } type && Spans.IsSpan(type) && SpanValue.Of(value) is { } span ? OfSpan(span, frame)
        : isInvariant ? InvariantTexts.Of(value, format, at, frame)
        : Texts.Formatted(value, format, at, frame);

    /// <summary>The text of an object of the program that formats itself; null for all else.</summary>
    /// <param name="value">The object.</param>
    /// <param name="format">The format, or null.</param>
    /// <param name="isInvariant">Whether it is passed the invariant culture, rather than none.</param>
    /// <param name="isWritten">Whether who asks would rather have it write into a buffer, whose size nobody can tell.</param>
    /// <param name="at">Where the text is asked for.</param>
    /// <param name="frame">What is evaluated.</param>
    public static string? OfObject(object? value, string? format, bool isInvariant, bool isWritten, IOperation at, Frame frame) =>
        value is UserObject instance && Formatter(instance, isWritten, at, frame) is { } method
            ? Calls.Source(method, instance, [format, isInvariant ? CultureInfo.InvariantCulture : null], at.Syntax, frame) as string ?? ""
            : null;

    /// <summary>Refuses a struct that a member of the library asks to write itself into a buffer where it asks others for their text.</summary>
    public static void CheckWritten(object? value, IOperation at, Frame frame)
    {
        if (value is UserObject { Type: { IsValueType: true } type } && Implements(type, "ISpanFormattable") is not null)
        {
            throw Written(at, frame);
        }
    }

    /// <summary>A span in an interpolated string is its characters, whatever the format.</summary>
    private static string OfSpan(SpanValue span, Frame frame)
    {
        frame.Run.Budget.Charge(1 + (span.Length / 16));
        frame.Run.Budget.Allocate(4L * span.Length);
        return new string(StringMembers.CharArray(span));
    }

    /// <summary>The method that formats an object which formats itself, or null.</summary>
    private static IMethodSymbol? Formatter(UserObject instance, bool isWritten, IOperation at, Frame frame)
    {
        if (instance.Type.AllInterfaces.Length == 0 || Implements(instance.Type, "IFormattable") is not { } contract)
        {
            return null;
        }
        if (isWritten && Implements(instance.Type, "ISpanFormattable") is not null)
        {
            throw Written(at, frame);
        }
        return contract.GetMembers("ToString") is { Length: 1 } members && members[0] is IMethodSymbol declared
            ? Dispatch.Resolve(declared, instance, frame.Run)
            : null;
    }

    private static INamedTypeSymbol? Implements(INamedTypeSymbol type, string name)
    {
        foreach (var contract in type.AllInterfaces)
        {
            if (contract.Name == name && contract.ContainingNamespace is { Name: "System", ContainingNamespace.IsGlobalNamespace: true })
            {
                return contract;
            }
        }
        return null;
    }

    private static StopException Written(IOperation at, Frame frame) =>
        frame.Refuse(at, "The text of an ISpanFormattable", "call its ToString(format, provider)");
}
