using static IngressRouting.Fuzzing.Productions;

namespace IngressRouting.Fuzzing;

/// <summary>Expressions of the types that each program declares; <see cref="Declarations"/> writes those.</summary>
internal static class Shapes
{
    public static void Add()
    {
        For(
            "Plan",
            static a => $"new Plan({a.Leaf("string")}, {a.Leaf("int")})",
            static a => $"new Plan({a.Text}, Index: {a.Int})",
            static a => $"new Plan({a.Text}, {a.Int}) {{ Label = {a.Text} }}",
            static a => $"({a.Of("Plan")} with {{ Index = {a.Int} }})",
            static a => $"({a.Of("Plan")} with {{ Label = {a.Text}, Name = {a.Text} }})",
            static a => $"({a.Of("Plan?")} ?? {a.Of("Plan")})",
            static a => $"new Wide({a.Text}, {a.Int}, {a.Bool})",
            static a => $"new Box<Plan>({a.Of("Plan")}).Value"
        );
        For(
            "Plan?",
            static a => a.Dice.Chance(50) ? "default(Plan?)" : a.Leaf("Plan"),
            static a => $"({a.Bool} ? {a.Of("Plan")} : null)",
            static a => $"({a.Of("object?")} as Plan)"
        );
        For(
            "Block",
            static a => $"new Block({a.Leaf("int")}, 1)",
            static a => $"new Block({a.Int}, {a.Int})",
            static a => $"({a.Of("Block")} with {{ Low = {a.Int} }})",
            static a => $"{a.Of("Block")}.Shift({a.Int})",
            static a => "default(Block)"
        );
        For(
            "Offset",
            static a => $"new Offset({a.Leaf("int")}, 2)",
            static a => $"new Offset({a.Int}, {a.Int})",
            static a => $"new Offset {{ X = {a.Int}, Y = {a.Int} }}",
            static a => $"({a.Of("Offset")} + {a.Of("Offset")})",
            static a => $"(Offset)({a.Int})",
            static a => $"Tools.Moved({a.Of("Offset")}, {a.Int})",
            static a => $"new[] {{ {a.Of("Offset")}, default }}[{a.Int} & 1]"
        );
        For(
            "Mode",
            static a => "Mode." + a.Dice.Pick(["Idle", "Open", "Shut", "Late"]),
            static a => $"(Mode)({a.Int} & 7)",
            static a => $"({a.Of("Mode")} + 1)",
            static a => $"({a.Bool} ? {a.Of("Mode")} : {a.Of("Mode")})"
        );
        For(
            "Marks",
            static a => "Marks." + a.Dice.Pick(["None", "A", "B", "C"]),
            static a => $"({a.Of("Marks")} | {a.Of("Marks")})",
            static a => $"({a.Of("Marks")} & ~{a.Of("Marks")})",
            static a => $"({a.Of("Marks")} ^ Marks.B)"
        );
        For(
            "Part",
            static a => $"new Bolt({a.Leaf("string")}, {a.Leaf("int")})",
            static a => $"new Bolt({a.Text}, {a.Int})",
            static a => $"new Nut({a.Text}, {a.Int})",
            static a => $"({a.Bool} ? {a.Of("Part")} : new Nut({a.Text}))"
        );
        For(
            "object?",
            static a => a.Dice.Chance(20) ? "default(object?)" : $"(object){a.Leaf("int")}",
            static a => $"(object?)({a.Of(a.Dice.Pick(["string?", "int", "Block", "Plan", "Mode", "bool", "int?", "string"]))})"
        );
        AddMembers();
    }

    private static void AddMembers()
    {
        Also(
            "int",
            static a => $"({a.Of("Plan")}).{a.Dice.Pick(["Index", "Score", "Name.Length"])}",
            static a => $"({a.Of("Block")}).{a.Dice.Pick(["High", "Low", "Sum"])}",
            static a => $"({a.Of("Offset")}).{a.Dice.Pick(["X", "Y", "Area()"])}",
            static a => $"((int)({a.Of("Mode")}))",
            static a => $"((int)({a.Of("Marks")}))",
            static a => $"((int)({a.Of("Offset")}))",
            static a => $"({a.Of("Part")}).Weigh({a.Int})",
            static a => $"({a.Of("Part")}).Size",
            static a => $"((IRanked)({a.Of("Part")})).Rank({a.Int})",
            static a => a.Scope.Of("Counter").Count > 0 ? $"{a.Moving("Counter")}.Bump({a.Int})" : $"new Counter({a.Int}).Bump({a.Int})",
            static a => a.Scope.Of("Counter").Count > 0 ? $"({a.Moving("Counter")}[{a.Int} & 3] += {a.Int})" : null,
            static a => $"new Box<int>({a.Int}).Map(static v => v * 3).Value",
            static a => $"({a.Of("Mode")} switch {{ Mode.Idle => {a.Int}, Mode.Open or Mode.Late => {a.Int}, _ => {a.Int} }})",
            static a =>
                $"((Part)({a.Of("Part")}) switch {{ Nut {{ Size: > 4 }} => {a.Int}, Nut => {a.Int}, {{ Size: var {a.Fresh("s")} }} => {a.Int} }})",
            Positional,
            Objects
        );
        Also(
            "string",
            static a => $"({a.Of("Plan")}).{a.Dice.Pick(["Name", "Label", "Title()"])}",
            static a => $"({a.Of("Part")}).Tell()",
            static a => $"new {{ A = {a.Int} & 7, B = {a.Text} }}.ToString()",
            static a => $"new Box<string>({a.Text}).Map(static v => v + \"!\").Value",
            static a => $"Tools.Pick(new[] {{ {a.Text}, {a.Text} }}, {a.Int})"
        );
    }

    private static string Positional(Author author)
    {
        var (name, low) = (author.Fresh("s"), author.Fresh("s"));
        return $"(({author.Of("Plan")}, {author.Of("Block")}) switch {{ ({{ Index: 1 }}, _) => {author.Int}, ((var {name}, > 3), (_, var {low})) when {name}.Length < {low} => {low} + {author.Int}, _ => {author.Int} }})";
    }

    private static string Objects(Author author)
    {
        var (number, text) = (author.Fresh("s"), author.Fresh("s"));
        return $"((object?)({author.Of("object?")}) switch {{ null => {author.Int}, int {number} when {number} > {author.Int} => {number} / 2, string {{ Length: var {text} }} => {text}, Plan => {author.Int}, Block (_, 1) => 4, _ => {author.Int} }})";
    }
}
