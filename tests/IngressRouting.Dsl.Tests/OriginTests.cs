using System.Reflection;
using IngressRouting.Model;
using IngressRouting.Recording;
using static IngressRouting.Aws;

namespace IngressRouting.Dsl.Tests;

/// <summary>Every parameter of every public DSL call can be pointed at, because the call that made or changed an element is kept with it.</summary>
public sealed class OriginTests
{
    // What no rule speaks of, what a call merely passes through to another one that is listed by itself, and what states nothing; and what
    // can be stated several times of one element, so that its facet says which: rules on tags and properties have tests of their places.
    private static readonly string[] NotPointedAt =
    [
        "Tag",
        "DefaultTag",
        "Property",
        "DependsOn",
        "DeletionPolicy",
        "Description",
        "Attribute",
        "ToCloudFormation",
    ];

    // What a call says by what it is called on, or by being made at all.
    private static readonly string[] NotArguments =
    [
        Facets.Vpc,
        Facets.Table,
        Facets.NetworkInterface,
        Facets.ElasticIp,
        Facets.MapPublicIpOnLaunch,
        Facets.TranslatesSource,
        Facets.AssignIpv6AddressOnCreation,
        Facets.Ipv6Address,
    ];

    // Called on no node, and pointed at because the call is kept with what it made.
    private static readonly Type[] Definitions = [typeof(Condition), typeof(Parameter), typeof(ParameterConstraints)];

    public static TheoryData<string> Calls() =>
        [
            .. MethodsWithParameters()
                .Select(method => method.DeclaringType!.Name + "." + method.Name + "/" + method.GetParameters().Length)
                .Distinct(),
        ];

    [Fact]
    public void There_Are_Calls_To_Walk() => Assert.True(Calls().Count > 10);

    [Theory]
    [MemberData(nameof(Calls))]
    public void Every_Argument_Has_An_Origin(string call)
    {
        foreach (
            var method in MethodsWithParameters()
                .Where(method => call == method.DeclaringType!.Name + "." + method.Name + "/" + method.GetParameters().Length)
        )
        {
            using var session = DslSession.Begin();
            session.Caller = new NamedCallSite("setup");
            var world = new SampleWorld(method.Name.StartsWith(nameof(Existing), StringComparison.Ordinal));
            session.Caller = new NamedCallSite(call);
            method.Invoke(world.For(method.DeclaringType!), [.. method.GetParameters().Select(world.Argument)]);
            var finished = world.Topology.Finish();

            foreach (var parameter in method.GetParameters().Where(parameter => !parameter.IsOut))
            {
                var origin = $"{call}:{parameter.Name}";
                Assert.True(
                    finished.Model.Elements.Any(element =>
                        finished.Sources.Find(new Subject(element.Id, parameter.Name))?.ToString() == origin
                    ),
                    $"No element leads to the argument '{parameter.Name}' of {method}"
                );
            }
        }
    }

    [Fact]
    public void Every_Facet_Is_A_Parameter_Of_Some_Call()
    {
        var facets = typeof(Facets)
            .GetFields()
            .Where(field => field.FieldType == typeof(string))
            .Select(field => (string)field.GetRawConstantValue()!)
            .ToList();
        var parameters = AllMethodsWithParameters()
            .Concat(Definitions.SelectMany(type => type.GetMethods()))
            .SelectMany(method => method.GetParameters())
            .Select(parameter => parameter.Name!);

        Assert.NotEmpty(facets);
        Assert.Empty(facets.Except(parameters).Except(NotArguments));
    }

    [Fact]
    public void Facet_That_A_Later_Call_States_Leads_To_That_Call()
    {
        using var session = DslSession.Begin();
        session.Caller = new NamedCallSite("creation");
        var subnet = Vpc("Main", "10.0.0.0/16").Subnet("App", "10.0.0.0/24");
        session.Caller = new NamedCallSite("later");
        subnet.MapPublicIpOnLaunch();
        var finished = subnet.Owner.Finish();
        var id = finished.Model.Elements.OfType<Model.Subnet>().Single().Id;

        Assert.StartsWith(
            "later",
            finished.Sources.Find(new Subject(id, Facets.MapPublicIpOnLaunch))!.ToString(),
            StringComparison.Ordinal
        );
        Assert.StartsWith("creation", finished.Sources.Find(new Subject(id, Facets.Cidr))!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void At_Run_Time_The_Origin_Is_The_Line_Of_The_Caller()
    {
        var vpc = Vpc("Main", "10.0.0.0/16");
        var finished = vpc.Owner.Finish();

        Assert.Matches(@"^OriginTests\.cs\(\d+\) in OriginTests\.At_Run_Time", finished.Sources.Find(new Subject(default))!.ToString());
    }

    private static IEnumerable<MethodInfo> MethodsWithParameters() =>
        AllMethodsWithParameters().Where(method => !NotPointedAt.Contains(method.Name));

    private static IEnumerable<MethodInfo> AllMethodsWithParameters() =>
        typeof(Aws)
            .Assembly.GetExportedTypes()
            .Where(type => typeof(Node).IsAssignableFrom(type) || type == typeof(Topology))
            .Where(type => !type.IsAbstract)
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance))
            .Where(method => !method.IsSpecialName && method.DeclaringType != typeof(object) && method.GetParameters().Length > 0)
            .Select(method =>
                method.ReflectedType!.GetMethod(method.Name, [.. method.GetParameters().Select(parameter => parameter.ParameterType)])!
            );
}
