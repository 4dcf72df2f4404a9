using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Says how to write a text that depends on the current culture so that it does not.</summary>
internal static class CultureRemedies
{
    private const int LongestQuoted = 30;

    public static StopException Stop(string what, string? format, IOperation at, Frame frame) =>
        frame.Run.Stop(Refusals.Culture, at.Syntax, what + InFormat(format), Instead(format, at));

    private static string InFormat(string? format) => string.IsNullOrEmpty(format) ? "" : " in the format \"" + format + "\"";

    private static string Instead(string? format, IOperation at)
    {
        var written = at.Syntax.ToString();
        var value = written.Length > LongestQuoted || written.IndexOf('\n') >= 0 ? "…" : written;
        return at is IInvocationOperation { TargetMethod.Name: "Format" or "AppendFormat" } call
                ? TypeNames.Of(call.TargetMethod) + "(CultureInfo.InvariantCulture, …)"
            : IsHole(at)
                ? "string.Create(CultureInfo.InvariantCulture, $\"…{" + value + (string.IsNullOrEmpty(format) ? "" : ":" + format) + "}…\")"
            : "ToString(" + (string.IsNullOrEmpty(format) ? "" : "\"" + format + "\", ") + "CultureInfo.InvariantCulture)";
    }

    /// <summary>Whether the value is within an interpolated string, or what a handler of one appends.</summary>
    private static bool IsHole(IOperation at)
    {
        var parent = at.Parent;
        while (parent is IConversionOperation or IParenthesizedOperation)
        {
            parent = parent.Parent;
        }
        return parent is IInterpolationOperation
            || parent is IArgumentOperation { Parent: IInvocationOperation { Parent: IInterpolatedStringAppendOperation } };
    }
}
