namespace IngressRouting.Model.Tests;

public sealed class IR1014_SecretStaysHiddenTests
{
    private const string Id = "IR1014";

    private readonly Net net = new();
    private readonly ElementId secret;

    public IR1014_SecretStaysHiddenTests()
    {
        secret = net.Parameter("Secret");
        Set(item => item with { NoEcho = true });
    }

    [Fact]
    public void SecretWithoutDefault_DoesNotTrigger() => Expect.Silence(net);

    [Fact]
    public void SecretWithDefault_Triggers()
    {
        Set(item => item with { Default = "" });
        Expect.Only(net, Id, Severity.Error, secret, Facets.DefaultValue);
    }

    [Fact]
    public void OpenParameter_DoesNotTrigger()
    {
        Set(item => item with { NoEcho = false, Default = "x" });
        net.Output("Out", Net.Symbolic<string>("Secret"));
        Expect.Silence(net);
    }

    [Fact]
    public void OutputOfASecret_Triggers()
    {
        var text = new Expression.Interpolation(new([new Expression.Literal("a"), new Expression.Parameter("Secret")]));
        var output = net.Output("Out", new Value<string>.Symbolic(text));
        Expect.Only(net, Id, Severity.Warning, output, Facets.Value);
    }

    [Fact]
    public void TagOfASecret_Triggers()
    {
        var vpc = net.Vpc("Main", "10.0.0.0/16");
        net.Change<Vpc>(vpc, item => item with { Tags = new([new("Code", Net.Symbolic<string>("Secret"))]) });
        Expect.Only(net, Id, Severity.Warning, vpc, "value:Code");
    }

    private void Set(Func<Parameter, Parameter> change) => net.Change(secret, change);
}
