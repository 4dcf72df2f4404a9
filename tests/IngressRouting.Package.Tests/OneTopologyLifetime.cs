using IngressRouting.Package.Tests.Consuming;

namespace IngressRouting.Package.Tests;

/// <summary>
/// The life of one consumer from its first build to <c>clean</c>, lived once for all tests that look at a moment of it: each command
/// costs seconds. The moments are in the order in which they happen.
/// </summary>
public sealed class OneTopologyLifetime
{
    private const string Build = "build --no-restore";

    private const string AsVisualStudioAsks =
        "msbuild -t:Compile -p:DesignTimeBuild=true -p:SkipCompilerExecution=true -p:ProvideCommandLineArgs=true";

    public OneTopologyLifetime()
    {
        var consumer = Consumer.Copy("OneTopology");
        First = Moment.After(consumer, "build");
        Unchanged = Moment.After(consumer, Build);

        consumer.Edit("Program.cs", "Hello", "Hello again");
        EditedElsewhere = Moment.After(consumer, Build);

        consumer.Delete("obj/Debug/net10.0/cloudformation/Inspection.template.json");
        Deleted = Moment.After(consumer, Build);

        consumer.Edit("Templates.cs", "Inspection.template.json", "Renamed.template.json");
        Renamed = Moment.After(consumer, Build);

        Published = Moment.After(consumer, "publish --no-build -c Debug -o published");
        SwitchedOff = Moment.After(consumer, Build + " -p:IngressRoutingWriteTemplates=false");
        SwitchedOn = Moment.After(consumer, Build);
        Cleaned = Moment.After(consumer, "clean");
        AskedByEditor = Moment.After(consumer, AsVisualStudioAsks);
    }

    internal Moment First { get; }

    internal Moment Unchanged { get; }

    internal Moment EditedElsewhere { get; }

    internal Moment Deleted { get; }

    internal Moment Renamed { get; }

    internal Moment Published { get; }

    internal Moment SwitchedOff { get; }

    internal Moment SwitchedOn { get; }

    internal Moment Cleaned { get; }

    internal Moment AskedByEditor { get; }
}
