using System.Text;

namespace IngressRouting.Fuzzing;

/// <summary>Writes statements that compute: declarations, assignments, branches, loops, exceptions and local functions.</summary>
internal sealed class Statements
{
    private static readonly string[] Declared =
    [
        "int",
        "int",
        "string",
        "string",
        "bool",
        "long",
        "uint",
        "int?",
        "string?",
        "int[]",
        "List<int>",
        "List<string>",
        "Dictionary<string, int>",
        "HashSet<int>",
        "IEnumerable<int>",
        "IEnumerable<string>",
        "(int Left, string Right)",
        "Func<int, int>",
        "Plan",
        "Block",
        "Offset",
        "Mode",
        "Marks",
        "Part",
        "object?",
        "decimal",
        "double",
        "char",
        "Gauge",
        "Gauge",
        "Gauge?",
        "Nest",
        "Meter",
        "Dial",
        "IStep",
        "Gauge[]",
        "List<Gauge>",
        "List<IStep>",
        "Dictionary<string, Gauge>",
        "(Gauge First, int Second)",
    ];

    private readonly Author author;
    private readonly Func<string>? network;
    private readonly StructStatements structs;
    private readonly SpanStatements spans;
    private readonly CycleStatements cycles;
    private int depth;

    public Statements(Author author, Func<string>? network = null)
    {
        (this.author, this.network) = (author, network);
        (structs, spans, cycles) = (new StructStatements(author, Inner), new SpanStatements(author), new CycleStatements(author));
    }

    private Dice Dice => author.Dice;

    /// <summary>A block of so many statements, with its braces.</summary>
    public string Block(int count, Action? before = null)
    {
        using var scope = author.Scope.Open();
        before?.Invoke();
        return "{\n" + Sequence(count) + "}\n";
    }

    /// <summary>So many statements in the scope that is open.</summary>
    public string Sequence(int count)
    {
        var text = new StringBuilder();
        for (var i = 0; i < count; i++)
        {
            text.Append(One());
        }

        return text.ToString();
    }

    private string One()
    {
        author.Cost += author.Factor;
        if (network is not null && Dice.Chance(35))
        {
            return network();
        }

        if (Dice.Chance(18))
        {
            return Changing();
        }

        if (depth >= 2 || author.Factor > 40 || Dice.Chance(55))
        {
            return Dice.Chance(45) ? Declaration() : Change();
        }

        depth++;
        var written = Dice.Below(10) switch
        {
            0 => $"if ({author.Bool})\n{Inner()}"
                + (Dice.Chance(60) ? $"else {(Dice.Chance(40) ? $"if ({author.Bool})\n" : "")}{Inner()}" : ""),
            1 => Switch(),
            2 => Try(),
            3 when author.HasLambdas => LocalFunction(),
            4 => Using(),
            _ => Loop(),
        };
        depth--;
        return written;
    }

    // Those that have blocks of their own must end as well.
    private string Changing()
    {
        if (depth >= 2 || author.Factor > 40)
        {
            return Dice.Chance(70) ? spans.One() : cycles.One();
        }

        depth++;
        var written = Dice.Below(10) switch
        {
            < 6 => structs.One(),
            < 9 => spans.One(),
            _ => cycles.One(),
        };
        depth--;
        return written;
    }

    private string Inner() => Block(Dice.Between(1, 3));

    private string Declaration()
    {
        if (Dice.Chance(10))
        {
            return Deconstruction();
        }

        if (Dice.Chance(6))
        {
            var (counter, start) = (author.Fresh("v"), author.Int);
            author.Scope.Add("Counter", counter, false);
            return $"var {counter} = new Counter({start});\n";
        }

        var type = Dice.Pick(Declared);
        var (name, value) = (author.Fresh("v"), author.Of(type));
        author.Scope.Add(type, name);
        return $"{type} {name} = {value};\n";
    }

    private string Deconstruction()
    {
        var (a, b) = (author.Fresh("v"), author.Fresh("v"));
        var (text, first, second) = Dice.Below(4) switch
        {
            0 => ($"var ({a}, {b}) = {author.Of("(int Left, string Right)")};\n", "int", "string"),
            1 => ($"var ({a}, {b}) = {author.Of("Plan")};\n", "string", "int"),
            2 => ($"(int {a}, var {b}) = {author.Of("Block")};\n", "int", "int"),
            _ => ($"var (({a}, _), {b}) = (({author.Int}, {author.Text}), {author.Bool});\n", "int", "bool"),
        };
        author.Scope.Add(first, a);
        author.Scope.Add(second, b);
        return text;
    }

    private string Change()
    {
        var number = author.Target("int");
        return Dice.Below(14) switch
        {
            0 when number is not null => $"{number} {Dice.Pick(["=", "+=", "-=", "*=", "^=", "|=", "&="])} {author.Int};\n",
            1 when number is not null => $"{number} {Dice.Pick(["<<=", ">>="])} {author.Int} & 7;\n",
            2 when number is not null => Dice.Chance(50) ? $"{number}++;\n" : $"Tools.Raise(ref {number}, {author.Int});\n",
            3 when author.Target("string") is { } text => $"{text} = Tools.Cut({text} + {author.Text});\n",
            4 when author.Target("int[]") is { } array =>
                $"if ({array}.Length > 1)\n{{\n{array}[{Dice.Pick(["0", "1", "^1"])}] {Dice.Pick(["=", "+=", "-="])} {author.Int};\n}}\n",
            5 when author.Target("List<int>") is { } list => Grow(list, "int"),
            6 when author.Target("List<string>") is { } list => Grow(list, "string"),
            7 when author.Target("Dictionary<string, int>") is { } map =>
                $"if ({map}.Count < 9)\n{{\n{map}[{author.Text}] = {author.Int};\n}}\n",
            8 when author.Target("Offset") is { } offset => Dice.Pick([
                $"{offset}.Move({author.Int});\n",
                $"{offset}.X += {author.Int};\n",
                $"{offset} += {author.Of("Offset")};\n",
                $"{offset}.Y++;\n",
            ]),
            9 when author.Target("HashSet<int>") is { } set =>
                $"if ({set}.Count < 9)\n{{\n{set}.{Dice.Pick(["Add", "Add", "Remove"])}({author.Int});\n}}\n",
            10 when author.Target("int?") is { } maybe => $"{maybe} {Dice.Pick(["??=", "=", "+="])} {author.Int};\n",
            11 when author.Target("string?") is { } maybe => $"{maybe} ??= {author.Text};\n",
            12 when number is not null && author.Target("string") is { } text =>
                $"({number}, {text}) = {author.Of("(int Left, string Right)")};\n",
            13 when author.Target("(int Left, string Right)") is { } tuple =>
                $"{tuple}.{Dice.Pick([$"Left += {author.Int}", $"Right = {author.Text}"])};\n",
            _ => Assign(),
        };
    }

    private string Assign()
    {
        var type = Dice.Pick(Declared);
        return author.Target(type) is { } target ? $"{target} = {author.Of(type)};\n" : Declaration();
    }

    private string Grow(string list, string element) =>
        Dice.Below(6) switch
        {
            0 => $"{list}.Reverse();\n",
            1 => $"{list}.Sort({(element == "int" ? "" : "StringComparer.Ordinal")});\n",
            2 => $"if ({list}.Count > 1)\n{{\n{list}.RemoveAt({author.Int} & 1);\n}}\n",
            3 => $"if ({list}.Count is > 0 and < 9)\n{{\n{list}.Insert({author.Int} & 1, {author.Of(element)});\n}}\n",
            4 when element == "int" => $"{list}.RemoveAll(static each => each % 5 == 3);\n",
            _ => $"if ({list}.Count < 9)\n{{\n{list}.Add({author.Of(element)});\n}}\n",
        };

    private string Loop()
    {
        var (name, turns) = (author.Fresh("i"), Dice.Between(1, 4));
        switch (Dice.Below(7))
        {
            case 0:
                return $"foreach (var {name} in {author.Of("int[]")})\n" + Turns(4, "int", name);
            case 1:
                return $"foreach (var {name} in {author.Of("IEnumerable<string>")}.Take(4).ToList())\n" + Turns(4, "string", name);
            case 2:
                var value = author.Fresh("i");
                return $"foreach (var ({name}, {value}) in {author.Of("Dictionary<string, int>")}.Take(4).ToArray())\n"
                    + Turns(4, "string", name, "int", value);
            case 3:
                return $"var {name} = 0;\nwhile ({name} < {turns} && {author.Bool})\n{{\n{name}++;\n" + Turns(turns, "int", name) + "}\n";
            case 4:
                return $"var {name} = {turns};\ndo\n{{\n{name}--;\n" + Turns(turns, "int", name) + $"}} while ({name} > 0);\n";
            case 5:
                return $"foreach (var {name} in {author.Of("IEnumerable<int>")}.Take(5))\n" + Turns(5, "int", name);
            default:
                return $"for (var {name} = {Dice.Below(2)}; {name} < {turns}; {name}{Dice.Pick(["++", " += 2"])})\n"
                    + Turns(turns, "int", name);
        }
    }

    private string Turns(int turns, string type, string name, string? otherType = null, string? other = null) =>
        author.Repeated(
            turns,
            () =>
            {
                using var scope = author.Scope.Open();
                author.Scope.Add(type, name, false);
                if (other is not null)
                {
                    author.Scope.Add(otherType!, other, false);
                }

                var leave = Dice.Chance(25) ? $"if ({author.Bool})\n{{\n{Dice.Pick(["break", "continue"])};\n}}\n" : "";
                var first = Dice.Chance(50);
                return "{\n" + (first ? leave : "") + Sequence(Dice.Between(1, 3)) + (first ? "" : leave) + "}\n";
            }
        );

    private string Switch()
    {
        var cases = Dice.Shuffle(["case 0", "case 1 or 2", "case > 5 and < 9", "case < 0", $"case 4 when {author.Bool}"])
            .Take(Dice.Between(1, 4));
        return $"switch ({author.Moving("int")})\n{{\n"
            + string.Concat(cases.Select(label => label + ":\n" + Inner() + "break;\n"))
            + "default:\n"
            + Inner()
            + "break;\n}\n";
    }

    private string Try()
    {
        var name = author.Fresh("e");
        var thrown = Dice.Chance(60) ? $"if ({author.Bool})\n{{\nthrow new Trouble({author.Text}, {author.Int});\n}}\n" : "";
        var body = "try\n{\n" + Guarded() + thrown + "}\n";
        string Handler()
        {
            using var scope = author.Scope.Open();
            author.Scope.Add("int", name + ".Code", false);
            author.Scope.Add("string", name + ".Message", false);
            var when = Dice.Chance(40) ? $" when ({author.Leaf("int")} > {author.Moving("int")})" : "";
            return $"catch (Trouble {name}){when}\n" + author.WithoutStack(Inner);
        }

        var handlers =
            (Dice.Chance(80) ? Handler() : "")
            + (
                Dice.Chance(70)
                    ? $"catch ({Dice.Pick(["Exception", "ArithmeticException", "KeyNotFoundException", "InvalidOperationException"])})\n"
                        + author.WithoutStack(Inner)
                    : ""
            );
        var last = handlers.Length == 0 || Dice.Chance(30) ? "finally\n" + author.WithoutStack(Inner) : "";
        return body + handlers + last;
    }

    private string Guarded()
    {
        using var scope = author.Scope.Open();
        return Sequence(Dice.Between(1, 2));
    }

    private string LocalFunction()
    {
        var (name, parameter, type) = (author.Fresh("F"), author.Fresh("n"), Dice.Pick(["int", "string"]));
        var text = author.Repeated(
            8,
            () =>
            {
                using var scope = author.Scope.Open();
                author.Scope.Add("int", parameter, false);
                return Dice.Chance(50)
                    ? $"{type} {name}(int {parameter}) => {author.Of(type)};\n"
                    : $"{type} {name}(int {parameter})\n{{\n{Sequence(Dice.Between(1, 2))}return {author.Of(type)};\n}}\n";
            }
        );
        var (result, value) = (author.Fresh("v"), $"{name}({author.Int})");
        author.Scope.Add(type, result);
        return text + $"var {result} = {value};\n";
    }

    private string Using()
    {
        var name = author.Fresh("u");
        return author.Scope.Of("Counter") is { Count: > 0 } counters
            ? $"using (var {name} = new Closing({Dice.Pick(counters).Name}))\n" + Inner()
            : $"if ({author.Of("object?")} is int {name} and > 2)\n" + Block(Dice.Between(1, 2), () => author.Scope.Add("int", name));
    }
}
