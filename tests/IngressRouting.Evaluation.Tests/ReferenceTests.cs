using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Tests;

/// <summary>
/// Code of a referenced project is refused alike whether the reference shows its source, as in an IDE, or only its assembly, as in a
/// build: otherwise the two would say different things.
/// </summary>
public sealed class ReferenceTests
{
    private const string Library = """
        namespace Shared;
        public static class Naming
        {
            public const string Prefix = "net-";
            public static readonly string Suffix = "-x";
            public static string Of(string name) => Prefix + name;
            public static string Shouted(this string name) => name + "!";
            public static string Current => "c";
        }
        public class Plan { public int Size => 3; }
        public record Area(string Name);
        public enum Zone { A, B }
        """;

    [Theory]
    [InlineData("return {|IR9103:Shared.Naming.Of(\"a\")|};")]
    [InlineData("return {|IR9103:Shared.Naming.Shouted(\"a\")|};")]
    [InlineData("return {|IR9103:Shared.Naming.Suffix|};")]
    [InlineData("return {|IR9103:Shared.Naming.Current|};")]
    [InlineData("return {|IR9103:new Shared.Plan()|}.Size;")]
    [InlineData("return {|IR9103:new Shared.Area(\"a\")|}.Name;")]
    [InlineData("return new[] { \"a\" }.Select({|IR9103:Shared.Naming.Of|}).First();")]
    [InlineData("return new Own().Size; } private class Own : Shared.Plan { ")]
    [InlineData("return Shared.Naming.Prefix + (int)Shared.Zone.B;")]
    public void Both_kinds_of_reference_say_the_same(string statements)
    {
        var ofSource = Stop(statements, static library => library.ToMetadataReference());
        var ofAssembly = Stop(statements, Emitted);
        Assert.Equal(ofAssembly?.Id, ofSource?.Id);
        Assert.Equal(ofAssembly?.Message, ofSource?.Message);
        Assert.Equal(ofAssembly?.Location.SourceSpan, ofSource?.Location.SourceSpan);
        var isRefused = !statements.Contains("Prefix", StringComparison.Ordinal);
        Assert.Equal(isRefused ? "IR9103" : null, ofSource?.Id);
        if (isRefused)
        {
            Assert.Contains(
                "belongs to another assembly, whose code is not available at compile time; ",
                ofSource!.Message,
                StringComparison.Ordinal
            );
        }
    }

    private static Stop? Stop(string statements, Func<Compilation, MetadataReference> reference)
    {
        var library = Source.Compile(("Library.cs", Library));
        Source.AssertCompiles(library);
        var text = System.Text.RegularExpressions.Regex.Replace(statements, @"\{\|IR\d+:(.*?)\|\}", "$1");
        var compilation = Source
            .Compile(("Program.cs", "public static class Program { public static object? Run() { " + text + " } }"))
            .WithAssemblyName("Program")
            .AddReferences(reference(library.WithAssemblyName("Library")));
        Source.AssertCompiles(compilation);
        return Evaluated.Stop(compilation, "Program", "Run");
    }

    private static MetadataReference Emitted(Compilation library)
    {
        using var stream = new MemoryStream();
        Assert.True(library.Emit(stream).Success);
        return MetadataReference.CreateFromImage(stream.ToArray());
    }
}
