using System;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary><c>"{0,5:X}"</c>.</summary>
internal sealed class CompositeFormat : IFormatProvider, ICustomFormatter
{
    private readonly MemberCall call;
    private readonly bool isInvariant;

    private CompositeFormat(MemberCall call, bool isInvariant)
    {
        this.call = call;
        this.isInvariant = isInvariant;
    }

    /// <summary>Adds the overloads of a method that takes a format and values, without and with a culture before them.</summary>
    public static void AddTo(MemberTable table, string method, Func<MemberCall, string, object?> use, bool takesCulture = true)
    {
        for (var at = 0; at <= (takesCulture ? 1 : 0); at++)
        {
            var first = at;
            var start = method + (first == 0 ? "(string," : "(IFormatProvider,string,");
            string Text(MemberCall c, params object?[] values)
            {
                if (first == 1)
                {
                    Cultures.Invariant(c, 0);
                }
                return Apply(c, first, values, first == 1);
            }
            table[start + "object)"] = c => use(c, Text(c, c[first + 1]));
            table[start + "object,object)"] = c => use(c, Text(c, c[first + 1], c[first + 2]));
            table[start + "object,object,object)"] = c => use(c, Text(c, c[first + 1], c[first + 2], c[first + 3]));
            table[start + "object[])"] = c => use(c, Text(c, ((ArrayValue)(c[first + 1] ?? throw c.Null(first + 1))).Items));
        }
    }

    private static string Apply(MemberCall call, int format, object?[] values, bool isInvariant)
    {
        var text = call.Text(format);
        call.Charge(text.Length);
        // An alignment may be as wide as a million; nothing wider is accepted by the library.
        var wrapped = new object?[values.Length];
        for (var i = 0; i < values.Length; i++)
        {
            wrapped[i] = new Hole(values[i]);
        }
        return StringMembers.Sized(call, string.Format(new CompositeFormat(call, isInvariant), text, wrapped));
    }

    public object? GetFormat(Type? formatType) => formatType == typeof(ICustomFormatter) ? this : null;

    public string Format(string? format, object? arg, IFormatProvider? formatProvider)
    {
        var text = HoleTexts.Of(((Hole)arg!).Value, format, isInvariant, call.Operation, call.Frame);
        call.Allocate(2L * text.Length);
        return text;
    }

    /// <summary>Keeps null and strings away from the library's own formatting.</summary>
    private sealed class Hole(object? value)
    {
        public object? Value { get; } = value;
    }
}
