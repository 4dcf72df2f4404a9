using static IngressRouting.Fuzzing.Productions;

namespace IngressRouting.Fuzzing;

/// <summary>Expressions of type <c>string</c>. Numbers in them are shown without a sign: the text of a negative one depends on the culture.</summary>
internal static class Words
{
    public static void Add()
    {
        For(
            "string",
            static a =>
                a.Dice.Chance(15)
                    ? "Facts." + a.Dice.Pick(["Word", "Title"])
                    : "\"" + a.Dice.Pick(["a", "b", "c", "Ab", "", "x1", "7", "c d", "é"]) + "\"",
            static a => $"Tools.Cut({a.Text} + {a.Text})",
            static a => $"Tools.Cut({a.Text} + ({a.Int} & 255))",
            Interpolation,
            Interpolation,
            static a => $"Tools.Show({a.Of(a.Dice.Pick(Showable))})",
            static a => $"Tools.Show({a.Of(a.Dice.Pick(Showable))})",
            static a => $"({a.Bool} ? {a.Text} : {a.Text})",
            static a => $"({a.Of("string?")} ?? {a.Text})",
            static a =>
                $"({a.Text}).{a.Dice.Pick(["Trim()", "ToUpperInvariant()", "ToLowerInvariant()", "TrimEnd('a', 'b')", "TrimStart('a')"])}",
            static a => $"Tools.Cut(({a.Text}).Replace({a.Of("char")}, {a.Of("char")}))",
            static a => $"Tools.Cut(({a.Text}).Replace(\"{a.Dice.Pick(["a", "b", "Ab"])}\", {a.Text}))",
            static a => $"Tools.Cut({a.Text}).Pad{a.Dice.Pick(["Left", "Right"])}({a.Int} & 15, {a.Of("char")})",
            static a => $"Tools.Long({a.Text})[({a.Int} & 1)..]",
            static a => $"Tools.Long({a.Text}).Substring({a.Int} & 1, {a.Int} & 3)",
            static a => $"Tools.Long({a.Text})[..^{a.Dice.Between(1, 3)}]",
            static a => $"string.Join({a.Dice.Pick(["\",\"", "'-'", "\"\""])}, {a.Of("IEnumerable<string>")}.Take(4))",
            static a => $"string.Join(\"|\", {a.Of("int[]")}.Select(static each => each & 15))",
            static a => $"string.Format(\"{a.Dice.Pick(["{0}/{1}", "{1,4}{0}", "{0:D3}-{1}", "{{{0}}}{1}"])}\", {a.Int} & 63, {a.Text})",
            static a => $"string.Concat({a.Text}, \"-\", {a.Text})",
            static a => $"({a.Int} & 4095).ToString(\"{a.Dice.Pick(["D2", "X", "x4", "D5"])}\")",
            static a => $"({a.Of("long")}).ToString(CultureInfo.InvariantCulture)",
            static a => $"({a.Of("decimal")}).ToString(\"0.##\", CultureInfo.InvariantCulture)",
            static a => $"(((int Left, string Right)){a.Of("(int Left, string Right)")}).Right",
            static a => $"({a.Text}).Split({a.Dice.Pick(["'a'", "'-', 'b'", "\"c\""])})[0]",
            static a => $"nameof({a.Dice.Pick(["Plan", "Tools.Show", "Mode.Idle", "Part.Size"])})",
            static a => $"new string({a.Of("char")}, {a.Int} & 3)",
            Switch,
            Assignment
        );
        For(
            "string?",
            static a => a.Dice.Chance(40) ? "default(string?)" : a.Leaf("string"),
            static a => $"({a.Bool} ? {a.Text} : null)",
            static a => $"({a.Of("Plan?")})?.Name",
            static a => $"({a.Of("Plan?")})?.Label.Trim()",
            static a => $"({a.Of("object?")} as string)"
        );
        Also(
            "int",
            static a => $"({a.Text}).Length",
            static a => $"({a.Text}).IndexOf({a.Of("char")})",
            static a => $"string.CompareOrdinal({a.Text}, {a.Text}).CompareTo(0)",
            static a => $"({a.Text}).LastIndexOf({a.Of("char")})"
        );
    }

    /// <summary>What <c>Tools.Show</c> has an overload for.</summary>
    public static IReadOnlyList<string> Showable { get; } =
    [
        "int",
        "long",
        "bool",
        "string",
        "Mode",
        "Marks",
        "Plan",
        "Block",
        "Offset",
        "Part",
        "int?",
        "(int Left, string Right)",
        "object?",
        "decimal",
        "char",
        "Plan?",
        "Gauge",
        "Gauge?",
        "Nest",
        "Meter",
        "Dial",
        "IStep",
        "(Gauge First, int Second)",
    ];

    private static string Interpolation(Author author)
    {
        var text = "";
        for (var i = author.Dice.Between(1, 3); i > 0; i--)
        {
            text +=
                author.Dice.Pick(["", "-", "{{", "n="])
                + author.Dice.Below(7) switch
                {
                    0 => "{" + author.Int + " & 255}",
                    1 => "{(" + author.Int + " & 255)," + author.Dice.Between(-5, 5) + "}",
                    2 => "{(" + author.Int + " & 255):" + author.Dice.Pick(["D3", "X2", "000"]) + "}",
                    3 => "{" + author.Bool + "}",
                    4 => "{" + author.Of("char") + "}",
                    5 => "{" + author.Of("Mode") + "}",
                    _ => "{" + author.Text + "}",
                };
        }

        return "Tools.Cut($\"" + text + "\")";
    }

    private static string Switch(Author author)
    {
        var name = author.Fresh("w");
        var arms = author.Dice.Shuffle([
            $"\"a\" or \"b\" => {author.Text}",
            $"\"\" => {author.Text}",
            $"{{ Length: 3 }} => {author.Text}",
            $"['c', .. var {name}] => {name} + {author.Text}",
        ]);
        return $"({author.Moving("string")} switch {{ {string.Join(", ", arms.Take(author.Dice.Between(1, 4)))}, _ => {author.Text} }})";
    }

    private static string? Assignment(Author author) =>
        author.Target("string") is { } target
            ? author.Dice.Chance(50)
                ? $"({target} = {author.Text})"
                : $"({target} = Tools.Cut({target} + {author.Text}))"
            : null;
}
