namespace IngressRouting.Model.Tests;

public sealed class IR1015_PropertyIsStatedByItsCallTests
{
    private const string Id = "IR1015";

    private readonly Founding founding = new();

    [Fact]
    public void PropertyThatTheModelHas_Triggers()
    {
        founding.Net.Change<NetworkInterface>(founding.Eni, eni => eni with { Properties = Of("SourceDestCheck") });
        var finding = Expect.Only(founding.Net, Id, Severity.Error, founding.Eni, "property:SourceDestCheck");
        Assert.Contains("use sourceDestCheck: ", finding.Message);
    }

    [Fact]
    public void PropertyThatTheModelLacks_DoesNotTrigger()
    {
        founding.Net.Change<NetworkInterface>(founding.Eni, eni => eni with { Properties = Of("PrivateIpAddress") });
        founding.Net.Change<Vpc>(founding.Vpc, vpc => vpc with { Properties = Of("EnableDnsHostnames") });
        Expect.Silence(founding.Net);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void UserData_TriggersOnlyWhereTheModelSaysIt(bool forwards)
    {
        founding.Appliance(appliance => appliance with { ForwardsIp = forwards, Properties = Of("UserData") });
        Assert.Equal(forwards ? [Id] : [], Expect.Judge(founding.Net).Findings.Select(finding => finding.RuleId));
    }

    [Fact]
    public void RawResource_DoesNotTrigger()
    {
        founding.Net.Raw("AWS::EC2::FlowLog", "CidrBlock");
        Expect.Silence(founding.Net);
    }

    private static ValueList<StatedProperty> Of(string name) => new([new(name, new PropertyValue.Flag(true))]);
}
