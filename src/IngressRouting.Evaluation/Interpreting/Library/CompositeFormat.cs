using System;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary><c>"{0,5:X}"</c>.</summary>
internal sealed class CompositeFormat : IFormatProvider, ICustomFormatter
{
    private readonly MemberCall call;

    private CompositeFormat(MemberCall call) => this.call = call;

    public static string Apply(MemberCall call, int format, object?[] values)
    {
        var text = call.Text(format);
        call.Charge(text.Length);
        // An alignment may be as wide as a million; nothing wider is accepted by the library.
        var wrapped = new object?[values.Length];
        for (var i = 0; i < values.Length; i++)
        {
            wrapped[i] = new Hole(values[i]);
        }
        return StringMembers.Sized(call, string.Format(new CompositeFormat(call), text, wrapped));
    }

    public object? GetFormat(Type? formatType) => formatType == typeof(ICustomFormatter) ? this : null;

    public string Format(string? format, object? arg, IFormatProvider? formatProvider)
    {
        var text = Texts.Formatted(((Hole)arg!).Value, format, call.Operation, call.Frame);
        call.Allocate(2L * text.Length);
        return text;
    }

    /// <summary>Keeps null and strings away from the library's own formatting.</summary>
    private sealed class Hole(object? value)
    {
        public object? Value { get; } = value;
    }
}
