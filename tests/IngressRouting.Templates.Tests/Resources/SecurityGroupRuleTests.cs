namespace IngressRouting.Templates.Tests.Resources;

/// <summary>Ports and protocols of the rules of security groups, inside of the group and outside of it.</summary>
public sealed class SecurityGroupRuleTests
{
    private const string Group = """
        Parameters: { Port: { Type: Number }, Zero: { Type: Number, Default: 0 } }
        Resources:
          Vpc: { Type: AWS::EC2::VPC, Properties: { CidrBlock: 10.0.0.0/16 } }
          Group:
            Type: AWS::EC2::SecurityGroup
            Properties:
              GroupDescription: of a test
              VpcId: !Ref Vpc

        """;

    [Theory]
    [InlineData("IpProtocol: tcp, FromPort: 443, ToPort: 80", "'443 to 80'", "the first port comes before the last")]
    [InlineData("IpProtocol: udp, FromPort: 0, ToPort: 65536", "'0 to 65536'", "ports are 0 to 65535")]
    [InlineData("IpProtocol: 6, FromPort: -1, ToPort: -1", "'-1'", "ports are 0 to 65535")]
    [InlineData("IpProtocol: TCP, FromPort: '22', ToPort: !Ref Zero", "'22 to 0'", "the first port comes before the last")]
    [InlineData("IpProtocol: icmp, FromPort: -1, ToPort: 0", "'-1 to 0'", "with all types of ICMP")]
    [InlineData("IpProtocol: 256", "'256'", "protocols have numbers from 0 to 255")]
    public void What_Aws_Refuses_Is_Unreadable(string rule, string text, string reason)
    {
        foreach (var template in new[] { Inside(rule), Outside(rule) })
        {
            var finding = Assert.Single(Checked.Report(template).Findings);
            Assert.Equal("IR1001", finding.RuleId);
            Assert.StartsWith(text, finding.Message, StringComparison.Ordinal);
            Assert.Contains(reason, finding.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("IpProtocol: tcp, FromPort: 0, ToPort: 65535")]
    [InlineData("IpProtocol: tcp, FromPort: !Ref Port, ToPort: 0")]
    [InlineData("IpProtocol: tcp, FromPort: 443, ToPort: !Ref Port")]
    [InlineData("IpProtocol: !Ref Port, FromPort: 443, ToPort: 80")]
    [InlineData("IpProtocol: '-1', FromPort: 443, ToPort: 80")]
    [InlineData("IpProtocol: -1, FromPort: -1, ToPort: -1")]
    [InlineData("IpProtocol: 50, FromPort: 443, ToPort: 80")]
    [InlineData("IpProtocol: esp")]
    [InlineData("IpProtocol: icmp, FromPort: 8, ToPort: -1")]
    [InlineData("IpProtocol: icmp, FromPort: 11, ToPort: 0")]
    [InlineData("IpProtocol: icmpv6, FromPort: -1, ToPort: -1")]
    public void What_Aws_Takes_Or_Nobody_Knows_Is_Not_Judged(string rule)
    {
        Assert.Empty(Checked.Report(Inside(rule)).Findings);
        Assert.Empty(Checked.Report(Outside(rule)).Findings);
    }

    [Fact]
    public void The_Ports_Of_A_Resource_Are_Found_At_The_Ports()
    {
        var template = Outside("IpProtocol: tcp, FromPort: 443, ToPort: 80");
        var place = Assert.Single(Checked.Report(template).Findings).Place;

        Assert.StartsWith("443", template.Split('\n')[place.Position.Line - 1][(place.Position.Column - 1)..], StringComparison.Ordinal);
    }

    private static string Inside(string rule) => Group + $"      SecurityGroupIngress: [{{ {rule}, CidrIp: 0.0.0.0/0 }}]\n";

    private static string Outside(string rule) =>
        Group + $"  Rule: {{ Type: AWS::EC2::SecurityGroupEgress, Properties: {{ GroupId: !Ref Group, CidrIp: 0.0.0.0/0, {rule} }} }}\n";
}
