namespace IngressRouting.Package.Tests.Consuming;

/// <summary>The end-to-end tests say where a complaint is; these say that they would see it.</summary>
public sealed class DotNetResultTests
{
    private static readonly string Folder = Path.Combine(Path.GetTempPath(), "App");

    private static DotNetResult Failing(string output) => new(Folder, "build", 1, output);

    [Fact]
    public void Complaint_is_told_with_its_relative_place_and_only_once()
    {
        var line = $"{Path.Combine(Folder, "Sub", "Network.cs")}(12,34): error IR2001: Some words: and more [{Folder}/App.csproj]";
        Failing($"{line}\n\nBuild FAILED.\n\n  {line}\n    1 Error(s)\n").Failed("Sub/Network.cs(12,34): error IR2001");
    }

    [Fact]
    public void Warnings_count() => Failing("CSC : warning CS9057: An analyzer is too new.\n").Failed("CSC: warning CS9057");

    [Fact]
    public void Complaint_of_a_project_has_no_place() =>
        Failing($"{Folder}/App.csproj : error IR9503: Words\n").Failed("App.csproj: error IR9503");

    [Fact]
    public void Complaint_that_was_not_expected_fails_the_test() =>
        Assert.ThrowsAny<Exception>(() => Failing("CSC : error CS0001: Words\n").Failed());

    [Fact]
    public void Success_with_a_warning_is_none() =>
        Assert.ThrowsAny<Exception>(() => (Failing("CSC : warning CS9057: Words\n") with { ExitCode = 0 }).Succeeded());
}
