using System.Text;

namespace IngressRouting.Tasks.Tests;

/// <summary>IR9506, whatever the bytes are.</summary>
public sealed class HostileAssemblyTests
{
    private static readonly byte[] Intact = TestAssembly.With(new TestTopology("Inspection"), new TestTopology("Edge"));

    private static readonly string[] OwnFiles = ["App.dll", "cloudformation", "cloudformation.manifest"];

    private const string OtherMarker =
        "namespace IngressRouting { public class CompiledTopologyAttribute : System.Attribute { public CompiledTopologyAttribute(int i) { } } }";

    [Fact]
    public void IR9506_no_file()
    {
        using var build = new TestBuild();
        var task = new WriteTemplates
        {
            BuildEngine = new RecordingBuildEngine(),
            AssemblyFile = build.AssemblyFile,
            OutputFolder = build.Folder,
            ManifestFile = build.Manifest,
            ProjectFile = build.ProjectFile,
        };
        Assert.False(task.Execute());
        Assert.Equal("IR9506", Assert.Single(((RecordingBuildEngine)task.BuildEngine).Errors).Code);
    }

    [Fact]
    public void IR9506_empty_file()
    {
        using var build = new TestBuild();
        build.Fails("IR9506", []);
    }

    [Fact]
    public void IR9506_text()
    {
        using var build = new TestBuild();
        build.Fails("IR9506", "MZ and nothing that follows from it"u8.ToArray());
    }

    [Fact]
    public void IR9506_program_without_metadata()
    {
        using var build = new TestBuild();
        var image = (byte[])Intact.Clone();
        var header = BitConverter.ToInt32(image, 0x3c) + 4 + 20;
        Array.Clear(image, header + 96 + (14 * 8), 8); // directory 14 of a 32-bit image: the .NET header
        build.Fails("IR9506", image);
    }

    [Fact]
    public void IR9506_marker_of_another_version()
    {
        using var build = new TestBuild();
        var assembly = TestAssembly.Compile("[assembly: IngressRouting.CompiledTopology(1)]", TestAssembly.Compile(OtherMarker));
        Assert.Contains("another version", build.Fails("IR9506", assembly).Errors[0].Message);
    }

    [Fact]
    public void Attribute_that_the_assembly_itself_declares_is_not_ours()
    {
        using var build = new TestBuild();
        var assembly = TestAssembly.Compile("[assembly: IngressRouting.CompiledTopology(1)]" + OtherMarker);
        Assert.Empty(build.Run(assembly, analyzersRan: true, out _).Errors);
    }

    [Fact]
    public void IR9506_marker_with_a_damaged_value()
    {
        var marker = Encoding.ASCII.GetBytes("\u0001\0\u000aInspection");
        var at = Intact.AsSpan().IndexOf(marker);
        Assert.True(at > 0);

        using var build = new TestBuild();
        var image = (byte[])Intact.Clone();
        image[at] = 7;
        build.Fails("IR9506", image);

        image[at] = 1;
        image[at + 2] = 0xdf; // a length of half a gigabyte
        build.Fails("IR9506", image);
    }

    [Fact]
    public void Truncated_assemblies_never_crash_the_build()
    {
        using var build = new TestBuild();
        for (var length = 0; length < Intact.Length; length += 37)
            build.Run(Intact[..length], analyzersRan: true, out _);
    }

    [Fact]
    public void Damaged_assemblies_never_crash_the_build()
    {
        using var build = new TestBuild();
        var random = new Random(20260722);
        var unreadable = 0;
        for (var round = 0; round < 3000; round++)
        {
            var image = (byte[])Intact.Clone();
            for (var damage = random.Next(1, 6); damage > 0; damage--)
                image[random.Next(image.Length)] = (byte)random.Next(256);
            var engine = build.Run(image, analyzersRan: true, out var success);
            Assert.Equal(success, engine.Errors.Count == 0);
            Assert.All(engine.Errors, error => Assert.StartsWith("IR95", error.Code));
            if (engine.Errors.Any(error => error.Code == "IR9506"))
                unreadable++;
        }

        // Otherwise the damage hit nothing that is read, and this test shows nothing.
        Assert.InRange(unreadable, 30, 2970);
        Assert.All(Directory.GetFileSystemEntries(build.Root), entry => Assert.Contains(Path.GetFileName(entry), OwnFiles));
    }
}
