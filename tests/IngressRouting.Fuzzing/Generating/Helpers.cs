namespace IngressRouting.Fuzzing;

/// <summary>Writes helper methods with random signatures and bodies; each may call those before it.</summary>
internal static class Helpers
{
    private static readonly string[] Types =
    [
        "int",
        "int",
        "string",
        "string",
        "bool",
        "long",
        "int[]",
        "List<int>",
        "IEnumerable<int>",
        "IEnumerable<string>",
        "Dictionary<string, int>",
        "(int Left, string Right)",
        "Plan",
        "Block",
        "Offset",
        "Part",
        "int?",
        "Func<int, int>",
        "Gauge",
        "Gauge",
        "Gauge[]",
        "Nest",
        "IStep",
        "Dial",
        "List<Gauge>",
        "(Gauge First, int Second)",
    ];

    /// <summary>The static classes <c>Helpers</c> and <c>Extensions</c>; what they declare is added to the author's methods.</summary>
    public static (string Helpers, string Extensions) Write(Author author, int count)
    {
        var (helpers, extensions) = ("", "");
        for (var i = 0; i < count; i++)
        {
            if (author.Dice.Chance(35))
            {
                extensions += One(author, $"Extend{i}", true);
            }
            else
            {
                helpers += One(author, $"Help{i}", false);
            }
        }

        return ($"internal static class Helpers\n{{\n{helpers}}}\n", $"internal static class Extensions\n{{\n{extensions}}}\n");
    }

    private static string One(Author author, string name, bool isExtension)
    {
        var dice = author.Dice;
        var returns = dice.Pick(Types);
        var parameters = Enumerable
            .Range(0, dice.Between(1, 3))
            .Select(_ => new Variable(dice.Pick(Types), author.Fresh("a"), true))
            .ToList();
        var passing = parameters.ConvertAll(parameter => isExtension && parameter == parameters[0] ? "" : Passing(dice));
        var isByValue = passing.TrueForAll(static each => each.Length == 0);
        var cost = 1;
        var body = author.Member(
            parameters.Select((parameter, i) => parameter with { IsAssignable = passing[i] != Author.ReadOnly }),
            isByValue,
            () =>
            {
                var text = dice.Below(10) switch
                {
                    < 3 => $" => {author.Of(returns)};\n",
                    3 or 4 when returns == "IEnumerable<int>" && isByValue => Iterator(author),
                    _ => $"\n{{\n{new Statements(author).Sequence(dice.Between(1, 4))}return {author.Of(returns)};\n}}\n",
                };
                cost = author.Cost;
                return text;
            }
        );
        var list = string.Join(", ", parameters.Select((parameter, i) => $"{passing[i]}{parameter.Type} {parameter.Name}"));
        author.Methods.Add(
            new Method(
                isExtension ? "." + name : "Helpers." + name,
                returns,
                [.. parameters.Select((each, i) => passing[i] + each.Type)],
                cost
            )
        );
        return $"public static {returns} {name}({(isExtension ? "this " : "")}{list}){body}\n";
    }

    private static string Passing(Dice dice) =>
        dice.Below(12) switch
        {
            0 => Author.ByReference,
            1 => Author.ReadOnly,
            _ => "",
        };

    private static string Iterator(Author author)
    {
        var name = author.Fresh("i");
        return $"\n{{\nyield return {author.Int};\n"
            + $"for (var {name} = 0; {name} < 3; {name}++)\n{{\n"
            + author.Repeated(
                3,
                () =>
                {
                    using var scope = author.Scope.Open();
                    author.Scope.Add("int", name, false);
                    return $"if ({author.Bool})\n{{\nyield break;\n}}\n{new Statements(author).Sequence(1)}yield return {author.Int};\n";
                }
            )
            + "}\n}\n";
    }
}
