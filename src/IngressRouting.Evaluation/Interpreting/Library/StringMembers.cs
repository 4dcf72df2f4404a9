using System;
using System.Collections.Generic;
using System.Text;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Members of <c>string</c>.</summary>
internal static class StringMembers
{
    public static readonly MemberTable Table = Build();

    /// <summary>Members of <c>FormattableString</c>.</summary>
    public static readonly MemberTable Formattable = new()
    {
        ["Invariant(FormattableString)"] = static c => Interpolated(c, 0),
        ["CurrentCulture(FormattableString)"] = RefusingMember.Because(static c =>
            c.Culture("'FormattableString.CurrentCulture'", "FormattableString.Invariant")
        ),
    };

    private static MemberTable Build()
    {
        var table = new MemberTable
        {
            ["Empty"] = static c => "",
            ["Length"] = static c => c.Self.Length,
            ["this(int)"] = static c => Character(c, c.Int(0)),
            ["new(char,int)"] = static c => Repeat(c, (char)c[0]!, c.Int(1)),
            ["new(char[])"] = static c => Characters(c, c[0]),
            ["ToString()"] = static c => c.Self,
            ["Substring(int)"] = static c => Sized(c, c.Self.Substring(c.Int(0))),
            ["Substring(int,int)"] = static c => Sized(c, c.Self.Substring(c.Int(0), c.Int(1))),
            ["Insert(int,string)"] = static c => Sized(c, c.Self.Insert(c.Int(0), c.Text(1))),
            ["Remove(int)"] = static c => Sized(c, c.Self.Remove(c.Int(0))),
            ["Remove(int,int)"] = static c => Sized(c, c.Self.Remove(c.Int(0), c.Int(1))),
            ["ToUpperInvariant()"] = static c => Sized(c, c.Self.ToUpperInvariant()),
            ["ToLowerInvariant()"] = static c => Sized(c, c.Self.ToLowerInvariant()),
            ["PadLeft(int)"] = static c => Pad(c, ' ', true),
            ["PadRight(int)"] = static c => Pad(c, ' ', false),
            ["PadLeft(int,char)"] = static c => Pad(c, (char)c[1]!, true),
            ["PadRight(int,char)"] = static c => Pad(c, (char)c[1]!, false),
            ["Replace(char,char)"] = static c => Sized(c, c.Self.Replace((char)c[0]!, (char)c[1]!)),
            ["Replace(string,string)"] = static c => Replace(c),
            ["Trim()"] = static c => c.Self.Trim(),
            ["TrimStart()"] = static c => c.Self.TrimStart(),
            ["TrimEnd()"] = static c => c.Self.TrimEnd(),
            ["Trim(char)"] = static c => c.Self.Trim((char)c[0]!),
            ["TrimStart(char)"] = static c => c.Self.TrimStart((char)c[0]!),
            ["TrimEnd(char)"] = static c => c.Self.TrimEnd((char)c[0]!),
            ["Trim(char[])"] = static c => c.Self.Trim(CharArray(c[0])),
            ["TrimStart(char[])"] = static c => c.Self.TrimStart(CharArray(c[0])),
            ["TrimEnd(char[])"] = static c => c.Self.TrimEnd(CharArray(c[0])),
            ["IsNullOrEmpty(string)"] = static c => string.IsNullOrEmpty(c[0] as string),
            ["IsNullOrWhiteSpace(string)"] = static c => string.IsNullOrWhiteSpace(c[0] as string),
            ["ToString(IFormatProvider)"] = static c => c.Self,
            ["ToUpper(CultureInfo)"] = static c => Sized(c, Cultures.Invariant(c, 0).TextInfo.ToUpper(c.Self)),
            ["ToLower(CultureInfo)"] = static c => Sized(c, Cultures.Invariant(c, 0).TextInfo.ToLower(c.Self)),
            ["Create(IFormatProvider,ref DefaultInterpolatedStringHandler)"] = static c => Interpolated(c, 1),
            ["Create(int,TState,SpanAction<char,TState>)"] = static c => SpanTexts.Created(c),
            ["ToCharArray(int,int)"] = static c => new ArrayValue(
                (Microsoft.CodeAnalysis.IArrayTypeSymbol)c.ResultType,
                Boxed(c, c.Self.Substring(c.Int(0), c.Int(1)))
            ),
            ["ToCharArray()"] = static c => new ArrayValue(
                c.Run.Compilation.CreateArrayTypeSymbol(c.Run.Compilation.GetSpecialType(Microsoft.CodeAnalysis.SpecialType.System_Char)),
                Boxed(c, c.Self)
            ),
        };
        AddConcat(table);
        return table.With(StringSearches.Table).With(StringParts.Table).With(StringSplits.Table);
    }

    private static void AddConcat(MemberTable table)
    {
        table.Add(
            static c => Join(c, "", c.Arguments),
            "Concat(string,string)",
            "Concat(string,string,string)",
            "Concat(string,string,string,string)",
            "Concat(object,object)",
            "Concat(object,object,object)",
            "Concat(object)"
        );
        table.Add(
            static c => Join(c, "", c.Sequence(0)),
            "Concat(string[])",
            "Concat(object[])",
            "Concat(IEnumerable<string>)",
            "Concat(IEnumerable<T>)"
        );
        table.Add(
            static c => Join(c, c[0] is char separator ? separator.ToString() : c[0] as string ?? "", c.Sequence(1)),
            "Join(string,string[])",
            "Join(string,object[])",
            "Join(string,IEnumerable<string>)",
            "Join(string,IEnumerable<T>)",
            "Join(char,string[])",
            "Join(char,object[])",
            "Join(char,IEnumerable<T>)"
        );
        CompositeFormat.AddTo(table, "Format", static (_, text) => text);
    }

    public static char[]? CharArray(object? value)
    {
        if (SpanValue.Of(value) is not { } span)
        {
            return null;
        }
        var characters = new char[span.Length];
        for (var i = 0; i < characters.Length; i++)
        {
            characters[i] = (char)span[i]!;
        }
        return characters;
    }

    /// <summary>Charges for text that a member made.</summary>
    public static string Sized(MemberCall call, string text)
    {
        call.Charge(text.Length / 16);
        call.Allocate(2L * text.Length);
        return text;
    }

    private static object?[] Boxed(MemberCall call, string text)
    {
        call.Charge(text.Length);
        call.Allocate(8L * text.Length);
        var items = new object?[text.Length];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = text[i];
        }
        return items;
    }

    /// <summary>An interpolated string in the invariant culture, which the argument before it names.</summary>
    public static string Interpolated(MemberCall call, int index)
    {
        if (index > 0)
        {
            Cultures.Invariant(call, index - 1);
        }
        var text = new StringBuilder();
        var parts = (call[index] as InterpolatedArgument ?? throw call.Refuse()).AppendTo(text, true);
        var result = text.ToString();
        call.Run.Provenance.Note(result, call.Operation.Syntax, parts);
        return result;
    }

    private static object Character(MemberCall call, int index) =>
        index >= 0 && index < call.Self.Length ? call.Self[index] : throw Faults.IndexOutOfRange(call.Operation, call.Frame);

    private static string Repeat(MemberCall call, char character, int count)
    {
        call.Allocate(2L * Math.Max(0, count));
        return new string(character, count);
    }

    private static string Characters(MemberCall call, object? array) => Sized(call, new string(CharArray(array) ?? []));

    private static string Pad(MemberCall call, char padding, bool left)
    {
        var width = call.Int(0);
        call.Allocate(2L * Math.Max(0, width));
        return left ? call.Self.PadLeft(width, padding) : call.Self.PadRight(width, padding);
    }

    private static string Replace(MemberCall call)
    {
        var from = call.Text(0);
        var to = call[1] as string ?? "";
        if (from.Length > 0 && to.Length > from.Length)
        {
            call.Allocate(2L * call.Self.Length * (to.Length / from.Length + 1));
        }
        call.Charge(call.Self.Length);
        return Sized(call, call.Self.Replace(from, to));
    }

    public static string Join(MemberCall call, string separator, IEnumerable<object?> parts)
    {
        var text = new StringBuilder();
        var first = true;
        foreach (var part in parts)
        {
            if (!first)
            {
                text.Append(separator);
            }
            first = false;
            HoleTexts.CheckWritten(part, call.Operation, call.Frame);
            var piece = Texts.Of(part, call.Operation, call.Frame);
            call.Charge(1 + ((piece.Length + separator.Length) / 16));
            call.Allocate(2L * (piece.Length + separator.Length));
            text.Append(piece);
        }
        return text.ToString();
    }
}
