namespace IngressRouting.CloudFormation.Tests;

/// <summary>Documents at random, of texts that parsers stumble over, functions, and blocks in every combination.</summary>
internal static class RandomDocument
{
    private static readonly string[] Pieces =
    [
        .. "a b App 0 1 12 . : :: # - ? ! & * ' \" { } [ ] , | > % @ ` = << ~ yes no null true e E _ x / \\ \t \r ü 👍 \u0085 \u2028".Split(
            ' '
        ),
        " ",
        "\n",
    ];

    private static readonly string[] Functions = ["Ref", "Fn::Sub", "Fn::Base64", "Fn::GetAtt", "Fn::Join", "Fn::GetAZs", "Fn::If"];

    public static DocumentNode Make(int seed) => Node(new Random(seed), depth: 0);

    private static DocumentNode Node(Random random, int depth) =>
        random.Next(depth > 4 ? 4 : 10) switch
        {
            0 or 1 or 2 => new DocumentText(Text(random)),
            3 => random.Next(4) switch
            {
                0 => new DocumentFlag(random.Next(2) == 0),
                1 => DocumentNull.Instance,
                2 => new DocumentNumber("1.50"),
                _ => new DocumentNumber(random.Next(-100, 100)),
            },
            4 => new DocumentObject { { Functions[random.Next(Functions.Length)], Node(random, depth + 1) } },
            5 => new DocumentObject
            {
                {
                    "Fn::GetAtt",
                    new DocumentList { "App" + random.Next(3), "A" + Text(random) }
                },
            },
            6 or 7 => List(random, depth),
            _ => Object(random, depth),
        };

    private static DocumentList List(Random random, int depth)
    {
        var list = new DocumentList();
        for (var i = random.Next(4); i > 0; i--)
        {
            list.Add(Node(random, depth + 1));
        }

        return list;
    }

    private static DocumentObject Object(Random random, int depth)
    {
        var members = new DocumentObject();
        for (var i = random.Next(4); i > 0; i--)
        {
            members.Add(Text(random), Node(random, depth + 1));
        }

        return members;
    }

    private static string Text(Random random) =>
        string.Concat(Enumerable.Range(0, random.Next(6)).Select(_ => Pieces[random.Next(Pieces.Length)]));
}
