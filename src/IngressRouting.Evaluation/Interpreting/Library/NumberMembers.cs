using System;
using System.Globalization;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Members of the numeric types and of <c>bool</c>.</summary>
internal static class NumberMembers
{
    public static readonly MemberTable Table = Build();

    /// <summary>Members of <c>IFormattable</c>; objects of the program are asked themselves.</summary>
    public static readonly MemberTable Formattable = new()
    {
        ["ToString(string,IFormatProvider)"] = static c => Invariant(c, c[0] as string, 1),
    };

    private static MemberTable Build()
    {
        var table = new MemberTable
        {
            ["ToString()"] = static c => Texts.Of(c.Receiver, c.Operation, c.Frame),
            ["ToString(string)"] = static c => Texts.Formatted(c.Receiver, c[0] as string, c.Operation, c.Frame),
            ["ToString(IFormatProvider)"] = static c => Invariant(c, null, 0),
            ["ToString(string,IFormatProvider)"] = static c => Invariant(c, c[0] as string, 1),
            ["Equals(object)"] = static c => c.Receiver!.Equals(c[0]),
            ["CompareTo(object)"] = static c => Compared(c),
            ["Parse(string)"] = static c => NumberParsing.Parse(c, null, -1),
            ["Parse(string,IFormatProvider)"] = static c => NumberParsing.Parse(c, null, 1),
            ["Parse(string,NumberStyles)"] = static c => NumberParsing.Parse(c, c[1], -1),
            ["Parse(string,NumberStyles,IFormatProvider)"] = static c => NumberParsing.Parse(c, c[1], 2),
            ["Parse(char[],IFormatProvider)"] = static c => NumberParsing.Parse(c, null, 1),
            ["Parse(char[],NumberStyles,IFormatProvider)"] = static c => NumberParsing.Parse(c, c[1], 2),
            ["GetHashCode()"] = static c => HashMembers.Of(c),
        };
        foreach (
            var type in new[] { "int", "long", "byte", "short", "ushort", "uint", "ulong", "sbyte", "double", "float", "decimal", "bool" }
        )
        {
            table["Equals(" + type + ")"] = static c => c.Receiver!.Equals(c[0]);
            table["CompareTo(" + type + ")"] = static c => Compared(c);
            table["TryParse(string,out " + type + ")"] = static c => NumberParsing.TryParse(c, null, -1);
            table["TryParse(char[],out " + type + ")"] = static c => NumberParsing.TryParse(c, null, -1);
            if (type != "bool")
            {
                table["TryParse(char[],IFormatProvider,out " + type + ")"] = static c => NumberParsing.TryParse(c, null, 1);
                table["TryParse(char[],NumberStyles,IFormatProvider,out " + type + ")"] = static c => NumberParsing.TryParse(c, c[1], 2);
                table["TryParse(string,IFormatProvider,out " + type + ")"] = static c => NumberParsing.TryParse(c, null, 1);
                table["TryParse(string,NumberStyles,IFormatProvider,out " + type + ")"] = static c => NumberParsing.TryParse(c, c[1], 2);
            }
        }
        FloatingMembers.AddTo(table);
        foreach (var type in new[] { "int", "long", "byte", "short", "ushort", "uint", "ulong", "sbyte" })
        {
            BitMembers.AddTo(table, type);
        }
        NumberCreation.AddTo(table);
        return table.WithSpans().WithPlainSpans(hasFormat: false).With(MathMembers.Table);
    }

    private static object Compared(MemberCall call) =>
        call[0] is not { } other ? 1
        : NumberOrder.Find(call.Receiver!, other) is { } order ? order
        : throw call.Run.Fault("System.ArgumentException", "Object must be of the type that it is compared with.", call.Operation);

    private static string Invariant(MemberCall call, string? format, int provider)
    {
        Cultures.Invariant(call, provider);
        return InvariantTexts.Of(call.Receiver, format, call.Operation, call.Frame);
    }
}
