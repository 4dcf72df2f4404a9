using System.Globalization;
using IngressRouting.Evaluation.Interpreting;

namespace IngressRouting.Evaluation.Tests;

/// <summary>What the interpreter takes for the same in every culture is compared with every culture that the library knows here.</summary>
public sealed class CultureTests
{
    private const string Letters = "abcdefghijklmnopqrstuvwxyz";
    private const string Characters = Letters + "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_./: ";

    // Hawaiian, by decision: it has the vowels before all other letters.
    private const string LeftOut = "haw";

    private static readonly string[] Words =
    [
        "app",
        "AppA",
        "AppB",
        "web",
        "data",
        "db2",
        "eu-west-1a",
        "us-east-1b",
        "public",
        "private",
        "edge",
        "ingress",
        "vpc",
        "Nat",
        "igw",
        "subnet-1",
        "10.0.0.0/24",
        "check",
        "aa",
        "ssz",
        "ll",
        "Ng",
        "lj",
        "",
        "x",
        "z",
    ];

    private static readonly CultureInfo[] Cultures =
    [
        .. CultureInfo
            .GetCultures(CultureTypes.AllCultures)
            .Where(static culture => !culture.Name.StartsWith('_') && culture.TwoLetterISOLanguageName != LeftOut),
    ];

    [Fact]
    public void Many_cultures_are_known_here() => Assert.True(Cultures.Length > 300, Cultures.Length + " cultures");

    [Fact]
    public void Random_names_have_one_order_everywhere()
    {
        var random = new Random(20240229);
        var decided = new List<(string, string)>();
        for (var i = 0; i < 4000; i++)
        {
            var left = Name(random);
            var right = random.Next(3) == 0 ? Name(random) : left[..random.Next(left.Length + 1)] + Name(random);
            if (CommonOrder.Find(left, right) is not null)
            {
                decided.Add((left, right));
            }
        }
        Assert.True(decided.Count > 1500, decided.Count + " decided");
        AssertSame(decided, Cultures);
    }

    /// <summary>Every pair of letters in every position that can matter, in one culture of each language.</summary>
    [Fact]
    public void Pairs_of_letters_have_one_order_everywhere()
    {
        var pairs =
            from x in Letters
            from y in Letters
            from text in new[] { $"{x}{y}", char.ToUpperInvariant(x) + $"{y}", $"{x}{y}".ToUpperInvariant() }
            from z in Letters
            from other in new[]
            {
                $"{z}",
                char.ToUpperInvariant(z).ToString(),
                text[..1] + z,
                text[..1] + char.ToUpperInvariant(z),
                text[..1] + "0" + z,
            }
            from longer in new[] { text, text + "s" }
            where longer != other && CommonOrder.Find(longer, other) is not null
            select (longer, other);
        AssertSame([.. pairs.Distinct()], Cultures.Where(static culture => !culture.Name.Contains('-')));
    }

    [Theory]
    [InlineData("app data web")]
    [InlineData("a b c")]
    [InlineData("A B C")]
    [InlineData("AppA AppB")]
    [InlineData("App data web")]
    [InlineData("1a 1b 1c")]
    [InlineData("eu-west-1a eu-west-1b eu-west-1c")]
    [InlineData("subnet-1 subnet-10 subnet-2")]
    [InlineData("app app-1 app-2")]
    [InlineData("db db1 db2 web")]
    [InlineData("10.0.0.0/24 10.0.1.0/24")]
    [InlineData("Appliance Firewall Gateway")]
    [InlineData("app data shared")] // sh is behind s
    [InlineData("app data vpn")]
    [InlineData("s sh")]
    [InlineData("Firewall Inspection")]
    [InlineData("private public")]
    [InlineData("Data Guard Transfer Web")] // tr is a letter in Vietnamese, before u
    [InlineData("ghost hub")]
    [InlineData("llama main")]
    [InlineData("through user")]
    public void Everyday_names_have_an_order(string sorted)
    {
        var names = sorted.Split(' ');
        for (var i = 1; i < names.Length; i++)
        {
            Assert.Equal(-1, CommonOrder.Find(names[i - 1], names[i]));
            Assert.Equal(1, CommonOrder.Find(names[i], names[i - 1]));
        }
    }

    [Theory]
    [InlineData("a", "B")] // the ordinal order has capital letters first
    [InlineData("app", "App")] // some cultures have small letters first
    [InlineData("ch", "d")] // one letter in Czech
    [InlineData("aa", "b")] // a letter at the end of the Danish alphabet
    [InlineData("c", "ch")] // Igbo has ch before c
    [InlineData("shared", "tools")] // Uzbek has sh behind z
    [InlineData("phase", "private")]
    [InlineData("phase", "queue")] // Oromo has ph behind z
    [InlineData("nyc", "office")]
    [InlineData("tr", "tt")] // Vietnamese has tr behind all others with t
    [InlineData("chain", "app")] // Igbo has ch before c
    [InlineData("ng", "ma")] // Welsh has ng behind g
    [InlineData("x", "k")]
    [InlineData("app", "app-")] // Thai passes over the hyphen
    [InlineData("app-1", "app1")]
    [InlineData("co-op", "coop")]
    [InlineData("straße", "strasse")]
    [InlineData("'y", "z")] // one letter in Hausa
    public void Cultures_differ(string left, string right)
    {
        Assert.Null(CommonOrder.Find(left, right));
        Assert.Null(CommonOrder.Find(right, left));
    }

    [Fact]
    public void Letters_have_one_case_everywhere()
    {
        for (var i = 0; i < 0x10000; i++)
        {
            var character = (char)i;
            AssertCase(character, Casing.Upper(character), char.ToUpperInvariant(character), static (info, one) => info.ToUpper(one));
            AssertCase(character, Casing.Lower(character), char.ToLowerInvariant(character), static (info, one) => info.ToLower(one));
        }
    }

    /// <summary>A program has the results of its evaluation in whatever culture it runs.</summary>
    [Theory]
    [InlineData("cs-CZ")]
    [InlineData("da-DK")]
    [InlineData("en-US-POSIX")]
    [InlineData("et-EE")]
    [InlineData("hu-HU")]
    [InlineData("lt-LT")]
    [InlineData("th-TH")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    [InlineData("sv-SE")]
    public void Programs_give_the_same_in(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo(culture);
        try
        {
            foreach (
                var snippet in Catalog.All.Where(static snippet =>
                    snippet.File is "CultureOrder.cs" or "Moments.cs" or "Floating.cs" && snippet.Refusal is null
                )
            )
            {
                var expected = Native.Run(Catalog.Assembly(snippet.File), snippet.Type, snippet.Name);
                Assert.Equal(expected, Evaluated.Run(snippet.Compilation, snippet.Type, snippet.Name));
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static string Name(Random random)
    {
        var name = random.Next(2) == 0 ? Words[random.Next(Words.Length)] : "";
        for (var i = random.Next(5); i > 0; i--)
        {
            var from = random.Next(3) switch
            {
                0 => "acdghlnstyz",
                1 => Letters,
                _ => Characters,
            };
            name += from[random.Next(from.Length)];
        }
        return random.Next(4) == 0 ? name + Words[random.Next(Words.Length)] : name;
    }

    private static void AssertSame(IReadOnlyList<(string Left, string Right)> pairs, IEnumerable<CultureInfo> cultures)
    {
        foreach (var (left, right) in pairs)
        {
            Assert.Equal(Math.Sign(string.CompareOrdinal(left, right)), CommonOrder.Find(left, right));
            Assert.Equal(-CommonOrder.Find(left, right), CommonOrder.Find(right, left));
        }
        foreach (var culture in cultures)
        {
            foreach (var (left, right) in pairs)
            {
                if (Math.Sign(culture.CompareInfo.Compare(left, right)) != CommonOrder.Find(left, right))
                {
                    Assert.Fail($"'{left}' and '{right}' in {culture.Name}");
                }
            }
        }
    }

    /// <summary>Of ASCII nothing is refused without need, nor any Latin letter that has no other case.</summary>
    private static void AssertCase(char character, char? known, char invariant, Func<TextInfo, char, char> change)
    {
        if (known is null && (character >= 0x180 || (character >= 128 && invariant != character)))
        {
            return;
        }
        var isSame = Cultures.All(culture => change(culture.TextInfo, character) == invariant);
        Assert.Equal((character, isSame ? invariant : null), (character, known));
    }
}
