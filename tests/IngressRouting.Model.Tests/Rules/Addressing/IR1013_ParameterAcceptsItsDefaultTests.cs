namespace IngressRouting.Model.Tests;

public sealed class IR1013_ParameterAcceptsItsDefaultTests
{
    private const string Id = "IR1013";

    private readonly Net net = new();
    private readonly ElementId parameter;

    public IR1013_ParameterAcceptsItsDefaultTests() => parameter = net.Parameter("P");

    [Fact]
    public void NoDefault_DoesNotTrigger()
    {
        Set(item => item with { AllowedValues = new(["a"]), AllowedPattern = "[", MinLength = 1, MaxLength = 2 });
        Expect.Silence(net);
    }

    [Theory]
    [InlineData("a", true)]
    [InlineData("A", false)]
    [InlineData("c", false)]
    public void AllowedValues_AreCompared(string text, bool isRight)
    {
        Set(item => item with { Default = text, AllowedValues = new(["a", "b"]) });
        Check(isRight, Facets.DefaultValue);
    }

    [Theory]
    [InlineData("a,b", true)]
    [InlineData("a, b", true)]
    [InlineData("a,c", false)]
    public void EachValueOfAList_IsCompared(string text, bool isRight)
    {
        Set(item => item with { Type = "CommaDelimitedList", Default = text, AllowedValues = new(["a", "b"]) });
        Check(isRight, Facets.DefaultValue);
    }

    [Theory]
    [InlineData("ab", true)]
    [InlineData("a", false)]
    [InlineData("abcd", false)]
    public void Length_IsCompared(string text, bool isRight)
    {
        Set(item => item with { Default = text, MinLength = 2, MaxLength = 3 });
        Check(isRight, Facets.DefaultValue);
    }

    [Theory]
    [InlineData("5", true)]
    [InlineData("1", false)]
    [InlineData("11", false)]
    [InlineData("x", false)]
    public void Number_IsCompared(string text, bool isRight)
    {
        Set(item => item with { Type = "Number", Default = text, MinValue = 2, MaxValue = 10 });
        Check(isRight, Facets.DefaultValue);
    }

    [Theory]
    [InlineData("[a-z]+", "abc", true)]
    [InlineData("[a-z]+", "abc1", false)]
    [InlineData(@"^(\d{1,3}\.){3}\d{1,3}/\d+$", "10.0.0.0/16", true)]
    [InlineData(@"^(\d{1,3}\.){3}\d{1,3}/\d+$", "10.0.0.0", false)]
    [InlineData("a|bc", "ab", false)]
    public void Pattern_IsCompared(string pattern, string text, bool isRight)
    {
        Set(item => item with { Default = text, AllowedPattern = pattern });
        Check(isRight, Facets.DefaultValue);
    }

    [Theory]
    [InlineData(@"\p{Alpha}+")]
    [InlineData("(?i)abc")]
    [InlineData("[a-z&&[^b]]")]
    [InlineData("a++")]
    [InlineData("[")]
    public void PatternThatJavaMayReadOtherwise_IsNotProven(string pattern)
    {
        Set(item => item with { Default = "abc", AllowedPattern = pattern });
        Expect.NotProven(net, Id, parameter, Facets.DefaultValue);
    }

    [Fact]
    public void RunawayPattern_IsNotProven()
    {
        Set(item => item with { Default = new string('a', 60) + "!", AllowedPattern = "(a+)+b" });
        Expect.NotProven(net, Id, parameter, Facets.DefaultValue);
    }

    [Theory]
    [InlineData("AWS::SSM::Parameter::Value<String>", "/path", true)]
    [InlineData("AWS::SSM::Parameter::Value<String>", "/other", false)]
    [InlineData("AWS::SSM::Parameter::Value<List<String>>", "/path,/path", false)]
    [InlineData("AWS::SSM::Parameter::Name", "/other", false)]
    public void NameOfSystemsManager_IsCompared(string type, string text, bool isRight)
    {
        Set(item => item with { Type = type, Default = text, AllowedValues = new(["/path"]) });
        Check(isRight, Facets.DefaultValue);
    }

    [Fact]
    public void CharacterThatJavaCountsOtherwise_IsNotProven()
    {
        Set(item => item with { Default = "\U0001F600", AllowedPattern = "." });
        Expect.NotProven(net, Id, parameter, Facets.DefaultValue);
    }

    [Fact]
    public void CharactersOfANumber_Trigger()
    {
        Set(item => item with { Type = "Number", MinLength = 1 });
        Expect.Only(net, Id, Severity.Error, parameter, Facets.MinLength);
    }

    [Fact]
    public void RangeOfAText_Triggers()
    {
        Set(item => item with { MaxValue = 1 });
        Expect.Only(net, Id, Severity.Error, parameter, Facets.MaxValue);
    }

    [Fact]
    public void EmptyRanges_Trigger()
    {
        Set(item => item with { MinLength = 2, MaxLength = 1 });
        Expect.Only(net, Id, Severity.Error, parameter, Facets.MaxLength);
        Set(item => item with { Type = "Number", MinLength = null, MaxLength = null, MinValue = 2, MaxValue = 1 });
        Expect.Only(net, Id, Severity.Error, parameter, Facets.MaxValue);
    }

    private void Set(Func<Parameter, Parameter> change) => net.Change(parameter, change);

    private void Check(bool isRight, string facet)
    {
        if (isRight)
        {
            Expect.Silence(net);
        }
        else
        {
            Expect.Only(net, Id, Severity.Error, parameter, facet);
        }
    }
}
