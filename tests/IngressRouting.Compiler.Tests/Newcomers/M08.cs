using System.Globalization;
using IngressRouting;
using static IngressRouting.Aws;

namespace M08;

// Tiergarten Ticketing writes its firewall policy in a small language; it is compiled into security groups.

internal enum TokenKind { Word, Number, Block, Arrow, Comma, End }

internal readonly record struct Token(TokenKind Kind, string Text);

internal ref struct Lexer(ReadOnlySpan<char> source)
{
    private ReadOnlySpan<char> _rest = source;

    public Token Next()
    {
        _rest = _rest.TrimStart();
        if (_rest.IsEmpty) return new(TokenKind.End, "");
        if (_rest.StartsWith("->")) return Cut(2, TokenKind.Arrow);
        if (_rest[0] == ',') return Cut(1, TokenKind.Comma);
        var length = _rest.IndexOfAny(' ', ',', '\t');
        if (length < 0) length = _rest.Length;
        var word = _rest[..length];
        var kind = word.Contains('/') ? TokenKind.Block : char.IsAsciiDigit(word[0]) ? TokenKind.Number : TokenKind.Word;
        return Cut(length, kind);
    }

    private Token Cut(int length, TokenKind kind)
    {
        var token = new Token(kind, _rest[..length].ToString());
        _rest = _rest[length..];
        return token;
    }
}

internal abstract record Statement
{
    public sealed record Allow(string Protocol, int From, int To, IReadOnlyList<string> Sources) : Statement;
    public sealed record Remark(string Words) : Statement;

    public static Statement Parse(string line)
    {
        var lexer = new Lexer(line);
        var tokens = new List<Token>();
        Token token;
        do tokens.Add(token = lexer.Next());
        while (token.Kind != TokenKind.End);

        return tokens switch
        {
            [{ Text: "note" }, .. var words, { Kind: TokenKind.End }] => new Remark(string.Join('-', words.Select(w => w.Text))),
            [{ Kind: TokenKind.Word, Text: var protocol }, { Kind: TokenKind.Number, Text: var ports }, { Kind: TokenKind.Arrow }, .. var sources, _] =>
                ports.Split('-') switch
                {
                    [var one] => new Allow(protocol, Number(one), Number(one), Blocks(sources)),
                    [var from, var to] => new Allow(protocol, Number(from), Number(to), Blocks(sources)),
                    _ => throw new FormatException(ports),
                },
            _ => throw new FormatException($"Do not understand '{line}'"),
        };

        static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
        static string[] Blocks(List<Token> tokens) => [.. from t in tokens where t.Kind == TokenKind.Block select t.Text];
    }
}

public static class Tiergarten
{
    private const string Policy = """
        note public entrance of the shop
        tcp 443 -> 0.0.0.0/0
        tcp 8000-8010 -> 10.1.0.0/16, 10.2.0.0/16
        udp 500 -> 198.51.100.0/24
        """;

    [Topology]
    public static Topology TiergartenShop()
    {
        var statements = Policy.ReplaceLineEndings("\n").Split('\n').Select(Statement.Parse).ToList();
        var vpc = Vpc("Shop", "10.1.0.0/16");
        var gate = vpc.Subnet("Gate", "10.1.0.0/28", Zone.First);
        var shop = vpc.Subnet("Counter", "10.1.8.0/22", Zone.First);
        var filter = gate.Appliance("Filter", Parameter.AmiFromSystemsManager("Image", "/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64"))
            .WithElasticIp()
            .WithIpForwarding();
        gate.RouteTable().Route(Internet, vpc.Igw());
        shop.RouteTable().Route(Internet, filter.Eni());
        vpc.Igw().GatewayTable().Route(shop, filter.Eni());

        var group = vpc.SecurityGroup("Policy", "Compiled from the policy");
        var openings = 0;
        foreach (var statement in statements)
            if (statement is Statement.Allow(var protocol, var from, var to, var sources))
                foreach (var source in sources)
                {
                    group.AllowIngress(protocol is "tcp" ? Protocol.Tcp(from, to) : Protocol.Udp(from, to), source, $"{protocol} {from}" + (from == to ? "" : $" to {to}"));
                    openings += to - from + 1;
                }
        group.AllowIngress(Protocol.All, shop, "replies of the shop");
        filter.WithSecurityGroup(group);

        vpc.Tag("remark", statements.OfType<Statement.Remark>().Single().Words);
        vpc.Output("Openings", $"{openings:D4}");
        vpc.Output("Last", $"{statements[^1] with { }}".Replace("System.Collections.Generic.", "").Split(" {")[0]);
        string error;
        try { error = Statement.Parse("tcp any").ToString(); }
        catch (FormatException e) { error = e.Message; }
        vpc.Output("Complaint", error);
        return vpc;
    }
}
