using IngressRouting.Package.Tests.Consuming;

namespace IngressRouting.Package.Tests;

/// <summary>A consumer right after a command.</summary>
/// <param name="Result">How the command ended; asserted by the tests that look at this moment, and not before.</param>
/// <param name="Templates">Every template in the consumer.</param>
/// <param name="Written">When the template in the intermediate folder was written.</param>
/// <param name="HasManifest">Whether the list of templates is there.</param>
internal sealed record Moment(DotNetResult Result, IReadOnlyList<string> Templates, DateTime Written, bool HasManifest)
{
    /// <summary>Runs the command, and looks.</summary>
    public static Moment After(Consumer consumer, string command)
    {
        var result = consumer.DotNet(command);
        return new Moment(
            result,
            consumer.Templates(),
            consumer.Time("obj/Debug/net10.0/cloudformation/Inspection.template.json"),
            consumer.Has("obj/Debug/net10.0/cloudformation.manifest")
        );
    }

    /// <summary>Asserts that the command succeeded and left exactly these templates.</summary>
    public void Has(params IReadOnlyList<string> templates)
    {
        Result.Succeeded();
        Assert.Equal(templates, Templates);
    }
}
