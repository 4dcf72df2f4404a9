using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Emit;

namespace IngressRouting.Evaluation.Tests;

/// <summary>
/// Code of a referenced project is refused alike whether the reference shows its source, as in an editor, or only its assembly, as in a
/// build: otherwise the two would say different things.
/// </summary>
public sealed class ReferenceTests
{
    private const string Library = """
        using System.Runtime.CompilerServices;
        namespace Shared;
        public static class Naming
        {
            public const string Prefix = "net-";
            public const int Bits = 24;
            public static readonly string Suffix = "-x";
            public static int Count;
            public static string Of(string name) => Prefix + name;
            public static string Shouted(this string name) => name + "!";
            public static string Current => "c";
            public static string Auto { get; } = "a";
            public static T Same<T>(T value) => value;
            public static void Fill(out int value) => value = 1;
            public static event Action? Changed { add { } remove { } }
            public static int Sum(this IEnumerable<Plan> plans) => 1;
            public static Plan? Find() => null;
        }
        public class Plan { public int Size => 3; public virtual string Name => "plan"; }
        public class Box<T>(T value) { public T Value { get; } = value; public const int Most = 3; }
        public abstract class Shape { public string Describe() => "shape " + Name; protected abstract string Name { get; } }
        public record Area(string Name) { public int Bits { get; init; } = 8; }
        public record struct Range(int From, int To);
        public struct Point { public int X; private int y; public readonly int Y => y; }
        public struct Money(int amount)
        {
            public int Amount => amount;
            public static Money operator +(Money a, Money b) => new(a.Amount + b.Amount);
            public static implicit operator Money(int amount) => new(amount);
            public static explicit operator int(Money money) => money.Amount;
        }
        public enum Zone { A, B }
        [Flags] public enum Ports : ushort { None, Http, Https, Both = 3 }
        public interface INamed { string Name { get; } string Hello() => "hello " + Name; static string Kind() => "named"; }
        public interface IShape<TSelf> where TSelf : IShape<TSelf> { static abstract TSelf Make(); static virtual int Sides => 4; }
        public delegate int Rule(int value);
        public class Trouble(string what) : Exception("trouble: " + what);
        [AttributeUsage(AttributeTargets.All)] public class NoteAttribute(string text) : Attribute { public string Text => text; }
        [InterpolatedStringHandler] public struct Handler(int literals, int holes)
        {
            public void AppendLiteral(string text) { } public void AppendFormatted<T>(T value) { }
        }
        public static class Logs { public static string Of(Handler handler) => "a"; }
        [CollectionBuilder(typeof(Builder), "Make")] public class Bag : List<int>;
        public static class Builder { public static Bag Make(ReadOnlySpan<int> items) => new(); }
        """;

    [Theory]
    [InlineData("return {|Shared.Naming.Of(\"a\")|};", "Naming.Of")]
    [InlineData("return {|\"a\".Shouted()|};", "Naming.Shouted")]
    [InlineData("return {|Shared.Naming.Suffix|};", "Naming.Suffix")]
    [InlineData("return {|Shared.Naming.Count|};", "Naming.Count")]
    [InlineData("{|Shared.Naming.Count|} = 1; return 1;", "Naming.Count")]
    [InlineData("{|Shared.Naming.Count|}++; return 1;", "Naming.Count")]
    [InlineData("return {|Shared.Naming.Current|};", "Naming.Current")]
    [InlineData("return {|Shared.Naming.Auto|};", "Naming.Auto")]
    [InlineData("return {|Shared.Naming.Same(5)|};", "Naming.Same")]
    [InlineData("{|Shared.Naming.Fill(out var x)|}; return x;", "Naming.Fill")]
    [InlineData("return {|new Shared.Plan[0].Sum()|};", "Naming.Sum")]
    [InlineData("return {|Shared.Naming.Find()|}?.Size;", "Naming.Find")]
    [InlineData("return {|new Shared.Plan()|}.Size;", "new Plan()")]
    [InlineData("return {|new Shared.Box<int>(1)|}.Value;", "new Box<…>(…)")]
    [InlineData("return {|new Shared.Area(\"a\")|}.Name;", "new Area(…)")]
    [InlineData("return ({|new Shared.Area(\"a\")|} with { Bits = 5 }).Bits;", "new Area(…)")]
    [InlineData("return {|new Shared.Range(1, 2)|}.To;", "new Range(…)")]
    [InlineData("return {|new Shared.Point()|}.X;", "default(Point)")]
    [InlineData("return {|default(Shared.Point)|}.X;", "default(Point)")]
    [InlineData("return {|new Shared.Point[2]|}.Length;", "default(Point)")]
    [InlineData("return {|new Shared.Money(1)|} + new Shared.Money(2);", "new Money(…)")]
    [InlineData("Shared.Money m = {|5|}; return (int)m;", "conversion from int to Money")]
    [InlineData("Func<string, string> of = Shared.Naming.Of; return {|of(\"a\")|};", "Naming.Of")]
    [InlineData("return {|new Own()|}.Size; } private class Own : Shared.Plan { ", "Plan")]
    [InlineData(
        "return {|new Own()|}.Describe(); } private class Own : Shared.Shape { protected override string Name => \"own\"; ",
        "Shape"
    )]
    [InlineData("return {|new Own(\"a\")|}; } private record Own(string Name) : Shared.Area(Name) { ", "Area")]
    [InlineData(
        "Shared.INamed own = new Own(); return {|own.Hello()|}; } private class Own : Shared.INamed { public string Name => \"o\"; ",
        "INamed.Hello"
    )]
    [InlineData("return {|Shared.INamed.Kind()|};", "INamed.Kind")]
    [InlineData(
        "return Sides<Own>(); } private static int Sides<T>() where T : Shared.IShape<T> => {|T.Sides|}; private class Own : Shared.IShape<Own> { public static Own Make() => new(); ",
        "IShape.Sides"
    )]
    [InlineData("throw {|new Shared.Trouble(\"a\")|};", "new Trouble(…)")]
    [InlineData("throw {|new Own()|}; } private class Own() : Shared.Trouble(\"a\") { ", "Trouble")]
    [InlineData("return {|new Shared.NoteAttribute(\"a\")|}.Text;", "new NoteAttribute(…)")]
    [InlineData("return Shared.Logs.Of({|$\"a{1}\"|});", "new Handler(…)")]
    [InlineData("Shared.Bag bag = {|[1, 2]|}; return bag.Count;", "Bag")]
    [InlineData("return {|new Shared.Bag()|}.Count;", "new Bag()")]
    [InlineData("{|Shared.Naming.Changed|} += () => { }; return 1;", "Naming.Changed")]
    [InlineData("return default(Own).Inner.X; } private struct Own { public Shared.Point Inner; ", null)]
    public void Every_kind_of_reference_says_the_same(string marked, string? member)
    {
        var statements = marked.Replace("{|", "").Replace("|}", "");
        var editor = Stop(statements, Editor);
        var built = Stop(statements, Built);
        var signatures = Stop(statements, Signatures);
        Assert.Equal("IR9103", editor?.Id);
        Assert.Equal((built?.Id, built?.Message, built?.Location.SourceSpan), (editor!.Id, editor.Message, editor.Location.SourceSpan));
        Assert.Equal(signatures?.Message, editor.Message);
        Assert.Equal(signatures?.Location.SourceSpan, editor.Location.SourceSpan);
        if (member is null)
        {
            return;
        }
        Assert.StartsWith(
            $"'{member}' is code of the assembly 'Library', which is not available at compile time; ",
            editor.Message,
            StringComparison.Ordinal
        );
        var start = marked.IndexOf("{|", StringComparison.Ordinal);
        Assert.Equal(
            marked[(start + 2)..marked.IndexOf("|}", StringComparison.Ordinal)],
            editor.Location.SourceTree!.GetText().ToString(editor.Location.SourceSpan)
        );
    }

    [Theory]
    [InlineData("return Shared.Naming.Prefix + Shared.Naming.Bits;", "\"net-24\"")]
    [InlineData("return (int)Shared.Zone.B;", "Int32:1")]
    [InlineData("return Shared.Zone.B.ToString() + nameof(Shared.Zone.A);", "\"BA\"")]
    [InlineData("return $\"{Shared.Ports.Http | Shared.Ports.Https}\";", "\"Both\"")]
    [InlineData("return Enum.GetNames<Shared.Zone>();", "[\"A\", \"B\"]")]
    [InlineData("return Enum.Parse<Shared.Zone>(\"B\");", "Zone:1")]
    [InlineData("return default(Shared.Zone);", "Zone:0")]
    [InlineData("var all = new Dictionary<Shared.Zone, int> { [Shared.Zone.B] = 2 }; return all[Shared.Zone.B];", "Int32:2")]
    [InlineData("Shared.Rule rule = x => x + 1; return rule(1);", "Int32:2")]
    [InlineData("return Shared.Box<int>.Most;", "Int32:3")]
    [InlineData("return ((Shared.Plan?)null)?.Size;", "null")]
    [InlineData("var all = new List<Shared.Plan>(); return all.Count;", "Int32:0")]
    [InlineData("return Noted(); } [Shared.Note(\"a\")] private static int Noted([Shared.Note(\"b\")] int x = 3) { return x;", "Int32:3")]
    [InlineData(
        "Shared.INamed own = new Own(); return own.Name; } private class Own : Shared.INamed { public string Name => \"o\"; ",
        "\"o\""
    )]
    [InlineData(
        "return Make<Own>().Size; } private static T Make<T>() where T : Shared.IShape<T> => T.Make(); private class Own : Shared.IShape<Own> { public int Size = 4; public static Own Make() => new(); ",
        "Int32:4"
    )]
    public void Constants_and_declarations_are_enough(string statements, string value)
    {
        foreach (var reference in new[] { Editor, Built, Signatures })
        {
            Assert.Equal(value, Evaluated.Run(Program(statements, reference), "Program", "Run"));
        }
    }

    [Theory]
    [InlineData("/src/Library/bin/Debug/net10.0/Library.dll", true)]
    [InlineData("/src/Library/obj/Debug/net10.0/ref/Library.dll", true)]
    [InlineData("C:\\src\\lib\\Library.dll", true)]
    [InlineData("/home/me/.nuget/packages/library/1.0.0/lib/net10.0/Library.dll", false)]
    [InlineData("C:\\nuget\\library\\1.0.0\\ref\\netstandard2.0\\Library.dll", false)]
    public void Files_of_a_project_can_be_compiled_here_and_those_of_a_package_cannot(string path, bool isProject)
    {
        using var stream = new MemoryStream();
        Compiled.Emit(stream);
        var stop = Stop("return Naming.Of(\"a\");", MetadataReference.CreateFromImage(stream.ToArray(), filePath: path));
        Assert.Equal(
            "'Naming.Of' is code of the assembly 'Library', which is not available at compile time; "
                + (
                    isProject
                        ? "compile its files in this project instead of the reference: <Compile Include=\"../Library/**/*.cs\" Exclude=\"../Library/bin/**;../Library/obj/**\" />; or use a constant"
                        : "use a constant, or write in this project what you need of it"
                ),
            stop?.Message
        );
    }

    // What a linked file, a shared project or a package with source adds is one more tree, from wherever it is.
    [Theory]
    [InlineData("../Shared/Naming.cs")]
    [InlineData("/home/me/.nuget/packages/naming/1.0.0/contentFiles/cs/any/Naming.cs")]
    [InlineData("C:\\Shared\\Shared.projitems\\Naming.cs")]
    [InlineData("obj/Debug/net10.0/generated/Naming.g.cs")]
    public void Files_that_are_compiled_here_are_evaluated_wherever_they_are(string path)
    {
        var compilation = Source.Compile(
            ("Program.cs", "public static class Program { public static object? Run() => new Shared.Area(Shared.Naming.Of(\"a\")); }"),
            (path, "#nullable disable\n" + Library)
        );
        Source.AssertCompiles(compilation);
        Assert.Equal("Area{\"net-a\", Int32:8}", Evaluated.Run(compilation, "Program", "Run"));
    }

    private static readonly Compilation Compiled = Compile();

    private static readonly MetadataReference Editor = Compiled.ToMetadataReference();

    private static readonly MetadataReference Built = Emitted(new EmitOptions());

    /// <summary>The assembly without code that one project of a build shows to another.</summary>
    private static readonly MetadataReference Signatures = Emitted(new EmitOptions(metadataOnly: true, includePrivateMembers: false));

    private static Stop? Stop(string statements, MetadataReference reference) =>
        Evaluated.Stop(Program(statements, reference), "Program", "Run");

    private static Compilation Program(string statements, MetadataReference reference)
    {
        var compilation = Source
            .Compile(("Program.cs", "using Shared; public static class Program { public static object? Run() { " + statements + " } }"))
            .WithAssemblyName("Program")
            .AddReferences(reference);
        Source.AssertCompiles(compilation);
        return compilation;
    }

    private static Compilation Compile()
    {
        var library = Source.Compile(("Library.cs", Library)).WithAssemblyName("Library");
        Source.AssertCompiles(library);
        return library;
    }

    private static PortableExecutableReference Emitted(EmitOptions options)
    {
        using var stream = new MemoryStream();
        Assert.True(Compiled.Emit(stream, options: options).Success);
        return MetadataReference.CreateFromImage(stream.ToArray());
    }
}
