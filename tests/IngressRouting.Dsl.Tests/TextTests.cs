using System.Globalization;
using IngressRouting.Model;
using static IngressRouting.Aws;

namespace IngressRouting.Dsl.Tests;

public sealed class TextTests
{
    [Fact]
    public void Interpolation_With_A_Symbol_Is_Put_Together_By_The_Deployment()
    {
        var vpc = Vpc("Main", "10.0.0.0/16");

        Assert.Equal(
            new Expression.Interpolation(
                new([
                    new Expression.Parameter("Env"),
                    new Expression.Literal("-fw-3-"),
                    new Expression.Ref(new ElementId(0)),
                    new Expression.Pseudo("AWS::Region"),
                ])
            ),
            ExpressionOf(vpc, $"{Parameter.Text("Env")}-fw-{3}-{vpc.Id}{Region}")
        );
    }

    [Fact]
    public void Interpolation_Of_Literals_Is_Literal()
    {
        Text inner = $"{1}-";
        Text text = $"app-{inner}{"x", 3}{7:D2}{null as string}{true}";

        Assert.Equal("app-1-  x07True", text.ToString());
        Assert.Equal(new Value<string>.Known("app-1-  x07True"), ValueOf(Vpc("Main", "10.0.0.0/16"), text));
    }

    [Fact]
    public void Interpolation_Of_One_Symbol_Is_That_Symbol()
    {
        var vpc = Vpc("Main", "10.0.0.0/16");

        Assert.Equal(new Expression.Ref(new ElementId(0)), ExpressionOf(vpc, $"{vpc.Id}"));
    }

    [Fact]
    public void Interpolation_In_An_Interpolation_Is_One()
    {
        Text inner = $"a{Region}b";
        var expression = ExpressionOf(Vpc("Main", "10.0.0.0/16"), $"<{inner}>");

        Assert.Equal(
            [new Expression.Literal("<a"), new Expression.Pseudo("AWS::Region"), new Expression.Literal("b>")],
            Assert.IsType<Expression.Interpolation>(expression).Parts
        );
    }

    [Fact]
    public void Block_Is_The_Text_That_Was_Written()
    {
        var vpc = Vpc("Main", "10.0.0.0/16");
        var app = vpc.Subnet("App", vpc.Cidr.Subnet(24, 3));

        Assert.Equal(new Value<string>.Known("10.0.0.0/16 10.0.3.0/24"), ValueOf(vpc, $"{vpc.Cidr} {app.Cidr}"));
    }

    [Fact]
    public void Block_Of_The_Deployment_Is_What_The_Deployment_Makes_Of_It()
    {
        var vpc = Vpc("Main", Parameter.Cidr("Block")).Ipv6();

        Assert.Equal(new Expression.Parameter("Block"), ExpressionOf(vpc, vpc.Cidr));
        Assert.Equal(new Expression.Ipv6BlockOf(new ElementId(0)), ExpressionOf(vpc, $"{vpc.Ipv6Cidr}"));
    }

    [Fact]
    public void Zone_Is_Its_Name()
    {
        var vpc = Vpc("Main", "10.0.0.0/16");

        Assert.Equal(new Value<string>.Known("in eu-west-1a"), ValueOf(vpc, $"in {Zone.Named("eu-west-1a")}"));
        Assert.Equal(
            new Expression.Call(
                "Fn::Select",
                new([new Expression.Literal("1"), new Expression.Call("Fn::GetAZs", ValueList<Expression>.Empty)])
            ),
            ExpressionOf(vpc, Zone.Second)
        );
    }

    [Fact]
    public void Join_Puts_Separators_Between()
    {
        var vpc = Vpc("Main", "10.0.0.0/16");

        Assert.Equal("a,b", Text.Join(",", "a", "b").ToString());
        Assert.Equal("", Text.Join(",").ToString());
        Assert.Equal(
            new Expression.Interpolation(
                new([new Expression.Ref(new ElementId(0)), new Expression.Literal("-x-"), new Expression.Pseudo("AWS::Region")])
            ),
            ExpressionOf(vpc, Text.Join("-", [vpc.Id, "x", Region]))
        );
    }

    [Fact]
    public void A_List_Of_The_Deployment_Is_Joined_There()
    {
        var vpc = Vpc("Main", "10.0.0.0/16");

        Assert.Equal(
            new Expression.Call("Fn::Join", new([new Expression.Literal(","), new Expression.Attribute(new ElementId(0), "EndpointIds")])),
            ExpressionOf(vpc, Text.JoinList(",", vpc.Attribute("EndpointIds")))
        );
    }

    [Fact]
    public void Select_And_Split_Are_Functions_Of_The_Deployment()
    {
        var vpc = Vpc("Main", "10.0.0.0/16");
        var endpoint = Text.Select(1, Text.Split(":", Text.Select(0, vpc.Attribute("EndpointIds"))));

        Assert.Equal(
            Call(
                "Fn::Select",
                "1",
                Call("Fn::Split", ":", Call("Fn::Select", "0", new Expression.Attribute(new ElementId(0), "EndpointIds")))
            ),
            ExpressionOf(vpc, endpoint)
        );
        Assert.Throws<ArgumentOutOfRangeException>(() => Text.Select(-1, vpc.Id));
        Assert.Throws<ArgumentException>(() => Vpc("Other", "10.1.0.0/16").Output("Endpoint", endpoint));

        static Expression.Call Call(string function, string argument, Expression operand) =>
            new(function, new([new Expression.Literal(argument), operand]));
    }

    [Fact]
    public void Public_Address_Is_That_Of_The_Elastic_Ip()
    {
        var vpc = Vpc("Main", "10.0.0.0/16");
        var subnet = vpc.Subnet("Public", "10.0.0.0/24");
        var appliance = subnet.Appliance("Firewall", Parameter.Ami("Image"));

        Assert.Contains(
            "WithElasticIp()",
            Assert.Throws<InvalidOperationException>(() => appliance.PublicIp).Message,
            StringComparison.Ordinal
        );
        Assert.Throws<InvalidOperationException>(() => subnet.PrivateNatGateway("Inner").PublicIp);
        Assert.IsType<Expression.Ref>(ExpressionOf(vpc, appliance.WithElasticIp().PublicIp));
        Assert.IsType<Expression.Ref>(ExpressionOf(vpc, subnet.NatGateway("Nat").PublicIp));
    }

    [Fact]
    public void Interpolation_Is_The_Value_Of_A_Property_Wherever_It_Stands()
    {
        var vpc = Vpc("Main", "10.0.0.0/16");
        vpc.Resource("Role", "AWS::IAM::Role")
            .Property("Where", PropertyValue.List($"arn:{Partition}:x", vpc.Cidr))
            .Property("Who", PropertyValue.Map(("Service", $"ec2.{UrlSuffix}"), ("Ids", PropertyValue.List([vpc.Id]))));
        var resource = ((Topology)vpc).AgreedModel().Elements.OfType<Model.RawResource>().Single();

        Assert.Equal(
            new Model.PropertyValue.List(
                new([
                    new Model.PropertyValue.Text(
                        new Value<string>.Symbolic(
                            new Expression.Interpolation(
                                new([new Expression.Literal("arn:"), new Expression.Pseudo("AWS::Partition"), new Expression.Literal(":x")])
                            )
                        )
                    ),
                    new Model.PropertyValue.Text("10.0.0.0/16"),
                ])
            ),
            resource.Properties[0].Value
        );
        Assert.Equal(
            ["Service", "Ids"],
            Assert.IsType<Model.PropertyValue.Map>(resource.Properties[1].Value).Entries.Select(entry => entry.Name)
        );
    }

    [Fact]
    public void Interpolation_Belongs_To_The_Topology_Of_What_It_Names()
    {
        var stranger = Vpc("Other", "10.1.0.0/16");

        Assert.Throws<ArgumentException>(() => Vpc("Main", "10.0.0.0/16").Output("Id", $"{stranger.Id}!"));
    }

    [Fact]
    public void Numbers_Are_Written_In_The_Invariant_Culture()
    {
        using var culture = new CommaCulture();
        Text text = $"{1.5}";

        Assert.Equal("1.5", text.ToString());
    }

    [Fact]
    public void Symbol_Has_No_Characters() => Assert.Throws<SymbolicValueException>(() => ((Text)$"a{Region}").ToString());

    [Fact]
    public void Finished_Text_Takes_No_More()
    {
        Text text = "a";

        Assert.Throws<InvalidOperationException>(() => text.AppendLiteral("b"));
    }

    [Fact]
    public void Import_Names_An_Export()
    {
        var expression = ExpressionOf(Vpc("Main", "10.0.0.0/16"), Text.Import($"{Parameter.Text("Hub")}-tgw"));

        Assert.IsType<Expression.Interpolation>(Assert.IsType<Expression.Import>(expression).Name);
    }

    [Fact]
    public void Attribute_Is_What_The_Deployment_Knows()
    {
        var vpc = Vpc("Main", "10.0.0.0/16");

        Assert.Equal(
            new Expression.Attribute(new ElementId(0), "DefaultSecurityGroup"),
            ExpressionOf(vpc, vpc.Attribute("DefaultSecurityGroup"))
        );
    }

    private static Value<string> ValueOf(Topology topology, Text text)
    {
        topology.Output("Out", text);
        return topology.AgreedModel().Elements.OfType<Output>().Last().Value;
    }

    private static Expression ExpressionOf(Topology topology, Text text) =>
        Assert.IsType<Value<string>.Symbolic>(ValueOf(topology, text)).Expression;

    /// <summary>A culture that writes 1,5; made by hand, because not every machine knows one by name.</summary>
    private sealed class CommaCulture : IDisposable
    {
        private readonly CultureInfo before = CultureInfo.CurrentCulture;

        public CommaCulture()
        {
            var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            culture.NumberFormat.NumberDecimalSeparator = ",";
            CultureInfo.CurrentCulture = culture;
        }

        public void Dispose() => CultureInfo.CurrentCulture = before;
    }
}
