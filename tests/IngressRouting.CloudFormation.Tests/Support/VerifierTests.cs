using System.Text;
using VerifyXunit;

namespace IngressRouting.CloudFormation.Tests;

public sealed class VerifierTests : IDisposable
{
    private readonly string directory = Directory.CreateTempSubdirectory("snapshots-").FullName;

    private string Source => Path.Combine(directory, "SomeTests.cs");

    private string Verified => Path.Combine(directory, "SomeTests.Case.verified.txt");

    private string Received => Path.Combine(directory, "SomeTests.Case.received.txt");

    public void Dispose() => Directory.Delete(directory, recursive: true);

    [Fact]
    public async Task Missing_snapshot_fails_and_writes_what_was_received()
    {
        var exception = await Assert.ThrowsAsync<SnapshotException>(() => Verify("new\n"));

        Assert.Contains("+ new", exception.Message);
        Assert.Equal("new\n", File.ReadAllText(Received));
        Assert.False(File.Exists(Verified));
    }

    [Fact]
    public async Task Different_text_fails_with_the_difference()
    {
        File.WriteAllText(Verified, "same\nold\nsame\n");

        var exception = await Assert.ThrowsAsync<SnapshotException>(() => Verify("same\nnew\nsame\n"));

        Assert.Contains("- old\n+ new\n", exception.Message);
        Assert.Contains(Received, exception.Message);
        Assert.Equal("same\nnew\nsame\n", File.ReadAllText(Received));
    }

    [Fact]
    public async Task Equal_text_passes_and_removes_what_was_received_before()
    {
        File.WriteAllText(Verified, "text", new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        File.WriteAllText(Received, "from an earlier run");

        await Verify("text");

        Assert.False(File.Exists(Received));
    }

    private Task Verify(string text) => Verifier.Verify(text, "txt", Source, "Case");
}
