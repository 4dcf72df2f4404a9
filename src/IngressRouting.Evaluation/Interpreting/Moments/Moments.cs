using System;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Dates, times, spans of time and identifiers: plain values of the library with an order and a text.</summary>
internal static class Moments
{
    public static bool Is(object? value) => value is DateTime or TimeSpan or DateTimeOffset or Guid or DateValue or TimeValue;

    /// <summary>The value of <c>default</c>; null for other types.</summary>
    public static object? Default(INamedTypeSymbol type) =>
        type.ContainingNamespace is not { Name: "System", ContainingNamespace.IsGlobalNamespace: true }
            ? null
            : type.Name switch
            {
                "DateTime" => default(DateTime),
                "TimeSpan" => default(TimeSpan),
                "DateTimeOffset" => default(DateTimeOffset),
                "Guid" => default(Guid),
                "DateOnly" => new DateValue(default),
                "TimeOnly" => new TimeValue(0),
                _ => null,
            };

    /// <summary>The name of the type that a value is of.</summary>
    public static string TypeName(object value) =>
        value switch
        {
            DateValue => "System.DateOnly",
            TimeValue => "System.TimeOnly",
            _ => value.GetType().FullName!,
        };

    /// <summary>Adds what all these types have: comparisons, hash codes and texts.</summary>
    public static MemberTable WithCommon(this MemberTable table, string type, bool isOrdered = true)
    {
        var both = "(" + type + "," + type + ")";
        table["op_Equality" + both] = static c => Equals(c[0], c[1]);
        table["op_Inequality" + both] = static c => !Equals(c[0], c[1]);
        table["Equals(" + type + ")"] = static c => c.Receiver!.Equals(c[0]);
        table["Equals(object)"] = static c => c.Receiver!.Equals(c[0]);
        table["GetHashCode()"] = static c => HashMembers.Of(c);
        table["CompareTo(" + type + ")"] = static c => Compare(c.Receiver, c[0]);
        table["CompareTo(object)"] = static c => Compare(c.Receiver, c[0]);
        table["op_LessThan" + both] = static c => Compare(c[0], c[1]) < 0;
        table["op_LessThanOrEqual" + both] = static c => Compare(c[0], c[1]) <= 0;
        table["op_GreaterThan" + both] = static c => Compare(c[0], c[1]) > 0;
        table["op_GreaterThanOrEqual" + both] = static c => Compare(c[0], c[1]) >= 0;
        if (isOrdered)
        {
            table["Equals" + both] = static c => Equals(c[0], c[1]);
            table["Compare" + both] = static c => Compare(c[0], c[1]);
        }
        table["ToString()"] = static c => Texts.Of(c.Receiver, c.Operation, c.Frame);
        table["ToString(string)"] = static c => Texts.Formatted(c.Receiver, c[0] as string, c.Operation, c.Frame);
        table["ToString(string,IFormatProvider)"] = static c =>
            c[1] is null
                ? Texts.Formatted(c.Receiver, c[0] as string, c.Operation, c.Frame)
                : InvariantTexts.Of(Cultured(c, 1), c[0] as string, c.Operation, c.Frame);
        return table;
    }

    /// <summary>Adds the overload of <c>ToString</c> that all but <c>TimeSpan</c> and <c>Guid</c> have.</summary>
    public static MemberTable WithCulture(this MemberTable table)
    {
        table["ToString(IFormatProvider)"] = static c => InvariantTexts.Of(Cultured(c, 0), null, c.Operation, c.Frame);
        return table;
    }

    /// <summary>Adds the members that write a date or a time as the current culture does, to say what to write instead.</summary>
    public static MemberTable WithShortTexts(this MemberTable table, bool hasDate, bool hasTime)
    {
        AddText(table, hasDate, "Date", "yyyy-MM-dd", "yyyy-MM-dd");
        AddText(table, hasTime, "Time", "HH:mm", "HH:mm:ss");
        return table;
    }

    private static void AddText(MemberTable table, bool has, string part, string brief, string full)
    {
        if (has)
        {
            table["ToShort" + part + "String()"] = Instead(brief);
            table["ToLong" + part + "String()"] = Instead(full);
        }
    }

    private static LibraryMember Instead(string format) =>
        RefusingMember.Because(call =>
            call.Culture("'" + TypeNames.Of(call.Symbol) + "'", "ToString(\"" + format + "\", CultureInfo.InvariantCulture)")
        );

    private static object Cultured(MemberCall call, int index)
    {
        Cultures.Invariant(call, index);
        return call.Receiver!;
    }

    private static int Compare(object? left, object? right) => Math.Sign(((IComparable)left!).CompareTo(right));

    public static StopException Local(MemberCall call, string what) => call.Run.Stop(Refusals.Surroundings, call.Operation.Syntax, what);

    /// <summary>A kind of time that does not depend on the machine.</summary>
    public static DateTimeKind Kind(MemberCall call, int index) =>
        call[index] is DateTimeKind kind and not DateTimeKind.Local ? kind : throw Local(call, "DateTimeKind.Local");
}
