using static IngressRouting.Fuzzing.Productions;

namespace IngressRouting.Fuzzing;

/// <summary>Expressions that make collections and read from them.</summary>
internal static class Collections
{
    public static void Add()
    {
        For(
            "int[]",
            static a => a.Dice.Chance(30) ? "Facts.Table" : $"new[] {{ {a.Leaf("int")}, {a.Leaf("int")} }}",
            static a => $"new int[] {{ {a.Int}, {a.Int}, {a.Int} }}",
            static a => $"((int[])[{a.Int}, .. {a.Of("int[]")}, {a.Int}])",
            static a => $"{a.Of("IEnumerable<int>")}.ToArray()",
            static a => $"new int[{a.Int} & 3]",
            static a => $"Facts.Table[{a.Dice.Pick(["1..", "..2", "^2..", "1..^1"])}]"
        );
        For(
            "List<int>",
            static a => $"new List<int> {{ {a.Leaf("int")} }}",
            static a => $"((List<int>)[{a.Int}, .. {a.Of("IEnumerable<int>")}])",
            static a => $"{a.Of("IEnumerable<int>")}.ToList()",
            static a => $"new List<int>({a.Of("int[]")})",
            static a => $"{a.Of("List<int>")}.GetRange(0, 1)",
            static a => a.HasLambdas ? $"{a.Of("List<int>")}.FindAll({a.Lambda("int", "bool")})" : null
        );
        For(
            "List<string>",
            static a => $"new List<string> {{ {a.Leaf("string")} }}",
            static a => $"((List<string>)[{a.Text}, {a.Text}, .. {a.Of("IEnumerable<string>")}])",
            static a => $"{a.Of("IEnumerable<string>")}.ToList()",
            static a => $"({a.Text}).Split('b').ToList()"
        );
        For(
            "Dictionary<string, int>",
            static a => $"new Dictionary<string, int> {{ [\"a\"] = {a.Leaf("int")} }}",
            static a => $"new Dictionary<string, int> {{ {{ \"a\", {a.Int} }}, {{ \"b\", {a.Int} }} }}",
            static a => $"new Dictionary<string, int> {{ [{a.Text}] = {a.Int}, [{a.Text}] = {a.Int} }}",
            static a => $"{a.Of("IEnumerable<string>")}.Distinct().ToDictionary(static k => k, static k => k.Length)"
        );
        For(
            "HashSet<int>",
            static a => $"new HashSet<int> {{ {a.Leaf("int")}, 3 }}",
            static a => $"((HashSet<int>)[{a.Int}, {a.Int}, {a.Int}])",
            static a => $"{a.Of("IEnumerable<int>")}.ToHashSet()",
            static a => $"new HashSet<int>({a.Of("int[]")})"
        );
        For(
            "(int Left, string Right)",
            static a => $"({a.Leaf("int")}, {a.Leaf("string")})",
            static a => $"({a.Int}, {a.Text})",
            static a => $"(Left: {a.Int}, Right: {a.Text})",
            static a => $"Tools.Tuple({a.Int}, {a.Text})",
            static a => $"Tools.Swap(({a.Text}, {a.Int}))"
        );
        AddReads();
    }

    private static void AddReads()
    {
        Also(
            "int",
            static a => $"({a.Of("int[]")}).Length",
            static a => $"{a.Of("List<int>")}.Count",
            static a => $"Tools.At({a.Of("List<int>")}, {a.Int})",
            static a => $"Tools.At({a.Of("int[]")}, {a.Int})",
            static a => $"Tools.Total({a.Int}, {a.Int}, {a.Int})",
            static a => $"Tools.Total()",
            static a => $"(({a.Of("int[]")}) is [var {a.Fresh("h")}, .. var {a.Fresh("t")}] ? {a.Int} : 2)",
            static a => $"new[] {{ {a.Int}, {a.Int}, {a.Int} }}[{a.Moving("int")} & 1]",
            static a => $"Facts.Table[^{a.Dice.Between(1, 3)}]",
            static a => $"{a.Of("Dictionary<string, int>")}.GetValueOrDefault({a.Text}, {a.Int})",
            static a => $"{a.Of("List<int>")}.IndexOf({a.Int})",
            static a => $"({a.Of("HashSet<int>")}).Count",
            static a => a.Dice.Chance(20) ? $"{a.Of("List<int>")}[{a.Int} & 1]" : null,
            static a => a.Dice.Chance(20) ? $"{a.Of("Dictionary<string, int>")}[{a.Text}]" : null,
            static a => a.HasLambdas ? $"{a.Of("List<int>")}.FindIndex({a.Lambda("int", "bool")})" : null
        );
        Also(
            "bool",
            static a => $"({a.Of("HashSet<int>")}).Contains({a.Int})",
            static a => $"{a.Of("List<string>")}.Contains({a.Text})",
            static a => $"({a.Of("int[]")}).Contains({a.Int})",
            static a => $"{a.Of("Dictionary<string, int>")}.ContainsKey({a.Text})"
        );
        Also(
            "string",
            static a => $"Tools.Join({a.Of("List<int>")})",
            static a => $"Tools.Join({a.Of("Dictionary<string, int>")})",
            static a => $"Tools.Join({a.Of("List<string>")})"
        );
    }
}
