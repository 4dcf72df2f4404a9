namespace IngressRouting.Fuzzing;

/// <summary>Writes statements that change structs in place: variables, fields of others, elements, boxes, copies and what is passed by reference.</summary>
/// <param name="author">Who writes expressions.</param>
/// <param name="inner">Writes some statements of any kind, for a block.</param>
internal sealed class StructStatements(Author author, Func<string> inner)
{
    private Dice Dice => author.Dice;

    /// <summary>One statement, or some that belong together.</summary>
    public string One() =>
        Dice.Below(14) switch
        {
            0 or 1 or 2 => With("Gauge", Change),
            3 => With("Nest", Nested),
            4 => With("Gauge[]", Elements),
            5 => With("List<Gauge>", Listed),
            6 => With("Dictionary<string, Gauge>", Keyed),
            7 => With("(Gauge First, int Second)", Paired),
            8 => Walk(),
            9 => With("IStep", Boxed),
            10 => With("Gauge", Delegated),
            11 => Leased(),
            12 => Dice.Chance(50) ? Enumerated() : With(Dice.Pick(["Meter", "Dial"]), Captured),
            _ => author.HasLambdas ? With("Gauge", Passed) : With("Gauge", Change),
        };

    // What is changed is a variable that is there, or a new one.
    private string With(string type, Func<string, string> write)
    {
        if (author.Target(type) is { } target)
        {
            return write(target);
        }

        var (name, value) = (author.Fresh("v"), author.Of(type));
        author.Scope.Add(type, name);
        return $"{type} {name} = {value};\n" + write(name);
    }

    private string Change(string gauge) =>
        Dice.Below(11) switch
        {
            0 => $"{gauge}.Advance({author.Int});\n",
            1 => $"{gauge}.Level {Dice.Pick(["=", "+=", "-=", "^="])} {author.Int};\n",
            2 => $"{gauge}[{author.Int}] {Dice.Pick(["=", "+="])} {author.Int};\n",
            3 => $"{gauge}.Step{Dice.Pick(["++", "--"])};\n",
            4 => $"{gauge}.Reset({author.Int});\n",
            5 => $"({gauge}.Level, {gauge}.Step) = ({gauge}.Step, {author.Int});\n",
            6 => $"{gauge} = {gauge}.Advanced({author.Int});\n",
            7 => $"Hands.Set(out {gauge}, {author.Int});\n",
            8 => $"Hands.Bump(ref {gauge}, {author.Int});\n",
            9 => Copied(gauge),
            _ => $"{gauge}.Level = {gauge}.Next() + {gauge}.Level - {gauge}.Turned({author.Int});\n",
        };

    private string Copied(string gauge)
    {
        var (copy, by) = (author.Fresh("v"), author.Int);
        author.Scope.Add("Gauge", copy);
        return $"var {copy} = {gauge};\n{copy}.Advance({by});\n" + (Dice.Chance(50) ? $"{gauge}.Advance({author.Int});\n" : "");
    }

    private string Nested(string nest) =>
        Dice.Below(7) switch
        {
            0 => $"{nest}.Turn({author.Int});\n",
            1 => $"{nest}.Inner.Advance({author.Int});\n",
            2 => $"{nest}.Inner.Level {Dice.Pick(["=", "+="])} {author.Int};\n",
            3 => $"{nest}.Auto.Advance({author.Int});\n{nest}.Fixed.Advance(3);\n",
            4 => $"{nest}.Auto = {nest}.Swap({author.Of("Gauge")});\n",
            5 => $"Hands.Bump(ref {nest}.Inner, {author.Int});\n",
            _ => $"{nest}.Inner = {nest}.Auto.Advanced({author.Int});\n",
        };

    private string Elements(string array) =>
        Dice.Below(6) switch
        {
            0 => $"{array}[0].Advance({author.Int});\n",
            1 => $"{array}[^1].Level += {author.Int};\n",
            2 => $"{array}[({author.Int} & 0xFF) % {array}.Length] = {author.Of("Gauge")};\n",
            3 => $"Hands.Bump(ref {array}[0], {author.Int});\n",
            4 => $"({array}[0], {array}[^1]) = ({array}[^1], {array}[0]);\n",
            _ => $"{array}[0].Level = {array}[^1].Next() + {array}[0].Turned({author.Int});\n",
        };

    private string Listed(string list)
    {
        var name = author.Fresh("c");
        return Dice.Below(3) switch
        {
            0 =>
                $"if ({list}.Count > 0)\n{{\nvar {name} = {list}[0];\n{name}.Advance({author.Int});\n{list}[^1] = {name};\n{list}[0].Advance(4);\n}}\n",
            1 => $"if ({list}.Count < 6)\n{{\n{list}.Add({author.Of("Gauge")});\n}}\n",
            _ => $"{list}.ForEach(static {name} => {name}.Advance(7));\n",
        };
    }

    private string Keyed(string map)
    {
        var name = author.Fresh("c");
        return Dice.Below(2) switch
        {
            0 => $"if ({map}.TryGetValue({author.Text}, out var {name}))\n{{\n{name}.Advance({author.Int});\n{map}[\"a\"] = {name};\n}}\n",
            _ => $"if ({map}.Count < 6)\n{{\n{map}[{author.Text}] = {author.Of("Gauge")};\n}}\n",
        };
    }

    private string Paired(string pair) =>
        Dice.Below(4) switch
        {
            0 => $"{pair}.First.Advance({author.Int});\n",
            1 => $"{pair}.First.Level += {pair}.Second++;\n",
            2 => $"Hands.Bump(ref {pair}.First, {author.Int});\n",
            _ => $"{pair} = ({pair}.First.Advanced({author.Int}), {pair}.First.Next());\n",
        };

    private string Walk()
    {
        var name = author.Fresh("i");
        var items = Dice.Pick(["Gauge[]", "List<Gauge>", "Dictionary<string, Gauge>", "List<IStep>"]);
        var suffix = items.StartsWith("Dictionary", StringComparison.Ordinal) ? ".Values" : "";
        return $"foreach (var {name} in {author.Of(items)}{suffix})\n{{\n"
            + author.Repeated(
                4,
                () =>
                {
                    using var scope = author.Scope.Open();
                    author.Scope.Add(items == "List<IStep>" ? "IStep" : "Gauge", name, false);
                    return $"{name}.Advance({author.Int});\n{inner()}";
                }
            )
            + "}\n";
    }

    private string Boxed(string boxed)
    {
        var (box, read) = (author.Fresh("v"), author.Fresh("v"));
        var value = Dice.Pick([
            $"{boxed} is Gauge {author.Fresh("x")} ? {author.Int} : {boxed}.Step",
            $"({boxed} as Gauge?)?.Next() ?? {author.Int}",
            $"Hands.Bump(ref {boxed}, {author.Int})",
            $"Hands.Run({boxed}, {author.Int})",
            $"{boxed}.Peek({author.Int})",
            $"ReferenceEquals({boxed}, {box}) ? {boxed}.Far : {author.Int}",
        ]);
        var text =
            $"object? {box} = {boxed};\n"
            + Dice.Pick([
                $"{boxed}.Advance({author.Int});\n",
                $"{boxed}.Step += {author.Int};\n",
                $"((IStep){box}).Advance({author.Int});\n",
            ])
            + $"int {read} = {value};\n";
        author.Scope.Add("object?", box);
        author.Scope.Add("int", read);
        return text;
    }

    private string Delegated(string gauge)
    {
        var (call, read) = (author.Fresh("v"), author.Fresh("v"));
        var text =
            $"Func<int, int> {call} = {gauge}.{Dice.Pick(["Turned", "Turned", "Foreseen"])};\n{gauge}.Advance({author.Int});\n"
            + $"int {read} = {call}({author.Int}) - {call}({author.Int});\n";
        author.Scope.Add("Func<int, int>", call);
        author.Scope.Add("int", read);
        return text;
    }

    private string Leased()
    {
        var (log, lease) = (author.Fresh("v"), author.Fresh("u"));
        var start = $"int[] {log} = [{author.Int}, 0];\n";
        var made = $"new Lease({log}, {author.Int})";
        author.Scope.Add("int[]", log, false);
        var body = $"{lease}.Use();\n" + inner() + $"{log}[0] ^= {lease}.Use();\n";
        return start
            + Dice.Below(3) switch
            {
                0 => $"using (var {lease} = {made})\n{{\n{body}}}\n",
                1 => $"{{\nusing var {lease} = {made};\n{body}}}\n",
                _ => $"using (IDisposable {lease} = {made})\n{{\n{inner()}}}\n",
            };
    }

    private string Enumerated()
    {
        var (one, other, read) = (author.Fresh("n"), author.Fresh("n"), author.Fresh("v"));
        var start = $"var {read} = {author.Int};\n";
        author.Scope.Add("int", read);
        var steps = $"{one}.MoveNext();\nvar {other} = {one};\n{other}.MoveNext();\n";
        return start
            + Dice.Below(3) switch
            {
                0 => $"foreach (var {one} in new Countdown({author.Int} & 3))\n{{\n{read} += {one};\n}}\n",
                1 =>
                    $"{{\nvar {one} = new Countdown({author.Int} & 3).GetEnumerator();\n{steps}{read} ^= {one}.Current * 3 + {other}.Current;\n}}\n",
                _ =>
                    $"{{\nvar {one} = new List<int> {{ {author.Int}, {author.Int}, {author.Int} }}.GetEnumerator();\n{steps}{read} += {one}.Current - {other}.Current * 3;\n}}\n",
            };
    }

    private string Captured(string value) =>
        author.Scope.Of("Meter").Exists(variable => variable.Name == value)
            ? Dice.Pick([
                $"{value}.Add({author.Int});\n",
                $"{value}.Take();\n",
                $"{value} = {author.Of("Meter")};\n{value}.Add({author.Int});\n",
            ])
            : Dice.Pick([
                $"{value}.Turn({author.Int});\n",
                $"{value}.Face {Dice.Pick(["=", "+="])} {author.Int};\n",
                $"{value}.Turns = {value}.Spin() - {value}.Face;\n",
            ]);

    private string Passed(string gauge)
    {
        var (name, a, b, read) = (author.Fresh("F"), author.Fresh("a"), author.Fresh("a"), author.Fresh("v"));
        var body =
            $"{a}.Advance({author.Leaf("int")});\n{b}.Advance(2);\n{Dice.Pick(["", $"{a} = {b};\n", $"{a}.Level += {b}.Next();\n"])}";
        var second = Dice.Chance(40) ? "in " + gauge : author.Of("Gauge");
        var text =
            $"int {name}(ref Gauge {a}, in Gauge {b})\n{{\n{body}return {a}.Level - {b}.Level;\n}}\n"
            + $"var {read} = {name}(ref {gauge}, {second});\n";
        author.Scope.Add("int", read);
        return text;
    }
}
