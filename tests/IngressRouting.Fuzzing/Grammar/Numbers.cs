using static IngressRouting.Fuzzing.Productions;

namespace IngressRouting.Fuzzing;

/// <summary>Expressions of type <c>int</c>.</summary>
internal static class Numbers
{
    public static void Add()
    {
        For(
            "int",
            static a => a.Dice.Below(12) == 0 ? "Facts." + a.Dice.Pick(["Number", "Large", "Minus"]) : a.Dice.Below(21).ToString(),
            static a => $"({a.Int} + {a.Int})",
            static a => $"({a.Int} - {a.Moving("int")})",
            static a => $"({a.Int} * {a.Moving("int")})",
            static a => $"({a.Int} / ({a.Moving("int")} | 1))",
            static a => $"({a.Int} % ({a.Moving("int")} | 1))",
            static a => $"({a.Int} {a.Dice.Pick(["&", "|", "^"])} {a.Int})",
            static a => $"({a.Moving("int")} {a.Dice.Pick(["<<", ">>", ">>>"])} {a.Int})",
            static a => a.Dice.Chance(50) ? $"(~{a.Int})" : $"(-({a.Moving("int")}))",
            static a => $"({a.Bool} ? {a.Int} : {a.Int})",
            static a => $"((int)({a.Dice.Pick(["byte", "sbyte", "short", "ushort"])}){a.Moving("int")})",
            static a => $"unchecked((int){a.Of("long")})",
            static a => a.Dice.Chance(10) ? $"checked({a.Moving("int")} + {a.Int})" : $"Math.Max({a.Int}, {a.Int})",
            static a => a.Dice.Chance(50) ? $"Math.Abs({a.Int} / 2)" : $"Math.Sign({a.Int})",
            static a => $"Math.Clamp({a.Int}, {a.Dice.Below(5)}, {a.Dice.Between(5, 90)})",
            static a => $"int.Parse(({a.Int} & 255).ToString())",
            static a => $"({a.Moving("int?")} ?? {a.Int})",
            static a =>
                a.Dice.Chance(50) ? $"({a.Of("int?")}).GetValueOrDefault({a.Int})" : $"(({a.Of("int?")})?.CompareTo({a.Int}) ?? {a.Int})",
            Effects,
            Effects,
            Switch,
            Dig,
            OutVariable,
            static a => $"Tools.Tuple({a.Int}, {a.Text}).{a.Dice.Pick(["Left", "Item1"])}",
            static a => $"(((int Left, string Right)){a.Of("(int Left, string Right)")}).Left",
            static a => a.Dice.Chance(15) ? $"({a.Bool} && {a.Int} > 9 ? throw new Trouble({a.Text}, {a.Int}) : {a.Int})" : null
        );
        For(
            "int?",
            static a => a.Dice.Chance(50) ? "default(int?)" : $"(int?){a.Leaf("int")}",
            static a => $"({a.Bool} ? {a.Int} : default(int?))",
            static a => $"({a.Moving("int?")} + {a.Int})",
            static a => $"({a.Moving("int?")} ?? {a.Of("int?")})",
            static a => $"({a.Of("string?")})?.Length",
            static a => $"({a.Of("Plan?")})?.Index"
        );
    }

    /// <summary>Assignments and increments inside expressions, where the order of evaluation shows.</summary>
    private static string? Effects(Author author)
    {
        var target = author.Target("int");
        return target is null
            ? null
            : author.Dice.Below(6) switch
            {
                0 => $"{target}++",
                1 => $"--{target}",
                2 => $"({target} = {author.Int})",
                3 => $"({target} += {author.Int})",
                4 => $"({target} ^= {author.Int})",
                _ => $"({target} - {target}-- + {target})",
            };
    }

    private static string Switch(Author author)
    {
        var arms = author
            .Dice.Shuffle([
                $"0 => {author.Int}",
                $"1 or 2 => {author.Int}",
                $"> 5 and < {author.Dice.Between(8, 20)} => {author.Int}",
                $"< 0 => {author.Int}",
            ])
            .Take(author.Dice.Between(1, 4))
            .ToList();
        var name = author.Fresh("w");
        if (author.Dice.Chance(40))
        {
            arms.Insert(author.Dice.Below(arms.Count + 1), $"var {name} when {name} > {author.Int} => {name} - {author.Int}");
        }

        return $"({author.Moving("int")} switch {{ {string.Join(", ", arms)}, _ => {author.Int} }})";
    }

    private static string Dig(Author author)
    {
        author.Cost += 20 * author.Factor;
        return author.Factor > 50 ? author.Int : $"Tools.Dig({author.Int} & 7, {author.Int})";
    }

    private static string OutVariable(Author author)
    {
        var name = author.Fresh("o");
        return author.Dice.Below(3) switch
        {
            0 => $"(int.TryParse({author.Bool} ? \"12\" : ({author.Int} & 255).ToString(), out var {name}) ? {name} : {author.Int})",
            1 => $"(Tools.TryPick({author.Of("List<int>")}, {author.Int}, out var {name}) ? {name} + 1 : {name})",
            _ => $"({author.Of("Dictionary<string, int>")}.TryGetValue({author.Text}, out var {name}) ? {name} : {author.Int})",
        };
    }
}
