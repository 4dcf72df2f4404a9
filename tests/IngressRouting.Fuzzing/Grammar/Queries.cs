using static IngressRouting.Fuzzing.Productions;

namespace IngressRouting.Fuzzing;

/// <summary>LINQ, as calls and as query expressions, and delegates.</summary>
internal static class Queries
{
    public static void Add()
    {
        For(
            "IEnumerable<int>",
            static a => $"Enumerable.Range({a.Dice.Below(5)}, {a.Dice.Below(4)})",
            static a => a.Of("List<int>"),
            static a => $"Enumerable.Repeat({a.Int}, {a.Int} & 3)",
            static a => $"Tools.Steps({a.Int} & 3, {a.Int})",
            static a => Call(a, "int", "Where", "int", "bool"),
            static a => Call(a, "int", "Select", "int", "int"),
            static a => Call(a, "string", "Select", "string", "int"),
            static a => Call(a, "int", a.Dice.Pick(["OrderBy", "OrderByDescending"]), "int", "int"),
            static a => Call(a, "int", a.Dice.Pick(["TakeWhile", "SkipWhile"]), "int", "bool"),
            static a =>
                a.HasLambdas
                    ? $"{a.Of("IEnumerable<int>")}.OrderBy({a.Lambda("int", "bool")}).ThenByDescending({a.Lambda("int", "int")})"
                    : null,
            static a => a.HasLambdas ? $"{a.Of("IEnumerable<int>")}.Take(3).SelectMany({a.Lambda("int", "int[]")}).Take(9)" : null,
            static a =>
                $"{a.Of("IEnumerable<int>")}.{a.Dice.Pick(["Skip(1)", "Take(2)", "Distinct()", "AsEnumerable().Reverse()", "Order()", "OrderDescending()", "Append(4)", "Prepend(5)", "DefaultIfEmpty(8)"])}",
            static a => $"{a.Of("IEnumerable<int>")}.{a.Dice.Pick(["Concat", "Union", "Except", "Intersect"])}({a.Of("int[]")}).Take(9)",
            static a => $"{a.Of("IEnumerable<int>")}.Zip({a.Of("int[]")}, {a.Dice.Pick(["static (l, r) => l - r", "Math.Max"])})",
            static a => $"{a.Of("IEnumerable<int>")}.Take(6).GroupBy(static g => g & 1).Select(static g => g.Key + g.Count())",
            static a => $"{a.Of("IEnumerable<int>")}.Chunk(2).Select(static c => c.Length + c[0])",
            static a => $"{a.Of("IEnumerable<int>")}.Index().Select(static e => e.Index ^ e.Item)",
            static a => $"{a.Of("Dictionary<string, int>")}.Values",
            static a => $"{a.Of("Dictionary<string, int>")}.OrderBy(static e => e.Key, StringComparer.Ordinal).Select(static e => e.Value)",
            Query
        );
        For(
            "IEnumerable<string>",
            static a => $"new[] {{ {a.Leaf("string")}, \"b\" }}",
            static a => a.Of("List<string>"),
            static a => $"({a.Text}).Split('a')",
            static a => Call(a, "int", "Select", "int", "string"),
            static a => Call(a, "string", "Where", "string", "bool"),
            static a => $"{a.Of("IEnumerable<string>")}.OrderBy(static e => e.Length).ThenBy(static e => e, StringComparer.Ordinal)",
            static a => $"{a.Of("IEnumerable<string>")}.Take(5).Select(static (e, i) => i + Tools.Cut(e))",
            static a => $"{a.Of("Dictionary<string, int>")}.Keys",
            static a => $"{a.Of("Dictionary<string, int>")}.Select(static e => e.Key)",
            static a => $"({a.Text}).Select(static e => e.ToString()).Take(3)",
            static a => $"new object?[] {{ {a.Of("object?")}, {a.Of("object?")} }}.OfType<string>()",
            TextQuery
        );
        For(
            "Func<int, int>",
            static a => "((Func<int, int>)Tools.Twice)",
            static a => a.HasLambdas ? a.Lambda("int", "int") : null,
            static a => a.HasLambdas ? a.Lambda("int", "int") : null,
            static a => $"Tools.Compose({a.Of("Func<int, int>")}, {a.Of("Func<int, int>")})"
        );
        AddResults();
    }

    private static void AddResults()
    {
        Also(
            "int",
            static a => $"{a.Of("IEnumerable<int>")}.Count()",
            static a => $"{a.Of("IEnumerable<int>")}.Select(static e => e & 1023).Sum()",
            static a =>
                $"{a.Of("IEnumerable<int>")}.DefaultIfEmpty({a.Dice.Below(9)}).{a.Dice.Pick(["Max()", "Min()", "First()", "Last()", "MinBy(static e => e & 3)", "MaxBy(static e => -e)"])}",
            static a =>
                $"{a.Of("IEnumerable<int>")}.{a.Dice.Pick(["FirstOrDefault()", "LastOrDefault()", "ElementAtOrDefault(1)", "FirstOrDefault(static e => e > 3)"])}",
            static a => a.HasLambdas ? $"{a.Of("IEnumerable<int>")}.Aggregate({a.Int}, {a.Lambda(["int", "int"], "int")})" : null,
            static a => Call(a, "int", "Count", "int", "bool"),
            static a => a.Scope.Of("Func<int, int>").Count > 0 && a.Factor < 200 ? $"{a.Moving("Func<int, int>")}({a.Int})" : null,
            static a => a.Scope.Of("Func<int, int>").Count > 0 && a.Factor < 200 ? $"{a.Moving("Func<int, int>")}({a.Int})" : null,
            static a =>
                a.Dice.Chance(10)
                    ? $"{a.Of("IEnumerable<int>")}.{a.Dice.Pick(["First()", "Single()", "Max()", "Sum()", "ElementAt(2)"])}"
                    : null
        );
        Also(
            "bool",
            static a => Call(a, "int", a.Dice.Pick(["Any", "All"]), "int", "bool"),
            static a => Call(a, "string", a.Dice.Pick(["Any", "All"]), "string", "bool"),
            static a => $"{a.Of("IEnumerable<int>")}.{a.Dice.Pick(["Any()", "Contains(3)", "SequenceEqual([1, 2])"])}"
        );
    }

    private static string? Call(Author author, string element, string method, string parameter, string returns) =>
        author.HasLambdas ? $"{author.Of($"IEnumerable<{element}>")}.{method}({author.Lambda(parameter, returns)})" : null;

    private static string? Query(Author author)
    {
        if (!author.HasLambdas)
        {
            return null;
        }

        var (source, one, let) = (author.Of("IEnumerable<int>"), author.Fresh("q"), author.Fresh("q"));
        using var block = author.Scope.Open();
        return author.InLambda(() =>
        {
            author.Scope.Add("int", one, false);
            var (letValue, inner) = (author.Int, author.Leaf("int[]"));
            author.Scope.Add("int", let, false);
            var order = author.Dice.Chance(50) ? $" orderby {author.Int} descending, {one}" : "";
            return author.Dice.Below(3) switch
            {
                0 => $"(from {one} in {source} let {let} = {letValue} where {author.Bool}{order} select {author.Int})",
                1 => $"(from {one} in {source} from {let} in {inner} where {author.Bool} select {author.Int}).Take(9)",
                _ => $"(from {one} in {source} let {let} = {letValue}{order} group {let} by {one} & 3 into g select g.Key - g.Count())",
            };
        });
    }

    private static string? TextQuery(Author author)
    {
        if (!author.HasLambdas)
        {
            return null;
        }

        var (source, one) = (author.Of("IEnumerable<string>"), author.Fresh("q"));
        using var block = author.Scope.Open();
        author.Scope.Add("string", one, false);
        return author.InLambda(() =>
            $"(from {one} in {source} let r = new {{ Key = {author.Text}, Size = {author.Int} }} where {author.Bool} select r.Key + (r.Size & 7))"
        );
    }
}
