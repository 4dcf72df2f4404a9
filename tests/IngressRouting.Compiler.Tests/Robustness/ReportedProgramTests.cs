using IngressRouting.Fuzzing;

namespace IngressRouting.Compiler.Tests.Robustness;

/// <summary>
/// Programs that once took the compiler with them, gave another template than running them, or were refused in words that helped nobody.
/// </summary>
public sealed class ReportedProgramTests
{
    private const string Folder = "tests/IngressRouting.Compiler.Tests/Reported/";

    private static readonly Dictionary<string, string> Refused = new()
    {
        ["CirclesCompared"] = "IR9002 This value of type 'R' leads back to itself",
        ["RecordsThatNameEachOther"] = "IR9002 This value of type 'Peer' leads back to itself",
        ["BoxOfBoxesCompared"] = "IR9002 Values ",
        ["MillionTags"] = "IR9001",
        ["LinesOfAPlan"] = "IR9207 'string.StartsWith' depends on the current culture",
        ["DateWithoutACulture"] = "IR9207 The text of a DateTime in the format \"yyyy-MM-dd\"",
        ["DayWithoutACulture"] = "IR9207 The text of a DateOnly in the format \"yyyy-MM-dd\"",
        ["JsonDocument"] =
            "IR9102 'JsonDocument.Parse' is not among the library members that are evaluated at compile time; write the data in C#",
    };

    public static TheoryData<string> Names() =>
        new(
            Directory
                .EnumerateFiles(Repository.PathOf(Folder), "*.cs")
                .Select(static path => Path.GetFileNameWithoutExtension(path))
                .Where(static name => name is not ("R" or "CircleThatDoesNotCompile"))
                .Order(StringComparer.Ordinal)
        );

    [Theory]
    [MemberData(nameof(Names))]
    public void Interpreted_As_Run_Or_Refused_In_Good_Words(string name)
    {
        var files = FileCompilation.Of([Repository.PathOf(Folder + name + ".cs"), Repository.PathOf(Folder + "R.cs")]);
        Assert.Equal([], files.Failed.Select(static failed => failed.Error.ToString()));
        var compared = Assert.Single(FileComparison.Of(files));

        Assert.False(compared.Comparison.IsDifferent, compared.ToString());
        if (Refused.TryGetValue(name, out var words))
        {
            Assert.StartsWith(words, compared.Comparison.Interpreted.Text, StringComparison.Ordinal);
        }
        else
        {
            Assert.Null(compared.Refusal);
        }
    }

    [Fact]
    public async Task A_Circle_In_Code_That_Does_Not_Compile_Does_No_Harm()
    {
        var text = await File.ReadAllTextAsync(Repository.PathOf(Folder + "CircleThatDoesNotCompile.cs"));
        var run = await CompilerRun.OfAsync(TestCompilation.Create([new SourceFile("Circle.cs", text)]));

        Assert.All(run.Diagnostics, static diagnostic => Assert.Equal("IR9002", diagnostic.Id));
    }
}
