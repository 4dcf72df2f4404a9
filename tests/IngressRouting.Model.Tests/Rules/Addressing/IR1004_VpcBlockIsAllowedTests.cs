namespace IngressRouting.Model.Tests;

public sealed class IR1004_VpcBlockIsAllowedTests
{
    private const string Id = "IR1004";
    private readonly Net net = new();

    [Theory]
    [InlineData("10.0.0.0/15", "not between /16 and /28")]
    [InlineData("10.0.0.0/29", "not between /16 and /28")]
    [InlineData("2001:db8::/56", "no IPv4 block")]
    [InlineData("0.1.0.0/16", "0.0.0.0/8 is reserved")]
    [InlineData("127.0.0.0/16", "127.0.0.0/8 is reserved")]
    [InlineData("169.254.7.0/24", "169.254.0.0/16 is reserved")]
    [InlineData("239.0.0.0/16", "224.0.0.0/4 is reserved")]
    public void ForbiddenBlock_Triggers(string block, string reason)
    {
        var vpc = net.Vpc("Main", block);
        var finding = Expect.Only(net, Id, Severity.Error, vpc, Facets.Cidr);
        Assert.Contains(reason, finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ForbiddenSecondaryBlock_Triggers()
    {
        var block = net.Secondary(net.Vpc("Main", "10.4.0.0/16"), "100.64.0.0/10");
        Expect.Only(net, Id, Severity.Error, block, Facets.Cidr);
    }

    [Theory]
    [InlineData("172.17.0.0/16")]
    [InlineData("172.17.9.0/24")]
    public void RangeOfDocker_IsAnInfo(string block)
    {
        var vpc = net.Vpc("Main", block);
        Expect.Only(net, Id, Severity.Info, vpc, Facets.Cidr);
    }

    [Theory]
    [InlineData("10.0.0.0/16")]
    [InlineData("10.0.0.0/28")]
    [InlineData("172.18.0.0/16")]
    public void AllowedBlock_DoesNotTrigger(string block)
    {
        net.Vpc("Main", block);
        Expect.Silence(net);
    }

    [Fact]
    public void BlockByParameter_IsNotProven()
    {
        var vpc = net.Vpc("Main", Net.Symbolic<Cidr>("VpcCidr"));
        Expect.NotProven(net, Id, vpc, Facets.Cidr);
    }
}
