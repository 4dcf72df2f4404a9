using System.Text;

namespace IngressRouting.Evaluation.Tests;

/// <summary><c>{|IR9101:expression|}</c> marks where the evaluation must stop, and why.</summary>
internal static class Markup
{
    public static (string Text, string Id, int Start, int End) Parse(string marked)
    {
        var open = marked.IndexOf("{|", StringComparison.Ordinal);
        var colon = marked.IndexOf(':', open);
        var close = marked.IndexOf("|}", colon, StringComparison.Ordinal);
        Assert.True(open >= 0 && close > colon, "The snippet has no markup.");
        var text = new StringBuilder()
            .Append(marked, 0, open)
            .Append(marked, colon + 1, close - colon - 1)
            .Append(marked, close + 2, marked.Length - close - 2);
        return (text.ToString(), marked[(open + 2)..colon], open, close - (colon + 1 - open));
    }
}
