using static IngressRouting.Fuzzing.Productions;

namespace IngressRouting.Fuzzing;

/// <summary>Expressions of type <c>bool</c> and <c>char</c>.</summary>
internal static class Truths
{
    public static void Add()
    {
        For(
            "bool",
            static a => a.Dice.Pick(["true", "false", "Facts.Yes", "Facts.No"]),
            static a => $"({a.Int} {a.Dice.Pick(["<", "<=", ">", ">=", "==", "!="])} {a.Moving("int")})",
            static a => $"({a.Bool} {a.Dice.Pick(["&&", "||", "&", "|", "^"])} {a.Bool})",
            static a => $"!{a.Bool}",
            static a => $"({a.Moving("int")} is {IntPattern(a)})",
            static a => $"({a.Moving("int")} is {IntPattern(a)})",
            static a =>
                $"({a.Of("string?")} is {a.Dice.Pick(["null", "not null", "{ Length: > 2 }", "[_, ..]", "['a' or 'b', .., _]", "\"b\" or \"c\""])})",
            static a => $"({a.Text} {a.Dice.Pick(["==", "!="])} {a.Text})",
            static a => $"({a.Text}).{a.Dice.Pick(["Contains", "StartsWith", "EndsWith"])}({a.Of("char")})",
            static a => $"({a.Text}).StartsWith({a.Text}, StringComparison.{a.Dice.Pick(["Ordinal", "OrdinalIgnoreCase"])})",
            static a => $"string.IsNullOr{a.Dice.Pick(["Empty", "WhiteSpace"])}({a.Of("string?")})",
            static a => $"({a.Of("int?")} {a.Dice.Pick(["<", ">=", "==", "!="])} {a.Of("int?")})",
            static a => $"({a.Of("Mode")} {a.Dice.Pick(["==", "!=", "<", ">="])} {a.Of("Mode")})",
            static a => $"({a.Of("Plan")} {a.Dice.Pick(["==", "!="])} {a.Of("Plan")})",
            static a => $"({a.Of("Block")} == {a.Of("Block")})",
            static a => $"({a.Of("Offset")} == {a.Of("Offset")})",
            static a => $"(({a.Int}, {a.Text}) == ({a.Int}, {a.Text}))",
            static a => $"({a.Of("Plan")} is {{ Index: {IntPattern(a)} }})",
            static a => $"({a.Of("Plan")} is (_, {IntPattern(a)}))",
            static a =>
                $"((Part)({a.Of("Part")}) is {a.Dice.Pick(["Nut", "not Nut", "Bolt", "{ Size: > 3 }", "Nut { Size: < 9 }", "Bolt and not Nut"])})",
            static a =>
                $"((object?)({a.Of("object?")}) is {a.Dice.Pick(["int", "string", "null", "int and > 4", "string { Length: 1 }", "Plan { Index: 3 }", "Mode", "Block(_, > 2)"])})",
            static a =>
                $"({a.Of("int[]")} is {a.Dice.Pick(["[]", "[_, _]", "[1, ..]", "[.., > 3]", "[var _, .., 2 or 3]", "{ Length: 2 }", "[_, .. { Length: > 1 }]"])})",
            static a => $"({a.Of("Marks")}).HasFlag(Marks.{a.Dice.Pick(["A", "B", "C"])})",
            static a => $"char.Is{a.Dice.Pick(["Digit", "Letter", "LetterOrDigit", "Upper", "Lower"])}({a.Of("char")})",
            static a => $"ReferenceEquals({a.Moving("Part")}, {a.Of("Part")})",
            static a => $"({a.Of("double")} < {a.Of("double")})",
            static a => $"({a.Of("decimal")} >= {a.Of("decimal")})"
        );
        For(
            "char",
            static a => "'" + a.Dice.Pick(["a", "b", "c", "x", "0", "7", "-", "Z"]) + "'",
            static a => $"(char)('a' + ({a.Int} & 15))",
            static a => $"Tools.Letter({a.Text}, {a.Int})",
            static a => $"char.ToUpperInvariant({a.Of("char")})",
            static a => $"({a.Bool} ? {a.Of("char")} : {a.Of("char")})"
        );
        Also("int", static a => $"({a.Of("char")} - 'a')", static a => $"({a.Of("char")} + {a.Int})");
    }

    /// <summary>A pattern for a number that neither matches always nor never.</summary>
    private static string IntPattern(Author author) =>
        author.Dice.Below(6) switch
        {
            0 => author.Dice.Below(5).ToString(),
            1 => $"> {author.Dice.Below(9)}",
            2 => $"not {author.Dice.Below(5)}",
            3 => $"{author.Dice.Below(3)} or {author.Dice.Between(3, 7)}",
            4 => $">= {author.Dice.Below(4)} and < {author.Dice.Between(6, 99)}",
            _ => $"not (< {author.Dice.Below(3)} or > {author.Dice.Between(7, 20)})",
        };
}
