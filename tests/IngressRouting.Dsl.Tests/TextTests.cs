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
        return topology.Finish().Model.Elements.OfType<Output>().Single().Value;
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
