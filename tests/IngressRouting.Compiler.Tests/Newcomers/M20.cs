using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using IngressRouting;
using static IngressRouting.Aws;

namespace M20;

// Verlag Morgenstern: an INI-like description with variables, read by hand; a lot of text on the way.

public static class Ini
{
    public static Dictionary<string, Dictionary<string, string>> Read(string text)
    {
        var sections = new Dictionary<string, Dictionary<string, string>>(StringComparer.OrdinalIgnoreCase);
        Dictionary<string, string>? current = null;
        var number = 0;
        foreach (var raw in text.Split(["\r\n", "\n"], StringSplitOptions.None))
        {
            number++;
            var line = raw.Split(';', 2)[0].Trim();
            if (line.Length == 0) continue;
            if (line is ['[', .. var title, ']'])
            {
                sections[title] = current = new(StringComparer.OrdinalIgnoreCase);
                continue;
            }
            var equals = line.IndexOf('=');
            if (equals < 0 || current is null) throw new FormatException($"line {number}: {line}");
            current[line[..equals].TrimEnd()] = line[(equals + 1)..].TrimStart().Trim('"');
        }
        return sections;
    }

    public static string Expand(string value, IReadOnlyDictionary<string, string> variables, int depth = 0) =>
        depth > 5 ? value : Regex.Replace(value, @"\$\{(\w+)\}", m => Expand(variables.GetValueOrDefault(m.Groups[1].Value, "?"), variables, depth + 1));
}

public static class Words
{
    private static readonly (int Value, string Sign)[] Signs = [(10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];

    public static string ToRoman(this int number)
    {
        var text = new StringBuilder();
        foreach (var (value, sign) in Signs)
            for (; number >= value; number -= value)
                text.Append(sign);
        return text.ToString();
    }

    public static string Kebab(this string name) => Regex.Replace(name, "(?<=[a-z0-9])[A-Z]", "-$0").ToLowerInvariant();

    public static bool IsLuhn(this string digits)
    {
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            var d = digits[^(i + 1)] - '0';
            if (i % 2 == 1 && (d *= 2) > 9) d -= 9;
            sum += d;
        }
        return sum % 10 == 0;
    }
}

public static class Morgenstern
{
    private const string Source = """
        [variables]
        base = 10.${second}
        second = 199
        account = 4539148803436467   ; a test number

        [PressRoom]
        cidr = ${base}.4.0/22
        note = "prints = day, night"
        [BookStore]
        cidr = ${base}.8.0/24
        [audioBooks2]
        cidr = ${base}.9.0/24
        note = ${missing}!
        """;

    [Topology]
    public static Topology MorgensternHouse()
    {
        var ini = Ini.Read(Source);
        ini.Remove("VARIABLES", out var variables);
        ArgumentNullException.ThrowIfNull(variables);

        var vpc = Vpc("House", Ini.Expand("${base}.0.0/16", variables));
        var reader = vpc.Subnet("ReadingRoom", Ini.Expand("${base}.0.0/28", variables), Zone.First);
        reader.RouteTable().Route(Internet, vpc.Igw());
        var censor = reader.Appliance("Censor", Parameter.Ami("CensorImage")).WithElasticIp();

        var report = new StringBuilder();
        foreach (var ((section, values), index) in ini.Select((pair, i) => (pair, i)))
        {
            var cidr = Ini.Expand(values["cidr"], variables);
            var note = values.TryGetValue("note", out var n) ? Ini.Expand(n, variables) : null;
            var subnet = vpc.Subnet(section, cidr, Zone.First)
                .Tag("volume", (index + 3).ToRoman())
                .Tag("kebab", section.Kebab())
                .Tag("note", note ?? "none");
            subnet.RouteTable().Route(Internet, censor.Eni());
            vpc.Igw().GatewayTable().Route(subnet, censor.Eni());
            report.Append(CultureInfo.InvariantCulture, $"{section,-12}|{cidr,16}|{note?.Length ?? 0:000}").Append('\n');
        }

        var text = report.ToString();
        vpc.Output("Report", text.TrimEnd().Replace("\n", " // "));
        vpc.Output("Vowels", text.Count(c => "aeiou".Contains(char.ToLowerInvariant(c))).ToString(CultureInfo.InvariantCulture));
        vpc.Output("Luhn", $"{variables["account"].IsLuhn()} {"4539148803436468".IsLuhn()}");
        vpc.Output("Initials", string.Concat(Regex.Matches(text, @"\b[A-Z]\w").Select(m => m.Value)));
        vpc.Output("Octets", string.Join(".", Regex.Split("199-4-8", "-").Select(int.Parse).Reverse()));
        vpc.Output("Padded", "[" + "Morgenstern".PadLeft(13, '*').Insert(2, ">").Remove(5, 3) + "]");
        vpc.Output("Compared", $"{string.CompareOrdinal("b", "a")} {"Straße".Equals("STRASSE", StringComparison.OrdinalIgnoreCase)} {"press".StartsWith('p')}");
        return vpc;
    }
}
