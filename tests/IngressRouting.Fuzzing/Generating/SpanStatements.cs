namespace IngressRouting.Fuzzing;

/// <summary>
/// Writes blocks that work on a span, of numbers or of structs, over an array or over memory of its own. What comes of it is in an array
/// that stays in scope; the span itself does not, because lambdas cannot name it.
/// </summary>
internal sealed class SpanStatements(Author author)
{
    private Dice Dice => author.Dice;

    /// <summary>One block.</summary>
    public string One() => Dice.Chance(60) ? Numbers() : Gauges();

    private string Numbers()
    {
        var (array, span, length) = (author.Fresh("v"), author.Fresh("s"), Dice.Between(2, 4));
        var start = $"int[] {array} = [{Several(length, "int")}];\n";
        var over = Dice.Below(5) switch
        {
            0 when author.HasStack => $"stackalloc int[{length}]",
            1 when author.HasStack => $"stackalloc[] {{ {Several(length, "int")} }}",
            2 => $"new int[{length}]",
            3 => $"[{Several(length, "int")}]",
            _ => Dice.Pick([array, $"{array}.AsSpan()", $"new Span<int>({array}, 0, {length})"]),
        };
        var body = $"Span<int> {span} = {over};\n" + Some(() => Number(span, length, array));
        author.Scope.Add("int[]", array);
        return start + $"{{\n{body}{Dice.Pick([$"{array} = {span}.ToArray();\n", $"{span}.CopyTo({array});\n"])}}}\n";
    }

    private string Number(string span, int length, string array)
    {
        var (other, each, at) = (author.Fresh("s"), author.Fresh("x"), Dice.Below(length));
        return Dice.Below(16) switch
        {
            0 or 1 => $"{span}[{at}] {Dice.Pick(["=", "+=", "^="])} {author.Int};\n",
            2 => $"{span}[^1]++;\n",
            3 => $"{span}{Dice.Pick(["", "[1..]", "[..^1]", ".Slice(1)", ".Slice(0, 2)"])}.Fill({author.Int});\n",
            4 => $"{span}{Dice.Pick(["[1..]", ".Slice(1, 1)"])}.Clear();\n",
            5 => $"{span}{Dice.Pick(["", "[1..]"])}.Reverse();\n",
            6 => $"{span}[..^1].CopyTo({span}[1..]);\n",
            7 => $"Hands.Double({span}{Dice.Pick(["", "[1..]", "[..^1]"])});\n",
            8 => $"{array}[0] = Hands.Total({span}{Dice.Pick(["", "[1..]"])});\n",
            9 =>
                $"for (var {each} = 0; {each} < {span}.Length; {each}++)\n{{\n{span}[{each}] {Dice.Pick(["+=", "^="])} {author.Int} + {each};\n}}\n",
            10 => $"foreach (var {each} in {span})\n{{\n{array}[0] = {array}[0] * 3 + {each};\n}}\n",
            11 => $"Tools.Raise(ref {span}[{at}], {author.Int});\n",
            12 =>
                $"{array}[^1] = {span}.{Dice.Pick([$"IndexOf({author.Int})", $"LastIndexOf({span}[0])", "Length", "Slice(1).Length"])};\n",
            13 =>
                $"if ({span}.{Dice.Pick([$"Contains({author.Int})", $"SequenceEqual({array})", $"StartsWith({span}[..1])", "IsEmpty"])})\n{{\n{span}[0] = {author.Int};\n}}\n",
            14 =>
                $"{{\nvar {other} = {span}[1..];\n{other}[0] = {author.Int};\n{array}[0] += {other}[^1] - {span}[1];\n{other} = {span};\n{other}[0]++;\n}}\n",
            _ => Dice.Chance(80)
                ? $"{{\nReadOnlySpan<int> {other} = {span};\n{span}[0] += 5;\n{array}[0] = {other}[0] + {other}[{at}];\n}}\n"
                : $"{array}[0] = {span}[{author.Int} & 3];\n",
        };
    }

    private string Gauges()
    {
        var (array, span, length) = (author.Fresh("v"), author.Fresh("s"), Dice.Between(2, 3));
        var start = $"Gauge[] {array} = [{Several(length, "Gauge")}];\n";
        var over = Dice.Below(4) switch
        {
            0 when author.HasStack => $"stackalloc Gauge[{length}]",
            1 when author.HasStack => $"stackalloc Gauge[] {{ {Several(length, "Gauge")} }}",
            2 => $"[{Several(length, "Gauge")}]",
            _ => array,
        };
        var body = $"Span<Gauge> {span} = {over};\n" + Some(() => Gauge(span, length));
        author.Scope.Add("Gauge[]", array);
        return start + $"{{\n{body}{Dice.Pick([$"{array} = {span}.ToArray();\n", $"{span}.CopyTo({array});\n"])}}}\n";
    }

    private string Gauge(string span, int length)
    {
        var (other, each, at) = (author.Fresh("s"), author.Fresh("x"), Dice.Below(length));
        return Dice.Below(13) switch
        {
            0 or 1 => $"{span}[{at}].Advance({author.Int});\n",
            2 => $"{span}[{at}].Level {Dice.Pick(["=", "+="])} {author.Int};\n",
            3 => $"{span}[{at}] = {author.Of("Gauge")};\n",
            4 => $"for (var {each} = 0; {each} < {span}.Length; {each}++)\n{{\n{span}[{each}].Advance({author.Int});\n}}\n",
            5 => $"foreach (var {each} in {span})\n{{\n{each}.Advance({author.Int});\n{span}[0].Level += {each}.Sum;\n}}\n",
            6 => $"Hands.Set(out {span}[{at}], {author.Int});\n{span}[{at}].Step--;\n",
            7 => $"Hands.Push({span}{Dice.Pick(["", "[1..]"])}, {author.Int});\n",
            8 => $"{span}[0].Level ^= Hands.Levels({span});\n",
            9 => $"{{\nvar {other} = {span}[1..];\n{other}[0].Advance({author.Int});\n{other}[0][1] = {span}[1].Level;\n}}\n",
            10 =>
                $"{{\nReadOnlySpan<Gauge> {other} = {span};\n{other}[{at}].Advance({author.Int});\n{span}[0].Level += {other}[{at}].Next();\n}}\n",
            11 => $"{span}.{Dice.Pick([$"Fill({author.Of("Gauge")})", "Reverse()", "Slice(1).Clear()"])};\n",
            _ => $"Hands.Bump(ref {span}[{at}], {author.Int});\n",
        };
    }

    private string Several(int count, string type) => string.Join(", ", Enumerable.Range(0, count).Select(_ => author.Of(type)));

    private string Some(Func<string> one) => string.Concat(Enumerable.Range(0, Dice.Between(1, 4)).Select(_ => one()));
}
