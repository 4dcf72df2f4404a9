using IngressRouting.Evaluation;

namespace IngressRouting.Compiler.Tests.Caching;

/// <summary>Edits of one helper file, each of another construct.</summary>
internal static class Edits
{
    private const EntryChecks Both = EntryChecks.None;
    private const string One = "10.0.1.0/24";
    private const string Two = "10.0.2.0/24";

    /// <summary>Values that the compiler folds or binds: the evaluation never looks into their file.</summary>
    public static IEnumerable<Edit> OfDeclarations() =>
        [
            Edit.Of("const", "Plan.A", $$"""static class Plan { public const string A = "{{One}}"; }""", One, Two),
            Edit.Of(
                "const of a const",
                "Middle.A",
                $$"""static class Plan { public const string A = "{{One}}"; }""",
                One,
                Two,
                EntryChecks.Declarations,
                new SourceFile("Middle.cs", "static class Middle { public const string A = Plan.A; }")
            ),
            Edit.Of(
                "const in the pattern of a generated expression",
                "Middle.A()",
                """static class Plan { public const string A = "a"; }""",
                "\"a\"",
                "\"b\"",
                EntryChecks.Declarations,
                OfGenerated("Plan.A + \"$\"")
            ),
            Edit.Of(
                "enum value in the options of a generated expression",
                "Middle.A()",
                """enum Plan { A = 1, B = 0 }""",
                "B = 0",
                "B = 1",
                EntryChecks.Declarations,
                OfGenerated("\"A\", (System.Text.RegularExpressions.RegexOptions)((int)Plan.A & (1 - (int)Plan.B))")
            ),
            Edit.Of("enum value", "$\"10.0.{(int)Plan.A}.0/24\"", "enum Plan { A = 1 }", "1", "2", EntryChecks.Declarations),
            Edit.Of("enum insertion", "$\"10.0.{(int)Plan.B}.0/24\"", "enum Plan { A, B }", "A,", "A, A2,", EntryChecks.Declarations),
            Edit.Of(
                "default parameter",
                "Plan.A()",
                """static class Plan { public static string A(int i = 1) => $"10.0.{i}.0/24"; }""",
                "i = 1",
                "i = 2"
            ),
            Edit.Of(
                "default parameter of an interface",
                "((Plan)new Middle()).A()",
                "interface Plan { string A(int i = 1); }",
                "1",
                "2",
                EntryChecks.Declarations,
                new SourceFile("Middle.cs", """class Middle : Plan { public string A(int i) => $"10.0.{i}.0/24"; }""")
            ),
            Edit.Of(
                "better overload",
                "Middle.A(1)",
                "static partial class Middle { }",
                "{ }",
                $$"""{ public static string A(int i) => "{{Two}}"; }""",
                EntryChecks.Declarations,
                new SourceFile("Middle.cs", $$"""static partial class Middle { public static string A(long i) => "{{One}}"; }""")
            ),
            Edit.Of(
                "nearer extension method",
                "1.A()",
                "namespace Acme.Networks;",
                ";",
                $$""" { static class Plan { public static string A(this int i) => "{{Two}}"; } }""",
                EntryChecks.Declarations,
                new SourceFile("Far.cs", $$"""namespace Acme { static class Far { public static string A(this int i) => "{{One}}"; } }""")
            ),
            Edit.Of(
                "global using alias",
                "P.A",
                "global using P = First;",
                "First",
                "Second",
                EntryChecks.Declarations,
                new SourceFile("First.cs", $$"""static class First { public const string A = "{{One}}"; }"""),
                new SourceFile("Second.cs", $$"""static class Second { public const string A = "{{Two}}"; }""")
            ),
            Edit.Of(
                "override",
                "new Plan().A()",
                "class Plan : Middle { }",
                "{ }",
                $$"""{ public override string A() => "{{Two}}"; }""",
                Both,
                new SourceFile("Middle.cs", $$"""class Middle { public virtual string A() => "{{One}}"; }""")
            ),
            Edit.Of(
                "base type",
                "((Base)Middle.Make()).A",
                "partial class Middle : First { }",
                "First",
                "Second",
                EntryChecks.Declarations,
                new SourceFile("Middle.cs", "partial class Middle { private Middle() { } public static Middle Make() => new Middle(); }"),
                new SourceFile(
                    "First.cs",
                    $$"""class Base { public virtual string A => ""; } class First : Base { public override string A => "{{One}}"; }"""
                ),
                new SourceFile("Second.cs", $$"""class Second : Base { public override string A => "{{Two}}"; }""")
            ),
            Edit.Of("removed member", "Plan.A", $$"""static class Plan { public const string A = "{{One}}"; }""", " A ", " B "),
        ];

    /// <summary>Code that the evaluation walks through.</summary>
    public static IEnumerable<Edit> OfCode() =>
        [
            Body("body", "Plan.A()", $$"""static class Plan { public static string A() { return "{{One}}"; } }"""),
            Body("expression body", "Plan.A()", $$"""static class Plan { public static string A() => "{{One}}"; }"""),
            Body("static readonly", "Plan.A", $$"""static class Plan { public static readonly string A = "{{One}}"; }"""),
            Edit.Of(
                "static property initializer",
                "Plan.A",
                $$"""static class Plan { public static string A { get; } = "{{One}}"; }""",
                One,
                Two
            ),
            Body("property body", "Plan.A", $$"""static class Plan { public static string A => "{{One}}"; }"""),
            Body("accessor", "new Plan().A", $$"""class Plan { public string A { get { return "{{One}}"; } } }"""),
            Body("indexer", "new Plan()[0]", $$"""class Plan { public string this[int i] => "{{One}}"; }"""),
            Body("instance field", "new Plan().A", $$"""class Plan { public string A = "{{One}}"; }"""),
            Edit.Of(
                "instance property initializer",
                "new Plan().A",
                $$"""class Plan { public string A { get; } = "{{One}}"; }""",
                One,
                Two
            ),
            Body("constructor", "new Plan().A", $$"""class Plan { public string A; public Plan() { A = "{{One}}"; } }"""),
            Body(
                "static constructor",
                "Plan.A",
                $$"""static class Plan { public static readonly string A; static Plan() { A = "{{One}}"; } }"""
            ),
            Body("operator", "(+new Plan())", $$"""class Plan { public static string operator +(Plan p) => "{{One}}"; }"""),
            Body(
                "user conversion",
                "(string)new Plan()",
                $$"""class Plan { public static implicit operator string(Plan p) => "{{One}}"; }"""
            ),
            Body(
                "lambda in a field",
                "Plan.A()",
                $$"""static class Plan { public static readonly System.Func<string> A = () => "{{One}}"; }"""
            ),
            Body(
                "iterator",
                "Plan.A().First()",
                $$"""global using System.Linq; static class Plan { public static System.Collections.Generic.IEnumerable<string> A() { yield return "{{One}}"; } }"""
            ),
            Body(
                "local constant",
                "Plan.A()",
                $$"""static class Plan { public static string A() { const string a = "{{One}}"; return a; } }"""
            ),
            Body("ToString", "$\"{new Plan()}\"", $$"""class Plan { public override string ToString() => "{{One}}"; }"""),
            Body("default implementation", "((Plan)new M()).A()", $$"""interface Plan { string A() => "{{One}}"; } class M : Plan { }"""),
            Edit.Of("record default", "new Plan().A", $$"""record Plan(string A = "{{One}}");""", One, Two),
            Edit.Of(
                "first initializer",
                $"(Plan.A ?? \"{One}\")",
                "static class Plan { public static readonly string? A; }",
                "A;",
                $"A = \"{Two}\";",
                EntryChecks.Untouched
            ),
            Edit.Of(
                "partial part",
                "A",
                $$"""namespace Acme.Networks; static partial class Network { static readonly string A = "{{One}}"; }""",
                One,
                Two,
                EntryChecks.Untouched
            ),
            Edit.Of(
                "thrown exception",
                "Plan.A()",
                """static class Plan { public static string A() => throw new System.InvalidOperationException("one"); }""",
                "one",
                "two",
                EntryChecks.Untouched
            ),
            Edit.Of(
                "place of a report",
                "Plan.A()",
                """static class Plan { public static string A() { return "10.9.0.0/24"; } }""",
                "return",
                "/* moved */ return",
                EntryChecks.Untouched
            ),
        ];

    private static Edit Body(string name, string block, string plan) => Edit.Of(name, block, plan, One, Two, EntryChecks.Untouched);

    /// <summary>A helper that asks a generated expression, and what its generator adds.</summary>
    private static SourceFile OfGenerated(string arguments) =>
        new(
            "Middle.cs",
            $$"""
            using System.Text.RegularExpressions;

            static partial class Middle
            {
                public static string A() => Expression().IsMatch("a") ? "{{One}}" : "{{Two}}";

                [GeneratedRegex({{arguments}})]
                private static partial Regex Expression();
            }

            static partial class Middle
            {
                private static partial Regex Expression() => null!;
            }
            """
        );
}
