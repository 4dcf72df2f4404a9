using System.Diagnostics;

namespace IngressRouting.Cli.Tests;

/// <summary>The program as a shell starts it.</summary>
public sealed class ProcessTests : IDisposable
{
    private readonly CommandRun run = new();

    public void Dispose() => run.Dispose();

    [Fact]
    public async Task The_Program_Reports_And_Ends_With_The_Code()
    {
        run.File("wrong.yaml", CommandRun.Wrong);

        var (code, output, error) = await StartAsync("check", "wrong.yaml");

        Assert.Equal(1, code);
        Assert.Contains("\nwrong.yaml(8,47): error IR1002: ", output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', output);
        Assert.Equal("", error);
    }

    [Fact]
    public async Task A_Wrong_Call_Is_Told_Of_On_The_Error_Stream()
    {
        var (code, _, error) = await StartAsync("check", "--frobnicate");

        Assert.Equal(2, code);
        Assert.Contains("--frobnicate", error, StringComparison.Ordinal);
    }

    private async Task<(int Code, string Output, string Error)> StartAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(IngressCommand).Assembly.Location, .. arguments])
        {
            WorkingDirectory = run.Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output, await error);
    }
}
