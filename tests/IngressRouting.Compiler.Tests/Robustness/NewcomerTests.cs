using IngressRouting.Fuzzing;

namespace IngressRouting.Compiler.Tests.Robustness;

/// <summary>
/// Programs of people who knew the documentation and no limits of the interpreter: each gives at compile time what it gives when it runs.
/// Those that are refused are counted here, so that one more or one less is noticed.
/// </summary>
public sealed class NewcomerTests
{
    private static readonly string[] Refused =
    [
        "N11 IR9102",
        "N14 IR9102",
        "N18 IR9102",
        "N22 IR9205",
        "N26 IR9101",
        "N27 IR9102",
        "N32 IR9102",
        "N33 IR9102",
        "N34 IR9208",
        "N36 IR9102",
    ];

    // A partial method whose body another generator writes has none where the interpreter looks, and is taken for one that does nothing.
    private static readonly string[] Different = ["N20"];

    private static readonly Lazy<IReadOnlyList<FileComparison>> Compared = new(Compare);

    [Fact]
    public void Interpreting_Them_Is_The_Same_As_Running_Them() =>
        Assert.Equal(
            [],
            Compared
                .Value.Where(static each => each.Comparison.IsDifferent && !Different.Contains(NameOf(each)))
                .Select(static each => each.ToString())
        );

    [Fact]
    public void Refused_Ones_Are_Known() =>
        Assert.Equal(
            Refused,
            Compared.Value.Where(static each => each.Refusal is not null).Select(static each => $"{NameOf(each)} {each.Refusal}").Distinct()
        );

    private static IReadOnlyList<FileComparison> Compare()
    {
        var files = FileCompilation.Of([Repository.PathOf("tests/IngressRouting.Compiler.Tests/Newcomers")]);
        Assert.Equal([], files.Failed.Select(static failed => failed.Error.ToString()));
        return [.. FileComparison.Of(files)];
    }

    private static string NameOf(FileComparison comparison) => Path.GetFileNameWithoutExtension(comparison.File);
}
