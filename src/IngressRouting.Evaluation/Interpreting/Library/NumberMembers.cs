using System;
using System.Globalization;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Members of the numeric types and of <c>bool</c>.</summary>
internal static class NumberMembers
{
    public static readonly MemberTable Table = Build();

    private static MemberTable Build()
    {
        var table = new MemberTable
        {
            ["ToString()"] = static c => Texts.Of(c.Receiver, c.Operation, c.Frame),
            ["ToString(string)"] = static c => Texts.Formatted(c.Receiver, c[0] as string, c.Operation, c.Frame),
            ["ToString(IFormatProvider)"] = static c => Invariant(c, null, 0),
            ["ToString(string,IFormatProvider)"] = static c => Invariant(c, c[0] as string, 1),
            ["Equals(object)"] = static c => c.Receiver!.Equals(c[0]),
            ["Parse(string)"] = static c => NumberParsing.Parse(c, false),
            ["Parse(string,IFormatProvider)"] = static c => NumberParsing.Parse(c, true),
            ["IsNaN(double)"] = static c => double.IsNaN((double)c[0]!),
            ["IsInfinity(double)"] = static c => double.IsInfinity((double)c[0]!),
            ["GetHashCode()"] = static c => HashMembers.Of(c),
        };
        foreach (
            var type in new[] { "int", "long", "byte", "short", "ushort", "uint", "ulong", "sbyte", "double", "float", "decimal", "bool" }
        )
        {
            table["Equals(" + type + ")"] = static c => c.Receiver!.Equals(c[0]);
            table["CompareTo(" + type + ")"] = static c => Math.Sign(((IComparable)c.Receiver!).CompareTo(c[0]));
            table["TryParse(string,out " + type + ")"] = static c => NumberParsing.TryParse(c);
        }
        return table;
    }

    private static string Invariant(MemberCall call, string? format, int provider)
    {
        if (!ReferenceEquals(call[provider], CultureInfo.InvariantCulture))
        {
            throw call.Culture("This text", "CultureInfo.InvariantCulture");
        }
        var text = call.Receiver is IFormattable number
            ? number.ToString(format, CultureInfo.InvariantCulture)
            : call.Receiver!.ToString()!;
        // Before .NET Core 3.0 floating point numbers had fewer digits.
        return call.Receiver is double or float && format is null && text.Length > 6
            ? throw call.Run.Stop(
                Refusals.Unspecified,
                call.Operation.Syntax,
                "The text of " + text,
                "use a decimal, or a format such as \"0.##\""
            )
            : StringMembers.Sized(call, text);
    }
}
