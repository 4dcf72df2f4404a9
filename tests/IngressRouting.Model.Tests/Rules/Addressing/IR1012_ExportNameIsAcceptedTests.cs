namespace IngressRouting.Model.Tests;

public sealed class IR1012_ExportNameIsAcceptedTests
{
    private const string Id = "IR1012";

    private readonly Net net = new();
    private readonly ElementId vpc;

    public IR1012_ExportNameIsAcceptedTests() => vpc = net.Vpc("Main", "10.0.0.0/16");

    [Theory]
    [InlineData("hub:Vpc-1", true)]
    [InlineData("hub_vpc", false)]
    [InlineData("hub vpc", false)]
    [InlineData("", false)]
    public void Characters_AreLimited(string name, bool isRight)
    {
        Export("A", name);
        Assert.Equal(isRight, Expect.Judge(net).Findings.Count == 0);
    }

    [Theory]
    [InlineData(255, true)]
    [InlineData(256, false)]
    public void Length_IsLimited(int length, bool isRight)
    {
        Export("A", new string('a', length));
        Assert.Equal(isRight, Expect.Judge(net).Findings.Count == 0);
    }

    [Fact]
    public void SecondExportOfOneName_Triggers()
    {
        var first = Export("A", "vpc");
        var finding = Expect.Only(net, Id, Severity.Error, Export("B", "vpc"), Facets.Export);
        Assert.Equal([new Subject(first, Facets.Export)], finding.Related);
    }

    [Fact]
    public void OneNameUnderOppositeConditions_DoesNotTrigger()
    {
        net.When("Large", true, net.Subnet(vpc, "App", "10.0.1.0/24"), Export("A", "vpc"));
        net.When("Large", false, Export("B", "vpc"));
        Expect.Silence(net);
    }

    [Fact]
    public void NameOfParametersAndPseudoParameters_DoesNotTrigger()
    {
        Export("A", Text(new Expression.Pseudo("AWS::StackName"), new Expression.Literal("-"), new Expression.Parameter("Env")));
        Expect.Silence(net);
    }

    [Fact]
    public void NameOfResource_Triggers()
    {
        var output = Export("A", Text(new Expression.Literal("vpc-"), new Expression.Ref(vpc)));
        Expect.Only(net, Id, Severity.Error, output, Facets.Export);
    }

    [Fact]
    public void NameOfImport_Triggers()
    {
        var output = Export("A", new Value<string>.Symbolic(new Expression.Import(new Expression.Literal("x"))));
        Expect.Only(net, Id, Severity.Error, output, Facets.Export);
    }

    private static Value<string> Text(params Expression[] parts) => new Value<string>.Symbolic(new Expression.Interpolation(new(parts)));

    private ElementId Export(string output, Value<string> name)
    {
        var id = net.Output(output, "x");
        net.Change<Output>(id, item => item with { Export = name });
        return id;
    }
}
