using System;
using System.Globalization;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>The text of DSL objects. Those known only at deployment have none, and say so by throwing.</summary>
internal static class DslTexts
{
    public static string Of(object value, string? format, IOperation at, Frame frame)
    {
        try
        {
            var text = value is IFormattable formattable
                ? formattable.ToString(format, CultureInfo.InvariantCulture)
                : value.ToString() ?? "";
            frame.Run.Budget.Allocate(2L * text.Length);
            return text;
        }
        catch (Exception exception) when (exception is not (StopException or FaultException or OperationCanceledException))
        {
            throw frame.Run.Stop(Refusals.Symbolic, at.Syntax, SymbolicRemedies.Of(exception.Message, at));
        }
    }
}
