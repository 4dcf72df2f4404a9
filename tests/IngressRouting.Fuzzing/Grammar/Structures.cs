using static IngressRouting.Fuzzing.Productions;

namespace IngressRouting.Fuzzing;

/// <summary>Expressions of values that change in place, of what holds them, and of the interface through which they are seen; <see cref="StructDeclarations"/> writes those.</summary>
internal static class Structures
{
    public static void Add()
    {
        For(
            "Gauge",
            static a => $"new Gauge({a.Leaf("int")})",
            static a => $"new Gauge {{ Level = {a.Int}, Step = {a.Int} }}",
            static a => a.Dice.Chance(30) ? "default(Gauge)" : $"Hands.Made<Gauge>({a.Int})",
            static a => $"({a.Of("Gauge")}).Advanced({a.Int})",
            static a => $"({a.Of("Gauge")} with {{ Level = {a.Int} }})",
            static a => $"new[] {{ {a.Of("Gauge")}, {a.Of("Gauge")} }}[{a.Int} & 1]",
            static a => $"({a.Of("Nest")}).{a.Dice.Pick(["Inner", "Fixed", "Auto"])}",
            static a => $"({a.Of("IStep")} as Gauge? ?? {a.Of("Gauge")})",
            static a => $"({a.Of("Gauge?")} ?? {a.Of("Gauge")})",
            static a => $"Hands.Pair({a.Of("Gauge")}, {a.Int}).First",
            static a => $"({a.Bool} ? {a.Of("Gauge")} : {a.Of("Gauge")})",
            Unboxed,
            static a => a.Target("Gauge") is { } target ? $"({target} = {a.Of("Gauge")})" : null,
            static a => a.Target("Nest") is { } target ? $"{target}.Swap({a.Of("Gauge")})" : null
        );
        For(
            "Gauge?",
            static a => a.Dice.Chance(40) ? "default(Gauge?)" : $"(Gauge?){a.Leaf("Gauge")}",
            static a => $"({a.Of("IStep")} as Gauge?)",
            static a => $"({a.Of("object?")} as Gauge?)"
        );
        For(
            "IStep",
            static a => a.Dice.Chance(50) ? $"((IStep)new Walker({a.Leaf("int")}))" : $"((IStep)({a.Leaf("Gauge")}))",
            static a => $"((IStep)({a.Of("Gauge")}))",
            static a => $"((IStep)new Runner({a.Int}))",
            static a => $"({a.Bool} ? {a.Of("IStep")} : {a.Of("IStep")})",
            static a => $"({a.Of("object?")} as IStep ?? {a.Of("IStep")})"
        );
        For(
            "Nest",
            static a => $"new Nest({a.Leaf("Gauge")})",
            static a => $"new Nest {{ Inner = {a.Of("Gauge")}, Auto = {a.Of("Gauge")} }}",
            static a => $"({a.Of("Nest")} with {{ Auto = {a.Of("Gauge")} }})"
        );
        For("Meter", static a => $"new Meter({a.Leaf("int")}, {a.Leaf("string")})", static a => $"new Meter({a.Int}, {a.Text})");
        For(
            "Dial",
            static a => $"new Dial({a.Leaf("int")}, \"dial\")",
            static a => $"new Dial({a.Int}, {a.Text}) {{ Turns = {a.Int} }}",
            static a => $"({a.Of("Dial")} with {{ Face = {a.Int} }})"
        );
        AddCollections();
        AddReads();
    }

    private static void AddCollections()
    {
        For(
            "Gauge[]",
            static a => $"new[] {{ {a.Leaf("Gauge")}, {a.Leaf("Gauge")} }}",
            static a => $"new Gauge[] {{ {a.Of("Gauge")}, {a.Of("Gauge")}, default }}",
            static a => $"new Gauge[{a.Dice.Between(1, 3)}]",
            static a => $"((Gauge[])[{a.Of("Gauge")}, .. {a.Of("List<Gauge>")}])",
            static a => a.HasLambdas ? $"((Gauge[])[default, .. {a.Of("int[]")}.Select({a.Lambda("int", "Gauge")})])" : null
        );
        For(
            "List<Gauge>",
            static a => $"new List<Gauge> {{ {a.Leaf("Gauge")} }}",
            static a => $"new List<Gauge> {{ {a.Of("Gauge")}, {a.Of("Gauge")} }}",
            static a => $"{a.Of("Gauge[]")}.ToList()",
            static a => a.HasLambdas ? $"{a.Of("Gauge[]")}.OrderBy({a.Lambda("Gauge", "int")}).ToList()" : null
        );
        For(
            "Dictionary<string, Gauge>",
            static a => $"new Dictionary<string, Gauge> {{ [\"a\"] = {a.Leaf("Gauge")} }}",
            static a => $"new Dictionary<string, Gauge> {{ [\"a\"] = {a.Of("Gauge")}, [{a.Text}] = {a.Of("Gauge")} }}"
        );
        For(
            "(Gauge First, int Second)",
            static a => $"({a.Leaf("Gauge")}, {a.Leaf("int")})",
            static a => $"({a.Of("Gauge")}, {a.Int})",
            static a => $"Hands.Pair({a.Of("Gauge")}, {a.Int})"
        );
        For(
            "List<IStep>",
            static a => $"new List<IStep> {{ {a.Leaf("Gauge")}, {a.Leaf("IStep")} }}",
            static a => $"((List<IStep>)[{a.Of("IStep")}, {a.Of("Gauge")}, {a.Of("IStep")}])",
            static a => $"{a.Of("Gauge[]")}.Cast<IStep>().ToList()"
        );
        Also("object?", static a => $"(object?)({a.Of(a.Dice.Pick(["Gauge", "IStep", "Gauge?", "Dial"]))})");
    }

    private static void AddReads()
    {
        Also(
            "int",
            static a => $"({a.Of("Gauge")}).{a.Dice.Pick(["Level", "Step", "Sum", "Next()"])}",
            static a => $"({a.Of("Gauge")}).{a.Dice.Pick(["Turned", "Foreseen"])}({a.Int})",
            static a => $"({a.Of("Gauge")})[{a.Int}]",
            static a => $"({a.Of("Nest")}).{a.Dice.Pick(["Sum", "Inner.Level", "Inner.Next()", "Fixed.Next()", "Auto.Next()"])}",
            static a => $"({a.Of("Meter")}).{a.Dice.Pick(["Reading", "Take()"])}",
            static a => $"({a.Of("Dial")}).{a.Dice.Pick(["Face", "Turns", "Spin()"])}",
            static a => $"({a.Of("IStep")}).{a.Dice.Pick(["Step", "Far"])}",
            static a => $"({a.Of("IStep")}).Peek({a.Int})",
            static a => $"Hands.Run({a.Of(a.Dice.Pick(["Gauge", "IStep"]))}, {a.Int})",
            static a => $"Hands.{a.Dice.Pick(["Look", "Read"])}({a.Of("Gauge")}, {a.Int})",
            static a => $"Hands.All({a.Of("List<IStep>")}, {a.Int})",
            static a => $"({a.Of("Gauge[]")})[0].{a.Dice.Pick(["Next()", "Sum", "Level++", "Foreseen(2)"])}",
            static a => $"(((Gauge First, int Second)){a.Of("(Gauge First, int Second)")}).First.Next()",
            static a => $"{a.Of("Dictionary<string, Gauge>")}.GetValueOrDefault({a.Text}).Next()",
            static a => a.Target("Gauge") is { } target ? $"Hands.Bump(ref {target}, {a.Int})" : null,
            static a => a.Target("IStep") is { } target ? $"Hands.Bump(ref {target}, {a.Int})" : null,
            static a => a.Target("Gauge") is { } target ? $"({target}.Level {a.Dice.Pick(["=", "+=", "^="])} {a.Int})" : null,
            static a => a.Target("Gauge") is { } target ? $"({target}[{a.Int}] {a.Dice.Pick(["=", "+="])} {target}.Next())" : null,
            static a =>
                $"({a.Of("IStep")} switch {{ Gauge {{ Level: > 3 }} => {a.Int}, Runner => {a.Int}, {{ Step: 2 }} => 4, _ => {a.Int} }})"
        );
        Also(
            "bool",
            static a => $"({a.Of("IStep")} is {a.Dice.Pick(["Gauge", "Walker", "not Runner", "{ Step: > 2 }", "Gauge { Level: < 9 }"])})",
            static a => $"({a.Of("Gauge")}).Equals({a.Of("Gauge")})",
            static a => $"({a.Of("Dial")} {a.Dice.Pick(["==", "!="])} {a.Of("Dial")})",
            static a => $"((object?)({a.Of("object?")}) is {a.Dice.Pick(["IStep", "Gauge", "IStep { Step: > 1 }", "Dial { Face: > 2 }"])})",
            static a => $"{a.Of("List<Gauge>")}.Contains({a.Of("Gauge")})"
        );
        Also("Func<int, int>", static a => $"((Func<int, int>)({a.Of("Gauge")}).{a.Dice.Pick(["Turned", "Foreseen"])})");
        Also("string", static a => $"Tools.Join({a.Of(a.Dice.Pick(["Gauge[]", "List<Gauge>", "List<IStep>"]))})");
    }

    private static string Unboxed(Author author)
    {
        var name = author.Fresh("s");
        return $"((object?)({author.Of("object?")}) is Gauge {name} ? {name} : {author.Of("Gauge")})";
    }
}
