namespace IngressRouting.Fuzzing;

/// <summary>
/// Writes blocks with values that lead back to themselves. They are walked with a counter and compared by reference: what would go round
/// for ever, such as their text or hash code, overflows the stack where it really runs.
/// </summary>
internal sealed class CycleStatements(Author author)
{
    /// <summary>The types of such values.</summary>
    public const string Declarations = """
        internal sealed class Link(int id, Link? next = null)
        {
            public int Id { get; set; } = id;

            public Link? Next { get; set; } = next;

            public Link[] Others { get; set; } = [];

            public IEnumerable<Link> Chain()
            {
                for (var at = this; at is not null; at = at.Next)
                {
                    yield return at;
                }
            }
        }

        internal sealed record Ring(int Id)
        {
            public Ring? Next { get; set; }

            public Func<int>? Ask { get; set; }
        }
        """;

    private Dice Dice => author.Dice;

    /// <summary>One block.</summary>
    public string One()
    {
        var read = author.Fresh("v");
        var start = $"var {read} = {author.Int};\n";
        author.Scope.Add("int", read);
        return start
            + "{\n"
            + Dice.Below(5) switch
            {
                0 or 1 => Links(read),
                2 or 3 => Rings(read),
                _ => Collections(read),
            }
            + "}\n";
    }

    private string Links(string read)
    {
        var (a, b, c, at, left) = (author.Fresh("k"), author.Fresh("k"), author.Fresh("k"), author.Fresh("k"), author.Fresh("k"));
        var text =
            $"var {a} = new Link({author.Int});\nvar {b} = new Link({author.Int}, {a});\nvar {c} = new Link({author.Int}, {Dice.Pick([a, b])});\n"
            + $"{a}.Next = {Dice.Pick([a, b, c])};\n{a}.Others = [{a}, {b}, {c}];\n{b}.Others = {a}.Others;\n";
        for (var i = Dice.Between(1, 3); i > 0; i--)
        {
            text += Dice.Below(7) switch
            {
                0 =>
                    $"var {left} = {Dice.Between(2, 7)};\nfor (var {at} = {c}; {left} > 0 && {at} is not null; {at} = {at}.Next)\n{{\n{left}--;\n{at}.Id += {author.Int};\n{read} = {read} * 3 + {at}.Id;\n}}\n",
                1 => $"{read} += {c}.Chain().Take({Dice.Between(2, 6)}).Sum(static each => each.Id & 255);\n",
                2 => $"{read} += ReferenceEquals({a}, {b}.Next!.Next) ? {author.Int} : {author.Int};\n",
                3 => $"if ({c} is {{ Next: {{ Next: {{ Id: > {Dice.Below(9)} }} }} }})\n{{\n{read}++;\n}}\n",
                4 => $"{read} ^= Array.IndexOf({a}.Others, {b}.Next) + {a}.Others.Distinct().Count();\n",
                5 =>
                    $"{read} -= new Dictionary<Link, int> {{ [{a}] = 3, [{b}] = {author.Int} }}.GetValueOrDefault({b}.Next!, {author.Int});\n",
                _ => $"({a}.Next, {b}.Next) = ({b}.Next, {a}.Next);\n",
            };

            // Names are taken once.
            (at, left) = (author.Fresh("k"), author.Fresh("k"));
        }

        return text;
    }

    // Numbers that differ end a comparison before it goes round.
    private string Rings(string read)
    {
        var (a, b, c) = (author.Fresh("k"), author.Fresh("k"), author.Fresh("k"));
        var text = $"var {a} = new Ring(1);\nvar {b} = new Ring(2) {{ Next = {a} }};\n{a}.Next = {Dice.Pick([a, b])};\n";
        for (var i = Dice.Between(1, 3); i > 0; i--)
        {
            text += Dice.Below(6) switch
            {
                0 => $"{read} += {a} == {Dice.Pick([a, b, $"{b}.Next", $"{a}.Next"])} ? {author.Int} : {author.Int};\n",
                1 => $"var {c} = {a} with {{ Id = {Dice.Pick(["1", "3"])} }};\n{read} += {c}.Equals({a}) ? 7 : {c}.Next!.Id;\n",
                2 => $"{read} ^= ReferenceEquals({a}.Next, {b}.Next!.Next) ? {author.Int} : 5;\n",
                3 => $"{a}.Ask = () => {a}.Next!.Id + {b}.Id;\n{read} += {a}.Ask();\n",
                4 => $"if ({b} is {{ Next.Next: {{ Id: 1 }} or {{ Next.Id: 2 }} }})\n{{\n{read} -= {author.Int};\n}}\n",
                _ => $"{read} += new[] {{ {a}, {b} }}.Count(each => ReferenceEquals(each, {b}.Next));\n",
            };
            c = author.Fresh("k");
        }

        return text;
    }

    private string Collections(string read)
    {
        var (a, b) = (author.Fresh("k"), author.Fresh("k"));
        return Dice.Below(4) switch
        {
            0 =>
                $"var {a} = new List<object> {{ {author.Int} }};\n{a}.Add({a});\n{read} += ReferenceEquals({a}, {a}[1]) ? ((List<object>){a}[1]).Count : 9;\n{read} += {a}.IndexOf({a});\n",
            1 =>
                $"var {a} = new object?[] {{ null, {author.Int} }};\n{a}[0] = {a};\n{read} += {a}[0] is object[] {b} && {b}[0] == {a} ? (int){b}[1] : 4;\n",
            2 =>
                $"Func<int, int>? {a} = null;\n{a} = {b} => {b} <= 0 ? {(author.HasLambdas ? author.Leaf("int") : "4")} : {b} + {a}!({b} - 2);\n{read} += {a}({Dice.Between(1, 9)});\n",
            _ =>
                $"var {a} = new Dictionary<string, object>();\n{a}[\"self\"] = {a};\n{read} += ((Dictionary<string, object>){a}[\"self\"]).ContainsKey({author.Text}) ? 3 : {author.Int};\n",
        };
    }
}
