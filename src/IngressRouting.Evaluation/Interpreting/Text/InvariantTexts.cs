using System;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Turns values into text as the invariant culture has it.</summary>
internal static class InvariantTexts
{
    public static string Of(object? value, string? format, IOperation at, Frame frame) =>
        value is not char && value is IFormattable number && Numerics.IsNumber(value) ? NumberTexts.Of(number, format, at, frame)
        : Moments.Is(value) ? MomentTexts.Of(value!, format, true, at, frame)
        : BigTexts.Is(value) ? BigTexts.Of(value!, format, true, at, frame)
        : Texts.Formatted(value, format, at, frame);
}
