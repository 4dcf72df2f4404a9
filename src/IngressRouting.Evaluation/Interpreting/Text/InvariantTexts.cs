using System;
using System.Globalization;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Turns values into text as the invariant culture has it.</summary>
internal static class InvariantTexts
{
    public static string Of(object? value, string? format, IOperation at, Frame frame)
    {
        if (value is not IFormattable number || !Numerics.IsNumber(value))
        {
            return Texts.Formatted(value, format, at, frame);
        }
        Texts.ChargePrecision(format, frame);
        var text = number.ToString(format, CultureInfo.InvariantCulture);
        // Before .NET Core 3.0 floating point numbers had fewer digits.
        if (value is double or float && string.IsNullOrEmpty(format) && text.Length > 6)
        {
            throw frame.Run.Stop(Refusals.Unspecified, at.Syntax, "The text of " + text, "use a decimal, or a format such as \"0.##\"");
        }
        frame.Run.Budget.Charge(text.Length / 16);
        frame.Run.Budget.Allocate(2L * text.Length);
        return text;
    }
}
