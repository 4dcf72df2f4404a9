namespace IngressRouting.Templates.Tests.Rules;

public sealed class IR5002_ResourceWaitsForBlockTests
{
    private const string Id = "IR5002";

    private const string Network = """
        Resources:
          Vpc:
            Type: AWS::EC2::VPC
            Properties: { CidrBlock: 10.0.0.0/16 }
          More:
            Type: AWS::EC2::VPCCidrBlock
            Properties: { VpcId: !Ref Vpc, CidrBlock: 10.1.0.0/16 }
          Table:
            Type: AWS::EC2::RouteTable
            Properties: { VpcId: !Ref Vpc }

        """;

    [Fact]
    public void RouteThatDoesNotWaitForTheSubnet_Triggers()
    {
        var finding = Assert.Single(Of(Subnet("10.0.1.0/24") + Route("10.0.1.0/24")));
        Assert.Equal(
            "route ToApp needs subnet 'App', but nothing makes CloudFormation create it afterwards: AWS refuses a route into the VPC while no subnet has "
                + "its destination ('Route destination doesn't match any subnet CIDR blocks'); add DependsOn: App, or take the block by Fn::GetAtt",
            finding.Message
        );
        Assert.Equal((Severity.Warning, "ToApp"), (finding.Severity, finding.Place.Resource));
    }

    [Fact]
    public void SubnetThatDoesNotWaitForItsBlock_Triggers()
    {
        var finding = Assert.Single(Of(Subnet("10.1.1.0/24")));
        Assert.Equal(
            "subnet 'App' needs VPC CIDR block More, but nothing makes CloudFormation create it afterwards: AWS refuses a subnet whose block the VPC does "
                + "not have yet (InvalidSubnet.Range); add DependsOn: More",
            finding.Message
        );
    }

    [Fact]
    public void RouteThatWaitsForASubnetThatDoesNotWait_TriggersOnce() =>
        Assert.Equal(["App"], Of(Subnet("10.1.1.0/24") + Route("!GetAtt App.CidrBlock")).Select(finding => finding.Place.Resource));

    [Fact]
    public void RouteThatTakesTheBlockOfTheSubnet_DoesNotTrigger() =>
        Assert.Empty(Of(Subnet("10.0.1.0/24") + Route("!GetAtt App.CidrBlock")));

    [Fact]
    public void RouteThatWaits_DoesNotTrigger() => Assert.Empty(Of(Subnet("10.0.1.0/24") + Route("10.0.1.0/24", "DependsOn: App")));

    [Fact]
    public void SubnetThatWaits_DoesNotTrigger() => Assert.Empty(Of(Subnet("10.1.1.0/24", "DependsOn: More")));

    [Fact]
    public void SubnetInTheBlockThatTheVpcIsMadeWith_DoesNotTrigger() => Assert.Empty(Of(Subnet("10.0.1.0/24")));

    [Theory]
    [InlineData("!Select [0, !Cidr [!GetAtt Vpc.CidrBlock, 6, 8]]")]
    [InlineData("!Select [!Ref Index, !Cidr [!GetAtt Vpc.CidrBlock, 6, 8]]")]
    [InlineData("!Select [0, !Cidr [!Select [1, !Cidr [!GetAtt Vpc.CidrBlock, 2, 12]], 6, !Ref Index]]")]
    public void SubnetInAPartOfTheAttributeCidrBlock_IsProvenBesideASecondBlock(string block)
    {
        var report = Checked.Report("Parameters: { Index: { Type: Number } }\n" + Network + Subnet(block));
        Assert.DoesNotContain(report.Findings, finding => finding.RuleId == Id);
        Assert.DoesNotContain(report.NotProven, question => question.RuleId == Id);
    }

    [Fact]
    public void SubnetInAPartOfTheBlockOfAnotherVpc_IsNotProven()
    {
        var other = "  Other: { Type: AWS::EC2::VPC, Properties: { CidrBlock: !Ref Block } }\n";
        var report = Checked.Report(
            "Parameters: { Block: { Type: String } }\n" + Network + other + Subnet("!Select [0, !Cidr [!GetAtt Other.CidrBlock, 6, 8]]")
        );
        Assert.Single(report.NotProven, question => question.RuleId == Id);
    }

    [Fact]
    public void RouteOutOfTheVpc_DoesNotTrigger() => Assert.Empty(Of(Subnet("10.0.1.0/24") + Route("192.168.0.0/16")));

    [Fact]
    public void SubnetWithABlockThatAParameterStates_IsNotProven()
    {
        var report = Checked.Report("Parameters: { Block: { Type: String } }\n" + Network + Subnet("!Ref Block"));
        Assert.DoesNotContain(report.Findings, finding => finding.RuleId == Id);
        var question = Assert.Single(report.NotProven, question => question.RuleId == Id);
        Assert.Equal("only the deployment knows whether the block of subnet 'App' is part of VPC CIDR block More", question.Needs);
    }

    [Fact]
    public void SubnetInABlockThatAParameterStates_Triggers() =>
        Assert.Equal(
            ["App"],
            Checked
                .Report(
                    "Parameters: { Block: { Type: String } }\n"
                        + Network.Replace("10.1.0.0/16", "!Ref Block", StringComparison.Ordinal)
                        + Subnet("10.1.1.0/24")
                )
                .Findings.Where(finding => finding.RuleId == Id)
                .Select(finding => finding.Place.Resource)
        );

    [Theory]
    [InlineData("DependsOn: First", 0)]
    [InlineData("DependsOn: [First, Second]", 0)]
    [InlineData("", 1)]
    public void SubnetInOneOfTwoIpv6Blocks_TriggersWhenItWaitsForNone(string dependsOn, int findings)
    {
        var resources = $$"""
              First:
                Type: AWS::EC2::VPCCidrBlock
                Properties: { VpcId: !Ref Vpc, AmazonProvidedIpv6CidrBlock: true }
              Second:
                Type: AWS::EC2::VPCCidrBlock
                Properties: { VpcId: !Ref Vpc, AmazonProvidedIpv6CidrBlock: true }
              App:
                Type: AWS::EC2::Subnet
                {{dependsOn}}
                Properties:
                  VpcId: !Ref Vpc
                  CidrBlock: 10.0.1.0/24
                  Ipv6CidrBlock: !Select [0, !Cidr [!Select [0, !GetAtt Vpc.Ipv6CidrBlocks], 8, 64]]
            """;
        Assert.Equal(findings, Of(resources).Count());
    }

    [Fact]
    public void SubnetOfAnExistingVpc_IsJudgedByTheBlockThatSurelyHoldsIt()
    {
        var network = "Parameters: { Other: { Type: String } }\n" + Network.Replace("!Ref Vpc", "!Ref Other", StringComparison.Ordinal);
        Assert.Single(Checked.Report(network + Existing("10.1.1.0/24")).Findings, finding => finding.RuleId == Id);
        Assert.DoesNotContain(Checked.Report(network + Existing("10.2.1.0/24")).Findings, finding => finding.RuleId == Id);

        static string Existing(string block) => Subnet(block).Replace("!Ref Vpc", "!Ref Other", StringComparison.Ordinal);
    }

    [Fact]
    public void SeveralThatDoNotWait_TriggerOnceAndAreListed()
    {
        var second = Subnet("10.1.2.0/24").Replace("App:", "Web:", StringComparison.Ordinal);
        var finding = Assert.Single(Of(Subnet("10.1.1.0/24") + second));
        Assert.Equal(
            "subnet 'App' and subnet 'Web' need VPC CIDR block More, but nothing makes CloudFormation create them afterwards: AWS refuses a subnet whose "
                + "block the VPC does not have yet (InvalidSubnet.Range); add DependsOn: More to each of them",
            finding.Message
        );
        Assert.Equal(["More", "Web"], finding.Related.Select(place => place.Resource));
    }

    private static string Subnet(string block, string dependsOn = "") =>
        $$"""
              App:
                Type: AWS::EC2::Subnet
                {{dependsOn}}
                Properties: { VpcId: !Ref Vpc, CidrBlock: {{block}} }

            """;

    private static string Route(string destination, string dependsOn = "") =>
        $$"""
              ToApp:
                Type: AWS::EC2::Route
                {{dependsOn}}
                Properties: { RouteTableId: !Ref Table, DestinationCidrBlock: {{destination}}, NetworkInterfaceId: eni-0123456789abcdef0 }

            """;

    private static IEnumerable<TemplateFinding> Of(string resources) =>
        Checked.Report(Network + resources).Findings.Where(finding => finding.RuleId == Id);
}
