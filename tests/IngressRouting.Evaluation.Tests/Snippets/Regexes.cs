using System.Text.RegularExpressions;

public static class RegexesSnippets
{
    private static readonly Regex Name = new("^[a-z][a-z0-9-]{1,62}$", RegexOptions.CultureInvariant);
    private static readonly Regex Zone = new(@"^(?<region>[a-z]{2}(?:-[a-z]+)+-\d)(?<zone>[a-f])$", RegexOptions.Compiled);

    private const string Cidr = @"^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})/(\d{1,2})$";

    public static object Names() =>
        new[] { "web", "w", "Web", "web-1", "1web", "web_1", "web\n", "web\n\n", "", new string('a', 63), new string('a', 64) }
            .Select(name => Name.IsMatch(name))
            .ToArray();

    public static object Zones()
    {
        var match = Zone.Match("eu-west-1a");
        var gov = Zone.Match("us-gov-west-1b");
        return (
            match.Success,
            match.Groups["region"].Value,
            match.Groups["zone"].Value,
            match.Groups[2].Index,
            gov.Groups["region"].Value,
            (
                Zone.Match("nowhere").Success,
                Zone.Match("nowhere").Groups["zone"].Success,
                Zone.Match("x").Groups.Count,
                Zone.Match("x").Value
            ),
            Zone.ToString()
        );
    }

    public static object Parts()
    {
        var match = Regex.Match("10.20.0.0/16", Cidr);
        return match.Groups.Cast<Group>().Skip(1).Select(group => int.Parse(group.Value)).ToArray();
    }

    public static object Loops_over_groups()
    {
        var names = new List<string>();
        foreach (Group group in Regex.Match("ab-12", "(?<word>[a-z]+)-(?<number>[0-9]+)(x)?").Groups)
        {
            names.Add(group.Name + "=" + group.Value + "@" + group.Index + "," + group.Length + "," + group.Success);
        }
        return names;
    }

    public static object Found()
    {
        var all = Regex.Matches("web-1, api-22 and db-3", @"([a-z]+)-(\d+)");
        var texts = new List<string>();
        foreach (Match match in all)
        {
            texts.Add(match.Groups[1].Value);
        }
        foreach (var match in all)
        {
            texts.Add($"{match}");
        }
        return (texts, all.Count, all[1].Value, all.Select(match => match.Groups[2].Value).ToList(), all.Last().Value, all.Any());
    }

    public static object Next()
    {
        var positions = new List<int>();
        for (var match = Regex.Match("aXbXc", "X?"); match.Success; match = match.NextMatch())
        {
            positions.Add(match.Index * 10 + match.Length);
        }
        return positions;
    }

    public static object Separators() =>
        (
            Regex.Replace("a__b--c", "[_-]+", "-"),
            Regex.Replace("web_1", @"([a-z]+)_(\d)", "$2.$1"),
            Regex.Replace("web_1", @"(?<name>[a-z]+)_(?<number>\d)", "${number}/${name}/$&/$$/$0/${0}/$9/${none}/$"),
            Regex.Replace("PublicSubnetA", "(?=[A-Z])", "-"),
            Regex.Replace("PublicSubnetA", "[A-Z]", match => "-" + match.Value.ToLowerInvariant()),
            Regex.Replace("abc", "", "."),
            new Regex("a").Replace("aaaa", "b", 2)
        );

    public static object Evaluated()
    {
        var count = 0;
        var text = new Regex(@"\d").Replace("a1b2", match => $"<{match.Value}:{++count}>");
        string Upper(Match match) => match.Value.ToUpperInvariant();
        return (
            text,
            count,
            Regex.Replace("ab", "b", Upper),
            new Regex("[a-z]").Replace("abc", Upper, 1),
            new Regex("a").Replace("aa", "b", 0)
        );
    }

    public static object Split_apart() =>
        (
            Regex.Split("a, b;c", @"\s*[,;]\s*"),
            Regex.Split("a1b2c", @"(\d)"),
            Regex.Split("a-b+c", "(-)|(\\+)"),
            Regex.Split("abc", ""),
            Regex.Split("", "x"),
            new Regex(",").Split("a,b,c,d", 2),
            new Regex(",").Split("a,b", 1)
        );

    public static object Counted() => (Regex.Count("banana", "an"), new Regex("a").Count("banana"), Regex.Count("x", "y"));

    public static object Options() =>
        (
            Regex.IsMatch("WEB", "web", RegexOptions.IgnoreCase),
            Regex.IsMatch("MiXed", "^mixed$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant),
            Regex.Matches("a\nb\nc", "^.$", RegexOptions.Multiline).Count,
            Regex.Match("a\nb", "a.b", RegexOptions.Singleline).Success,
            Regex.Match("ab", "a b # both", RegexOptions.IgnorePatternWhitespace).Success,
            Regex.Match("ab", "(a)(?<n>b)", RegexOptions.ExplicitCapture).Groups.Count,
            Regex.Match("aB", "(?i:A)B").Success
        );

    public static object Greed() =>
        (
            Regex.Match("<a><b>", "<.+>").Value,
            Regex.Match("<a><b>", "<.+?>").Value,
            Regex.Match("aaaa", "a{2,3}").Value,
            Regex.Match("aaaa", "a{2,3}?").Value,
            Regex.Match("ab", "a|ab").Value,
            Regex.Match("abcbc", "(?:a|ab)(?:c|bcd|bc)*").Value,
            Regex.Match("a{1", "a{1").Value
        );

    public static object Captured()
    {
        var match = Regex.Match("a1b2c3", @"(?:([a-z])(\d))+");
        return (
            match.Groups[1].Value,
            match.Groups[1].Captures.Select(capture => capture.Value).ToList(),
            match.Groups[2].Captures.Count,
            match.Groups[2].Captures[0].Index,
            Regex.Match("ab", "(?:(a)|b)+").Groups[1].Value,
            match.Groups["1"].Value + match.Groups[7].Success + match.Groups["x"].Value,
            match.Result("$1-$2")
        );
    }

    public static object Looking() =>
        (
            Regex.IsMatch("Passw0rd", @"^(?=.*[A-Z])(?=.*\d)(?!.*\s).{8,}$"),
            Regex.IsMatch("passw0rd", @"^(?=.*[A-Z])(?=.*\d)(?!.*\s).{8,}$"),
            Regex.Match("foobar foobaz", "foo(?!bar)\\w+").Value,
            Regex.IsMatch("abab", @"^(ab)\1$"),
            Regex.IsMatch("abba", @"^(?<x>.)(?<y>.)\k<y>\k<x>$"),
            Regex.Matches("a bc-d", @"\b\w").Count,
            Regex.Match("\"a\" 'b'", "(['\"])(.*?)\\1").Groups[2].Value
        );

    public static object Groups_by_name()
    {
        var regex = new Regex("(a)(?<x>b)?(?<y>c)");
        var groups = regex.Match("ac").Groups;
        return (
            regex.GetGroupNames(),
            regex.GetGroupNumbers(),
            regex.GroupNumberFromName("y"),
            regex.GroupNameFromNumber(2),
            groups.ContainsKey("x"),
            (groups.TryGetValue("y", out var y), y!.Value, groups.TryGetValue("z", out var z), z is null),
            groups.Keys.ToList()
        );
    }

    public static object Values_of_groups() => Regex.Match("ab", "(a)(b)").Groups.Values.Select(group => group.Value).ToList();

    public static object From_a_position() =>
        (
            new Regex("a").Match("aba", 1).Index,
            new Regex("^a").IsMatch("aba", 2),
            new Regex("a").Matches("aaa", 1).Count,
            new Regex(@"\ba").IsMatch("ba", 1)
        );

    public static object Escaped()
    {
        var all = string.Concat(Enumerable.Range(0, 256).Select(code => (char)code));
        return (Regex.Escape(all), Regex.Unescape(Regex.Escape(all)) == all, Regex.Unescape(@"a\.b\x41\u0042\n"), Regex.Escape("a.b"));
    }

    public static object Every_ascii_character()
    {
        var all = string.Concat(Enumerable.Range(0, 128).Select(code => (char)code));
        return new[] { @"\d", @"\w", @"\s", @"\D", @"\W", @"\S", ".", "[^a-z]", @"[\w-]", "[]a]", @"[\b\-\]]", "[!--]" }
            .Select(pattern => string.Concat(Regex.Matches(all, pattern).Select(match => match.Value)))
            .ToArray();
    }

    public static object Other_characters() =>
        (
            Regex.Replace("größe", "[öß]", "_"),
            Regex.IsMatch("naïve", "^na.ve$"),
            Regex.IsMatch("é", "[a-z]"),
            Regex.Match("aé", "[^a-z]").Index,
            Regex.IsMatch("\U0001F600", "^..$")
        );

    public static object Timeouts() =>
        (
            Regex.IsMatch("ab", "a", RegexOptions.None, TimeSpan.FromSeconds(1)),
            new Regex("a", RegexOptions.None, Regex.InfiniteMatchTimeout).IsMatch("a"),
            Throws(() => new Regex("a", RegexOptions.None, TimeSpan.Zero))
        );

    public static object Wrong_patterns() =>
        new[] { "(", ")", "[a", "a**", "*", "[z-a]", "\\", "a{2,1}", @"\q", @"\1", @"\x1", "a|*", @"\k<a>", @"[a-\d]" }
            .Select(pattern => Throws(() => new Regex(pattern)))
            .ToArray();

    public static object Wrong_arguments() =>
        (
            Throws(() => Regex.IsMatch(null!, "a")),
            Throws(() => Regex.IsMatch("a", null!)),
            Throws(() => new Regex("a").Match("a", 2)),
            Throws(() => _ = Regex.Matches("a", "a")[1]),
            Throws(() => new Regex("a").Split("a", -1)),
            Throws(() => new Regex("a").Replace("a", "b", -2)),
            Throws(() => new Regex("a").Replace("a", (string)null!))
        );

    public static object Thrown() => new Regex("(a");

    public static object As_objects()
    {
        object match = Regex.Match("ab", "(a)");
        object group = ((Match)match).Groups[1];
        return (
            match is Match,
            match is Group { Success: true, Value: "a" },
            group is Match,
            group is Capture,
            ((Match)match).Groups[0] == match,
            group.ToString(),
            Regex.Match("a", "a") is { Success: true, Groups: { Count: 1 } }
        );
    }

    public static object Long_texts()
    {
        var text = new string('a', 200_000);
        return (Regex.Match(text, ".*").Length, Regex.Match(text, "(?:aa)*?$").Length, Regex.Match(text, "(a|b)*c?").Groups[1].Index);
    }

    public static object Pasted_tables() =>
        Regex
            .Matches("name = web\nsize = 3\n# none\n", @"^(?<key>\w+)\s*=\s*(?<value>\S+)$", RegexOptions.Multiline)
            .ToDictionary(match => match.Groups["key"].Value, match => match.Groups["value"].Value);

    private static string Throws(Action action)
    {
        try
        {
            action();
            return "";
        }
        catch (ArgumentOutOfRangeException)
        {
            return "range";
        }
        catch (ArgumentNullException)
        {
            return "null";
        }
        catch (RegexParseException)
        {
            return "parse";
        }
        catch (ArgumentException)
        {
            return "argument";
        }
    }

    public static object Kebab_case() =>
        new[] { "OrdersApi", "HTTPServer2Go", "a", "", "ABC", "web-App" }
            .Select(name => Regex.Replace(name, "(?<=[a-z0-9])[A-Z]", "-$0").ToLowerInvariant())
            .ToArray();

    public static object Lookbehinds() =>
        (
            Regex.Split("oneTwoThreeFOUR", "(?<=[a-z])(?=[A-Z])"),
            Regex.Replace("1234567.1234", @"(?<=\d)(?=(?:\d{3})+\.)", ","),
            Regex.Matches("$12 e34 $5", @"(?<!e)(?<=\D)\d+").Select(match => match.Value).ToArray(),
            Regex.Match("10.0.0.0/16", @"(?<=/)\d{1,2}$").Value
        );

    public static object Lookbehinds_match_from_the_right()
    {
        var text = new StringBuilder();
        foreach (
            var (pattern, input) in new[]
            {
                (@"(?<=(\d+)(\d+))$", "1053"),
                (@"(?<=(\d+?)(\d+))$", "1053"),
                (@"(?<=\1(a|b))c", "aac"),
                (@"(?<=(a|b)\1)c", "aac"),
                (@"(?<!(a)b)c\1?", "xbc abc"),
                (@"(?<=a(?=bc)b)c", "abc"),
                (@"(?<=(?<!x)a{2,3}?)b", "aaab xaab"),
                (@"(?<=^|,)[^,]*", "a,,b"),
                (@"(?<=(?<pair>\w\d)+)-", "a1b2-"),
                (@"(?i:(?<=(ab)\1))c", "aBAbc"),
            }
        )
        {
            foreach (Match match in Regex.Matches(input, pattern, RegexOptions.CultureInvariant))
            {
                text.Append(match.Index).Append('+').Append(match.Length);
                foreach (Group group in match.Groups)
                {
                    text.Append('[').AppendJoin('|', group.Captures.Select(capture => $"{capture.Index}:{capture.Value}")).Append(']');
                }
            }
            text.Append('\n');
        }
        return text;
    }

    public static object Lookbehinds_see_what_stands_before_the_start() =>
        (new Regex("(?<=a)b").Match("ab", 1).Index, new Regex("(?<=a)b").Match("ab", 1).Success, new Regex("(?<!a)b").IsMatch("ab", 1));

    [Refused("IR9101", """Regex.IsMatch("b", "(?>a)b")""")]
    public static object Atomic_groups() => Regex.IsMatch("b", "(?>a)b");

    [Refused("IR9101", """Regex.IsMatch("b", @"\p{L}")""")]
    public static object Categories() => Regex.IsMatch("b", @"\p{L}");

    [Refused("IR9101", """Regex.IsMatch("-a", @"\W+\B")""")]
    public static object Within_words() => Regex.IsMatch("-a", @"\W+\B");

    [Refused("IR9101", """Regex.IsMatch("a-", @"[^A-B]+\b-")""")]
    public static object Boundaries_after_other_characters() => Regex.IsMatch("a-", @"[^A-B]+\b-");

    [Refused("IR9101", """new Regex("(a*)*")""")]
    public static object Empty_turns() => new Regex("(a*)*");

    [Refused("IR9101", """Regex.IsMatch("é", @"\w")""")]
    public static object Letters_of_other_alphabets() => Regex.IsMatch("é", @"\w");

    [Refused("IR9101", """Regex.IsMatch("\u212a", "k", RegexOptions.IgnoreCase)""")]
    public static object Cases_of_other_alphabets() => Regex.IsMatch("\u212a", "k", RegexOptions.IgnoreCase);

    [Refused("IR9207", """Regex.IsMatch("INTERNET", "internet", RegexOptions.IgnoreCase)""")]
    public static object Turkish() => Regex.IsMatch("INTERNET", "internet", RegexOptions.IgnoreCase);

    [Refused("IR9207", """Regex.IsMatch("I", "^[a-z]$", RegexOptions.IgnoreCase)""")]
    public static object Turkish_classes() => Regex.IsMatch("I", "^[a-z]$", RegexOptions.IgnoreCase);

    [Refused("IR9207", """Regex.IsMatch("iI", @"^(.)\1$", RegexOptions.IgnoreCase)""")]
    public static object Turkish_references() => Regex.IsMatch("iI", @"^(.)\1$", RegexOptions.IgnoreCase);

    [Refused("IR9101", """Regex.Match("b", "b", RegexOptions.RightToLeft)""")]
    public static object From_the_end() => Regex.Match("b", "b", RegexOptions.RightToLeft).Value;

    [Refused("IR9101", """Regex.Replace("b", "b", "$`")""")]
    public static object Surroundings_of_a_match() => Regex.Replace("b", "b", "$`");

    [Refused("IR9101", """Regex.IsMatch(new string('a', 50_000), "a*b", RegexOptions.None, TimeSpan.FromMilliseconds(1))""")]
    public static object Impatient() => Regex.IsMatch(new string('a', 50_000), "a*b", RegexOptions.None, TimeSpan.FromMilliseconds(1));
}
