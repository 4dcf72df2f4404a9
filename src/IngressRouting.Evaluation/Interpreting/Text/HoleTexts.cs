using System.Globalization;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>The text of a value in the hole of an interpolated string or of a composite format.</summary>
internal static class HoleTexts
{
    public static string Of(object? value, string? format, bool isInvariant, IOperation at, Frame frame) =>
        value is UserObject instance && Formatter(instance, at, frame) is { } method
            ? Calls.Source(method, instance, [format, isInvariant ? CultureInfo.InvariantCulture : null], at.Syntax, frame) as string ?? ""
        : at.Type is { } type && Spans.IsSpan(type) && SpanValue.Of(value) is { } span ? OfSpan(span, frame)
        : isInvariant ? InvariantTexts.Of(value, format, at, frame)
        : Texts.Formatted(value, format, at, frame);

    /// <summary>A span in an interpolated string is its characters, whatever the format.</summary>
    private static string OfSpan(SpanValue span, Frame frame)
    {
        frame.Run.Budget.Charge(1 + (span.Length / 16));
        frame.Run.Budget.Allocate(4L * span.Length);
        return new string(StringMembers.CharArray(span));
    }

    /// <summary>The method that formats an object which formats itself, or null.</summary>
    private static IMethodSymbol? Formatter(UserObject instance, IOperation at, Frame frame)
    {
        IMethodSymbol? found = null;
        foreach (var contract in instance.Type.AllInterfaces)
        {
            if (contract is { Name: "ISpanFormattable", ContainingNamespace.Name: "System" })
            {
                throw frame.Refuse(at, "The text of an ISpanFormattable");
            }
            if (
                contract is { Name: "IFormattable", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } }
                && contract.GetMembers("ToString")[0] is IMethodSymbol declared
            )
            {
                found = Dispatch.Resolve(declared, instance, frame.Run);
            }
        }
        return found;
    }
}
