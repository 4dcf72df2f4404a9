using IngressRouting.Evaluation.Interpreting;
using IngressRouting.TestSupport;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Tests;

/// <summary>The interpreter drives the real DSL: the template is the one that the running program writes, and findings find their arguments.</summary>
public sealed class DslCallTests
{
    private const string Inspection = """
        using static IngressRouting.Aws;

        public static class Program
        {
            private static readonly (string Name, string Cidr)[] Apps = [("App", "10.0.1.0/24"), ("Data", "10.0.2.0/24")];

            public static Topology Run()
            {
                var vpc = Vpc("Main", "10.0.0.0/16");
                vpc.Subnet("Inspection", "10.0.0.0/24", Zone.First, out var inspection);
                var firewall = inspection.Appliance("Firewall", Parameter.Ami("FirewallImage")).WithElasticIp();
                foreach (var (name, cidr) in Apps)
                {
                    var app = vpc.Subnet(name, cidr, Zone.First);
                    vpc.Igw().GatewayTable().Route(app, firewall.Eni());
                    app.RouteTable().Route(Internet, firewall.Eni());
                }
                inspection.RouteTable().Route(Internet, vpc.Igw());
                return vpc;
            }

            public static object? Json() => Run().ToCloudFormation();
        }
        """;

    private const string Texts = """
        using System.Linq;
        using IngressRouting;
        using static IngressRouting.Aws;

        public static class Program
        {
            public static Topology Run()
            {
                var vpc = Vpc("Main", Parameter.Cidr("Block")).Ipv6();
                var subnets = new[] { Zone.First, Zone.Second }
                    .Select((zone, i) => vpc.Subnet("App" + i, vpc.Cidr.Subnet(24, i), zone).Tag("Zone", $"{zone}").Ipv6(i))
                    .ToList();
                vpc.Output("Blocks", $"{vpc.Cidr} {vpc.Ipv6Cidr} {subnets[1].Cidr}");
                vpc.Output("Block", vpc.Ipv6Cidr);
                vpc.Output("Subnets", Text.Join(",", subnets.Select(subnet => subnet.Id)));
                vpc.Output("AllBlocks", Text.JoinList(" ", vpc.Attribute("Ipv6CidrBlocks")));
                vpc.Output("Half", Text.Select(1, Text.Split("/", vpc.Cidr)));
                vpc.Output("Address", subnets[0].NatGateway("Nat").PublicIp);
                vpc.Resource("Role", "AWS::IAM::Role")
                    .Property("Path", $"/{Region}/")
                    .Property("Blocks", PropertyValue.List($"arn:{Partition}:{vpc.Id}", vpc.Cidr, "x"))
                    .Property("Subnets", PropertyValue.List(subnets.Select(subnet => subnet.Id)))
                    .Property("Principal", PropertyValue.Map(("Service", $"ec2.{UrlSuffix}"), ("Count", 3)));
                return vpc;
            }

            public static object? Json() => Run().ToCloudFormation();
        }
        """;

    [Theory]
    [InlineData(Inspection)]
    [InlineData(Texts)]
    public void The_template_is_that_of_the_running_program(string program)
    {
        var compilation = Source.Compile(("Program.cs", program));
        Source.AssertCompiles(compilation);
        var expected = Native.Run(Native.Load(compilation), "Program", "Json");
        var result = Interpreter.Run(
            compilation,
            Source.Method(compilation),
            [],
            EvaluationLimits.Default,
            static (value, _) =>
            {
                var topology = (Topology)value!;
                return (Dump.Of(topology.ToCloudFormation()), string.Join('\n', Agreement.Differences(topology.Finish().Model)));
            },
            CancellationToken.None
        );
        Assert.Equal((null, (expected, "")), (result.Stop?.Message, result.Value));
    }

    [Theory]
    [InlineData("Aws.Vpc({|IR9302:null|}!, \"10.0.0.0/16\")", "'name' of 'Aws.Vpc' is null; pass a value, or leave out what needs it")]
    [InlineData("Aws.Vpc(\"A\", {|IR9302:(string)null!|})", "'cidr' of 'Aws.Vpc' is null; pass a value, or leave out what needs it")]
    [InlineData(
        "Aws.Vpc(\"A\", \"10.0.0.0/16\").Tag({|IR9302:null|}!, \"b\")",
        "'key' of 'Tag' is null; pass a value, or leave out what needs it"
    )]
    [InlineData(
        "Aws.Vpc({|IR9302:\" \"|}, \"10.0.0.0/16\")",
        "A name has at least one character that is not a space; mend 'name' of 'Aws.Vpc'"
    )]
    [InlineData("Zone.At({|IR9302:-1|})", "A place in a list is zero or more; mend 'index' of 'Zone.At'")]
    public void A_refused_argument_is_named(string call, string message) =>
        Assert.Equal(message, Refused.Members("public static object? Run() => " + call + ";").Message);

    [Fact]
    public void Null_is_refused_at_the_argument()
    {
        var stop = Refused.Program(
            """
            public static class Program
            {
                public static object? Run() => Aws.Vpc({|IR9302:null|}!, "10.0.0.0/16");
            }
            """
        );
        Assert.DoesNotContain("Parameter", stop.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_of_the_deployment_has_no_text() =>
        Refused.Program(
            """
            public static class Program
            {
                public static object? Run()
                {
                    Text text = Parameter.Ami("Image");
                    return $"ami {{|IR9303:text|}}";
                }
            }
            """
        );

    [Fact]
    public void A_finding_finds_the_literal_and_the_calls_that_led_there()
    {
        var result = Evaluated.Run(
            """
            public static class Program
            {
                private const string Block = "10.0.0.0/16";
                private static readonly (string Name, string Cidr)[] Plan = [("A", "10.0.1.0/24"), ("B", "10.9.1.0/33")];

                public static object? Run() => Make("Main");

                private static Topology Make(string name)
                {
                    var vpc = Aws.Vpc(name, Block);
                    foreach (var (subnet, cidr) in Plan)
                    {
                        Add(vpc, subnet, cidr);
                    }
                    return vpc;
                }

                private static void Add(Vpc vpc, string name, string cidr) => vpc.Subnet(name, cidr);
            }
            """,
            static (value, _) =>
            {
                var topology = (Topology)value!;
                var sources = topology.Finish().Sources;
                var origin = topology.Judge().Findings.Select(finding => (SyntaxOrigin)sources.Find(finding.Subject)!).First();
                return (origin.Node.ToString(), origin.Argument.ToString(), string.Join(" < ", origin.Calls));
            }
        );
        Assert.Null(result.Stop?.Message);
        Assert.Equal(("\"10.9.1.0/33\"", "cidr", "Add(vpc, subnet, cidr) < Make(\"Main\")"), result.Value);
    }
}
