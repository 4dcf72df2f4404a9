using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Tests;

/// <summary>
/// Every snippet is compiled and run, and interpreted; both must give the same value, or throw the same exception. A snippet that says
/// that it is refused must stop at that expression, with that id.
/// </summary>
public sealed class DifferentialTests
{
    public static TheoryData<string, string> Cases()
    {
        var cases = new TheoryData<string, string>();
        foreach (var snippet in Catalog.All)
        {
            cases.Add(snippet.File, snippet.Name);
        }
        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Interpreting_gives_what_running_gives(string file, string method)
    {
        var snippet = Catalog.Find(file, method);
        if (snippet.Refusal is { } refusal)
        {
            var stop = Evaluated.Stop(snippet.Compilation, snippet.Type, method);
            Assert.True(stop is not null, "The evaluation went through.");
            Assert.Equal(refusal, stop.Id + " at " + Flat(stop.Location) + (refusal.StartsWith(stop.Id + " ") ? "" : ": " + stop.Message));
            return;
        }
        var expected = Native.Run(Catalog.Assembly(file), snippet.Type, method);
        Assert.Equal(expected, Evaluated.Run(snippet.Compilation, snippet.Type, method));
    }

    private static string Flat(Location location) =>
        string.Join(
            ' ',
            location.SourceTree!.GetText().ToString(location.SourceSpan).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        );
}
