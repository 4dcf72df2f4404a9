using System.Text;

namespace IngressRouting.Evaluation.Tests;

/// <summary>Makes patterns of regular expressions by chance.</summary>
internal sealed class RandomPattern(Random random)
{
    private static readonly string[] Anchors = ["^", "$", @"\b", @"\b", @"\A", @"\z", @"\Z"];
    private static readonly string[] Quantifiers = ["*", "+", "?", "{2}", "{1,}", "{1,3}", "*?", "+?", "??", "{1,2}?"];
    private static readonly string[] Openings = ["(", "(", "(", "(?:", "(?<n>", "(?<m>", "(?=", "(?!", "(?<=", "(?<!", "(?i:", "(?-i:"];
    private static readonly string[] InClasses = ["a-c", "A-B", @"\d", @"\w", @"\s", @"\D", @"\W", @"\S", "-", "_", "a", "1"];
    private int groups;

    public static string Text(Random random) => Some(random, "aaabbbcAB1-_ \n", random.Next(13));

    public string Make() => Alternatives(2);

    private static string Some(Random random, string of, int count) =>
        string.Concat(Enumerable.Range(0, count).Select(_ => of[random.Next(of.Length)]));

    private string One(string[] of) => of[random.Next(of.Length)];

    private string Alternatives(int depth) =>
        string.Join('|', Enumerable.Range(0, random.Next(3) == 0 ? 2 : 1).Select(_ => Sequence(depth)));

    private string Sequence(int depth)
    {
        var sequence = new StringBuilder();
        for (var i = random.Next(4); i >= 0; i--)
        {
            sequence.Append(Atom(depth)).Append(random.Next(3) == 0 ? One(Quantifiers) : "");
        }
        return sequence.ToString();
    }

    private string Atom(int depth)
    {
        switch (random.Next(depth > 0 ? 12 : 8))
        {
            case 0:
                return ".";
            case 1:
                return @"\" + Some(random, "dwsDWS", 1);
            case 2:
                return "[" + (random.Next(3) == 0 ? "^" : "") + One(InClasses) + One(InClasses) + "]";
            case 3:
                return One(Anchors);
            case 4 when groups > 0:
                return @"\" + (1 + random.Next(groups));
            case < 8:
                return Some(random, "aabbcAB1-_ ", 1);
            default:
                var opening = One(Openings);
                groups += opening == "(" ? 1 : 0;
                return opening + Alternatives(depth - 1) + ")";
        }
    }
}
