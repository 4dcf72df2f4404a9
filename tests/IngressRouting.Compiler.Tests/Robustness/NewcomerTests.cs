using IngressRouting.Fuzzing;

namespace IngressRouting.Compiler.Tests.Robustness;

/// <summary>
/// Programs of people who knew the documentation and no limits of the interpreter: each gives at compile time what it gives when it runs.
/// Those that are refused are counted here, so that one more or one less is noticed.
/// </summary>
public sealed class NewcomerTests
{
    // What the texts of N14 and P29 are depends on the culture, that of N20 on the system's end of a line; the orders of M09 and M16 on
    // the culture. M19 counts in a static property, and the last digit of a power and a logarithm in M15 depends on the machine;
    // those of P06 and P18 do, too. M08 shows an array by the name of its type.
    private static readonly string[] Refused =
    [
        "M08 IR9102",
        "M09 IR9207",
        "M15 IR9208",
        "M16 IR9207",
        "M19 IR9104",
        "N14 IR9207",
        "N20 IR9208",
        "P06 IR9208",
        "P18 IR9208",
        "P29 IR9207",
    ];

    private static readonly Lazy<IReadOnlyList<FileComparison>> Compared = new(Compare);

    [Fact]
    public void Interpreting_Them_Is_The_Same_As_Running_Them() =>
        Assert.Equal([], Compared.Value.Where(static each => each.Comparison.IsDifferent).Select(static each => each.ToString()));

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
