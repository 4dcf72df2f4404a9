using System.Collections.Generic;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>
/// Members of <c>Console</c> and of its writers that only write: nobody reads at compile time what a program tells whoever runs it. The values
/// are evaluated and turned into text as when the program runs, because that may have effects and may throw.
/// </summary>
internal static class ConsoleMembers
{
    public static readonly MemberTable Table = Build();

    public static readonly MemberTable Writers = BuildWriters();

    private static MemberTable Build()
    {
        var writer = new ConsoleWriter();
        var table = Writing();
        table["Out"] = _ => writer;
        table["Error"] = _ => writer;
        return table;
    }

    /// <summary>The same members, of a writer that has to be the console's.</summary>
    private static MemberTable BuildWriters()
    {
        var table = new MemberTable();
        foreach (KeyValuePair<string, LibraryMember> pair in Writing())
        {
            var member = pair.Value;
            table[pair.Key] = c =>
            {
                c.Run.Budget.Descend();
                return c.Receiver is ConsoleWriter ? member(c) : throw c.Refuse();
            };
        }
        table["Flush()"] = static c => c.Receiver is ConsoleWriter ? null : throw c.Refuse();
        return table;
    }

    private static MemberTable Writing()
    {
        var table = new MemberTable { ["WriteLine()"] = static _ => null };
        foreach (var method in new[] { "Write", "WriteLine" })
        {
            foreach (var type in new[] { "string", "object", "bool", "char", "int", "uint", "long", "ulong", "float", "double", "decimal" })
            {
                table[method + "(" + type + ")"] = Formatted;
            }
            table[method + "(char[])"] = static _ => null;
            CompositeFormat.AddTo(table, method, static (_, _) => null, takesCulture: false);
        }
        return table;
    }

    /// <summary>Makes the text, which a method of the program may do.</summary>
    public static object? Formatted(MemberCall call)
    {
        Texts.Of(call[0], call.Operation, call.Frame);
        return null;
    }

    /// <summary>What <c>Console.Out</c> and <c>Console.Error</c> are.</summary>
    private sealed class ConsoleWriter;
}
