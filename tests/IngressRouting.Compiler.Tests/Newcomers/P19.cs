using System.Text;
using IngressRouting;
using static IngressRouting.Aws;

namespace P19;

/// <summary>Coho Winery: the firewall's policy is written in a small language, from which come groups, tags and names.</summary>
public enum TokenKind { Word, Number, Symbol, End }

public readonly record struct Token(TokenKind Kind, string Text, int Position);

public sealed class PolicySyntaxException(string message, int position) : Exception($"{message} at {position}")
{
    public int Position { get; } = position;
}

public sealed record PolicyRule(string Verb, string Protocol, int From, int To, string? Source)
{
    public override string ToString()
    {
        var text = new StringBuilder(Verb.ToUpperInvariant()).Append(' ').Append(Protocol);
        text.Append(From == To ? $"/{From}" : $"/{From}-{To}");
        if (Source is not null) text.Append(" from ").Append(Source);
        return text.ToString();
    }
}

public sealed class Parser
{
    private readonly IEnumerator<Token> _tokens;

    public Parser(string text) => (_tokens = Tokens(text).GetEnumerator()).MoveNext();

    private static IEnumerable<Token> Tokens(string text)
    {
        for (var i = 0; i < text.Length;)
        {
            var start = i;
            if (char.IsWhiteSpace(text[i])) { i++; continue; }
            if (char.IsAsciiLetter(text[i]))
            {
                while (i < text.Length && (char.IsAsciiLetterOrDigit(text[i]) || text[i] == '_')) i++;
                yield return new(TokenKind.Word, text[start..i], start);
            }
            else if (char.IsAsciiDigit(text[i]))
            {
                do i++; while (i < text.Length && (char.IsAsciiDigit(text[i]) || text[i] is '.' or '/'));
                yield return new(TokenKind.Number, text[start..i], start);
            }
            else
                yield return new(TokenKind.Symbol, text[i++].ToString(), start);
        }
        yield return new(TokenKind.End, "", text.Length);
    }

    private Token Next() { var token = _tokens.Current; _tokens.MoveNext(); return token; }
    private bool Accept(string text) { if (_tokens.Current.Text != text) return false; Next(); return true; }
    private string Expect(TokenKind kind) => Next() is var t && t.Kind == kind ? t.Text : throw new PolicySyntaxException($"{kind} expected, '{t.Text}' found", t.Position);

    public IEnumerable<PolicyRule> Rules()
    {
        while (_tokens.Current.Kind != TokenKind.End)
        {
            var (verb, protocol) = (Expect(TokenKind.Word), Expect(TokenKind.Word));
            var from = int.Parse(Expect(TokenKind.Number));
            var to = Accept("-") ? int.Parse(Expect(TokenKind.Number)) : from;
            var source = Accept("from") ? Expect(TokenKind.Number) : null;
            if (!Accept(";")) throw new PolicySyntaxException("';' expected", _tokens.Current.Position);
            yield return new(verb, protocol, from, to, source);
        }
    }
}

public static class Winery
{
    private const string Source = "allow tcp 443; allow tcp 8000-8080 from 198.51.100.0/24;\n\tallow udp 53 from 203.0.113.0/28; deny tcp 23;";

    private static string Check(string text)
    {
        try { return $"{new Parser(text).Rules().Count()} rules"; }
        catch (PolicySyntaxException e) when (e.Position > 0) { return e.Message; }
    }

    private static string Roman(int n) => n switch { >= 10 => "X" + Roman(n - 10), 9 => "IX", >= 5 => "V" + Roman(n - 5), 4 => "IV", > 0 => "I" + Roman(n - 1), _ => "" };

    [Topology]
    public static Topology Coho()
    {
        var rules = new Parser(Source).Rules().ToList();
        var vpc = Vpc("Coho", "10.220.0.0/16");
        var cellar = vpc.Subnet("Cellar", "10.220.0.0/24", Zone.First);
        var tasting = vpc.Subnet("Tasting", "10.220.1.0/24", Zone.First);
        var group = vpc.SecurityGroup("Policy", $"{rules.Count(r => r.Verb == "allow")} of {rules.Count} rules allow");
        foreach (var rule in rules.Where(r => r.Verb is "allow"))
            group.AllowIngress(rule.Protocol == "tcp" ? Protocol.Tcp(rule.From, rule.To) : Protocol.Udp(rule.From, rule.To), rule.Source ?? "0.0.0.0/0", rule.ToString());
        group.AllowIngress(Protocol.All, vpc);
        var cork = cellar.Appliance("Cork", Parameter.Ami("CorkImage")).WithElasticIp().WithSecurityGroup(group);
        cellar.RouteTable().Route(Internet, vpc.Igw());
        vpc.Igw().GatewayTable().Route(tasting, cork.Eni());
        tasting.RouteTable().Route(Internet, cork.Eni());

        for (var i = 1; i <= rules.Count; i++)
            cork.Tag($"Rule{Roman(i)}", rules[i - 1].ToString());
        vpc.Output("Errors", string.Join(" | ", ((string[])["allow tcp 1", "allow 7", "x y 1;", "a b c"]).Select(Check)));
        vpc.Output("Table", string.Join("\n", rules.Select(r => $"{r.Verb,-6}|{r.From,6}|{r.Source ?? "any",16}|")));
        vpc.Output("Years", $"{Roman(14)} {Roman(29)} {"wine".PadRight(6, '.').Insert(2, "-").ToUpperInvariant()}");
        return vpc;
    }
}
