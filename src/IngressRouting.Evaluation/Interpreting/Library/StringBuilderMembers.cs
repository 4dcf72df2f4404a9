using System;
using System.Text;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Members of <c>StringBuilder</c>.</summary>
internal static class StringBuilderMembers
{
    public static readonly MemberTable Table = Build();

    private static MemberTable Build()
    {
        var table = new MemberTable
        {
            ["new()"] = static c => new StringBuilder(),
            ["new(string)"] = static c => Append(c, new StringBuilder(), c[0] as string ?? ""),
            ["Length"] = static c => Self(c).Length,
            ["ToString()"] = static c => Texts.Of(c.Receiver, c.Operation, c.Frame),
            ["Append(char,int)"] = static c => Append(c, Self(c), new string((char)c[0]!, Checked(c, c.Int(1)))),
            ["AppendLine()"] = RefusingMember.Because(static c => NewLine(c)),
            ["AppendLine(string)"] = RefusingMember.Because(static c => NewLine(c)),
            ["Clear()"] = static c => Self(c).Clear(),
            ["Insert(int,string)"] = static c => Insert(c),
            ["Append(ref AppendInterpolatedStringHandler)"] = static c => Interpolated(c, 0),
            ["Append(IFormatProvider,ref AppendInterpolatedStringHandler)"] = static c => Interpolated(c, 1),
            ["AppendLine(ref AppendInterpolatedStringHandler)"] = RefusingMember.Because(static c => NewLine(c)),
            ["AppendLine(IFormatProvider,ref AppendInterpolatedStringHandler)"] = RefusingMember.Because(static c => NewLine(c)),
        };
        table["Replace(string,string)"] = static c => Replaced(c, c.Text(0), c[1] as string ?? "");
        table["Replace(char,char)"] = static c => Replaced(c, c[0]!.ToString(), c[1]!.ToString());
        CompositeFormat.AddTo(table, "AppendFormat", static (c, text) => Append(c, Self(c), text));
        foreach (var type in new[] { "string", "char", "int", "long", "object", "bool", "byte", "uint", "decimal", "double" })
        {
            table["Append(" + type + ")"] = static c => Append(c, Self(c), Texts.Of(c[0], c.Operation, c.Frame));
        }
        return table;
    }

    private static StringBuilder Self(MemberCall call) => (StringBuilder)call.Receiver!;

    private static int Checked(MemberCall call, int count)
    {
        call.Allocate(2L * System.Math.Max(0, count));
        return count;
    }

    private static StringBuilder Replaced(MemberCall call, string old, string replacement)
    {
        var self = Self(call);
        call.Charge(self.Length);
        call.Allocate(2L * self.Length * (1 + (replacement.Length / Math.Max(1, old.Length))));
        return self.Replace(old, replacement);
    }

    private static StringBuilder Append(MemberCall call, StringBuilder builder, string text)
    {
        call.Charge(text.Length / 16);
        call.Allocate(2L * text.Length);
        return builder.Append(text);
    }

    private static StringBuilder Interpolated(MemberCall call, int index)
    {
        if (index > 0)
        {
            Cultures.Invariant(call, index - 1);
        }
        (call[index] as InterpolatedArgument ?? throw call.Refuse()).AppendTo(Self(call), index > 0);
        return Self(call);
    }

    private static StringBuilder Insert(MemberCall call)
    {
        var text = call[1] as string ?? "";
        call.Charge((text.Length + Self(call).Length) / 16);
        call.Allocate(2L * text.Length);
        return Self(call).Insert(call.Int(0), text);
    }

    private static StopException NewLine(MemberCall call) =>
        call.Run.Stop(
            Refusals.Unspecified,
            call.Operation.Syntax,
            "The end of a line that 'StringBuilder.AppendLine' writes",
            "use Append, and '\\n' at the end of the line"
        );
}
