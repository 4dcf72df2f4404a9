using System;
using System.Collections.Generic;
using System.Text;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>The members of <c>StringBuilder</c> that append.</summary>
internal static class StringBuilderAppends
{
    /// <summary>The types of values of which texts are made before they are appended or inserted.</summary>
    public static readonly string[] Values =
    [
        "bool",
        "sbyte",
        "byte",
        "char",
        "short",
        "int",
        "long",
        "float",
        "double",
        "decimal",
        "ushort",
        "uint",
        "ulong",
        "object",
    ];

    public static readonly MemberTable Table = Build();

    private static MemberTable Build()
    {
        var table = new MemberTable
        {
            ["Append(string)"] = static c => Append(c, c[0] as string ?? ""),
            ["Append(string,int,int)"] = static c => Append(c, PartOf(c, c[0] as string)),
            ["Append(char[])"] = static c => Append(c, StringBuilderMembers.Characters(c, 0)),
            ["Append(char[],int,int)"] = static c => Append(c, PartOf(c, c[0] is null ? null : StringBuilderMembers.Characters(c, 0))),
            ["Append(char,int)"] = static c => Repeat(c),
            ["Append(StringBuilder)"] = static c => Append(c, Texts.Of(c[0], c.Operation, c.Frame)),
            ["Append(StringBuilder,int,int)"] = static c =>
                Append(c, PartOf(c, c[0] is null ? null : Texts.Of(c[0], c.Operation, c.Frame))),
            ["Append(ref AppendInterpolatedStringHandler)"] = static c => Interpolated(c, 0),
            ["Append(IFormatProvider,ref AppendInterpolatedStringHandler)"] = static c => Interpolated(c, 1),
        };
        table.Add(
            RefusingMember.Because(static c => NewLine(c)),
            "AppendLine()",
            "AppendLine(string)",
            "AppendLine(ref AppendInterpolatedStringHandler)",
            "AppendLine(IFormatProvider,ref AppendInterpolatedStringHandler)"
        );
        foreach (var type in Values)
        {
            table["Append(" + type + ")"] = static c => Append(c, Texts.Of(c[0], c.Operation, c.Frame));
        }
        foreach (var separator in new[] { "string", "char" })
        {
            foreach (var parts in new[] { "object[]", "string[]", "IEnumerable<T>" })
            {
                table["AppendJoin(" + separator + "," + parts + ")"] = static c => Join(c);
            }
        }
        AddFormats(table);
        return table;
    }

    /// <summary>What stands before the place where a format turns out to be wrong is appended by then, in pieces that differ between versions.</summary>
    private static void AddFormats(MemberTable table)
    {
        var formats = new MemberTable();
        CompositeFormat.AddTo(formats, "AppendFormat", static (c, text) => Append(c, text));
        foreach (var pair in formats)
        {
            var append = pair.Value;
            table[pair.Key] = c =>
            {
                c.Run.Budget.Descend();
                try
                {
                    return append(c);
                }
                catch (Exception exception) when (exception is FormatException or FaultException)
                {
                    throw StringBuilderMembers.Unspecified(
                        c,
                        "What 'AppendFormat' has appended when it throws "
                            + ((exception as FaultException)?.Thrown.Type.Name ?? nameof(FormatException)),
                        "correct the format or the value"
                    );
                }
            };
        }
    }

    private static StringBuilder Append(MemberCall call, string text) =>
        StringBuilderMembers.Append(call, StringBuilderMembers.Self(call), text);

    /// <summary>The part that the second and third argument describe; of null there is only nothing.</summary>
    private static string PartOf(MemberCall call, string? text)
    {
        var (start, count) = (call.Int(1), call.Int(2));
        if (text is null)
        {
            return start == 0 && count == 0 ? "" : throw (start < 0 || count < 0 ? call.OutOfRange() : call.Null(0));
        }
        return StringBuilderMembers.Part(call, text, start, count);
    }

    private static StringBuilder Repeat(MemberCall call)
    {
        var count = call.Int(1);
        if (count < 0)
        {
            throw call.OutOfRange();
        }
        call.Allocate(2L * count);
        call.Charge(count / 16);
        return StringBuilderMembers.Self(call).Append((char)call[0]!, count);
    }

    /// <summary>Appends one after the other: what a part does may matter to the next, and those before one that throws stay.</summary>
    private static StringBuilder Join(MemberCall call)
    {
        var separator = call[0]?.ToString() ?? "";
        IEnumerable<object?> parts = call[1] is ArrayValue array ? array.Items : call.Sequence(1);
        var isFirst = true;
        foreach (var part in parts)
        {
            call.Charge(1);
            if (!isFirst)
            {
                Append(call, separator);
            }
            isFirst = false;
            HoleTexts.CheckWritten(part, call.Operation, call.Frame);
            Append(call, Texts.Of(part, call.Operation, call.Frame));
        }
        return StringBuilderMembers.Self(call);
    }

    private static StringBuilder Interpolated(MemberCall call, int index)
    {
        if (index > 0)
        {
            Cultures.Invariant(call, index - 1);
        }
        (call[index] as InterpolatedArgument ?? throw call.Refuse()).AppendTo(StringBuilderMembers.Self(call), index > 0);
        return StringBuilderMembers.Self(call);
    }

    private static StopException NewLine(MemberCall call) =>
        StringBuilderMembers.Unspecified(
            call,
            "The end of a line that 'StringBuilder.AppendLine' writes",
            "use Append, and '\\n' at the end of the line"
        );
}
