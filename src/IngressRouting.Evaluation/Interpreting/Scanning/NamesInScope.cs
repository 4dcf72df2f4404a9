using System;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>After a refusal: types that it tells to use are named in full where the file has no using directive for them.</summary>
internal static class NamesInScope
{
    private static readonly (string Type, string Space)[] Told =
    [
        ("CultureInfo", "System.Globalization"),
        ("StringComparison", "System"),
        ("StringComparer", "System"),
        ("SHA256", "System.Security.Cryptography"),
        ("Encoding", "System.Text"),
    ];

    /// <summary>The stop with such names; the same one when all are in scope.</summary>
    public static Stop Qualify(Stop stop, Interpretation run)
    {
        var start = stop.Message.IndexOf("; ", StringComparison.Ordinal);
        if (stop.Refusal is null || start < 0 || stop.Location.SourceTree is not { } tree)
        {
            return stop;
        }
        var message = stop.Message;
        foreach (var (type, space) in Told)
        {
            var place = message.IndexOf(type + ".", start, StringComparison.Ordinal);
            if (
                place > 0
                && message[place - 1] is ' ' or '(' or '\''
                && run.Sources.ModelOf(tree).LookupNamespacesAndTypes(stop.Location.SourceSpan.Start, name: type).IsEmpty
            )
            {
                message = message.Substring(0, place) + message.Substring(place).Replace(type + ".", space + "." + type + ".");
            }
        }
        return ReferenceEquals(message, stop.Message) ? stop : stop with { Message = message };
    }
}
