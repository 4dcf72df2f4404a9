using IngressRouting.Package.Tests.Consuming;

namespace IngressRouting.Package.Tests;

/// <summary>A consumer that sets every property, from its first build to <c>clean</c>; the moments are in the order in which they happen.</summary>
public sealed class EverySettingLifetime
{
    private const string Build = "build --no-restore";

    public EverySettingLifetime()
    {
        Consumer = Consumer.Copy("EverySetting");
        First = Look("build");
        FirstWritten = Written();
        Unchanged = Look(Build);
        UnchangedWritten = Written();
        AskedByVisualStudio = Look("msbuild -t:CollectUpToDateCheckInputDesignTime -p:DesignTimeBuild=true");

        // Nothing is compiled again for these: the settings alone bring the task back.
        YamlOnly = Look(Build + " -p:IngressRoutingTemplateFormat=yaml");
        SwitchedOff = Look(Build + " -p:IngressRoutingWriteTemplates=False");
        Misspelled = Look(Build + " -p:IngressRoutingTemplateFormat=yml -p:IngressRoutingNotProved=none");
        LeadingOut = Look(Build + " -p:IngressRoutingTemplateFolder=../infra");
        NotProven = Look(Build + " -p:IngressRoutingNotProven=error");

        Consumer.Edit("Templates.cs", "Inspection.template.json", "Renamed.template.json");
        Renamed = Look(Build);
        Published = Look("publish --no-build -c Debug -o published");
        Cleaned = Look("clean");
        Moved = Look(Build + " -p:IngressRoutingTemplateFolder=deploy");
        Unplaced = Look(Build + " -p:IngressRoutingTemplateFolder=");
    }

    internal Consumer Consumer { get; }

    internal (DotNetResult Result, IReadOnlyList<string> Files) First { get; }

    internal (DotNetResult Result, IReadOnlyList<string> Files) Unchanged { get; }

    internal (DotNetResult Result, IReadOnlyList<string> Files) AskedByVisualStudio { get; }

    internal (DotNetResult Result, IReadOnlyList<string> Files) YamlOnly { get; }

    internal (DotNetResult Result, IReadOnlyList<string> Files) SwitchedOff { get; }

    internal (DotNetResult Result, IReadOnlyList<string> Files) Misspelled { get; }

    internal (DotNetResult Result, IReadOnlyList<string> Files) LeadingOut { get; }

    internal (DotNetResult Result, IReadOnlyList<string> Files) NotProven { get; }

    internal (DotNetResult Result, IReadOnlyList<string> Files) Renamed { get; }

    internal (DotNetResult Result, IReadOnlyList<string> Files) Published { get; }

    internal (DotNetResult Result, IReadOnlyList<string> Files) Cleaned { get; }

    internal (DotNetResult Result, IReadOnlyList<string> Files) Moved { get; }

    internal (DotNetResult Result, IReadOnlyList<string> Files) Unplaced { get; }

    internal IReadOnlyList<DateTime> FirstWritten { get; }

    internal IReadOnlyList<DateTime> UnchangedWritten { get; }

    private (DotNetResult Result, IReadOnlyList<string> Files) Look(string command)
    {
        var result = Consumer.DotNet(command);
        return (result, Consumer.Files("*.template.*"));
    }

    // Each of these has a new time whenever the task ran.
    private IReadOnlyList<DateTime> Written() =>
        [Consumer.Time("obj/Debug/net10.0/cloudformation.manifest"), Consumer.Time("obj/Debug/net10.0/cloudformation.placed")];
}
