namespace IngressRouting.Templates.Tests.Rules;

public sealed class IR5004_ReferencedResourceIsThereTests
{
    private const string Id = "IR5004";

    private const string UseNat = "UseNat: { Type: String, AllowedValues: ['yes', 'no'], Default: 'no' }";
    private const string HasNat = "HasNat: !Equals [!Ref UseNat, 'yes']";

    [Fact]
    public void AReferenceThatStaysWhereItsResourceDoesNot_Triggers()
    {
        var finding = Assert.Single(Of(Template("!Ref Nat")).Findings, finding => finding.RuleId == Id);

        Assert.Equal(
            "'ToOffice' refers to 'Nat', which exists only when HasNat = true; else CloudFormation refuses the template ('Unresolved resource dependencies "
                + "[Nat] in the Resources block of the template'); give it a condition that holds only then, or choose by Fn::If: [HasNat, …] (when HasNat = "
                + "false)",
            finding.Message
        );
        Assert.Equal((Severity.Error, "ToOffice"), (finding.Severity, finding.Place.Resource));
        Assert.Equal(["Nat"], finding.Related.Select(place => place.Resource));
    }

    [Theory]
    [InlineData("!GetAtt Nat.NatGatewayId")]
    [InlineData("!Sub '${Nat}'")]
    [InlineData("!Sub '${Nat.NatGatewayId}'")]
    [InlineData("!If [IsLive, !Ref Nat, nat-0123456789abcdef0]")]
    public void AnyFunctionThatNamesIt_Triggers(string target) => Assert.Contains(Id, Violated(Template(target)));

    [Theory]
    [InlineData("!If [HasNat, !Ref Nat, nat-0123456789abcdef0]")]
    [InlineData("!If [HasNoNat, nat-0123456789abcdef0, !Ref Nat]")]
    [InlineData("!If [HasNatLive, !Ref Nat, nat-0123456789abcdef0]")]
    [InlineData("!If [IsLive, !If [HasNat, !Ref Nat, nat-0123456789abcdef0], nat-0123456789abcdef0]")]
    public void AReferenceUnderAConditionThatImpliesIt_DoesNotTrigger(string target) => AssertSilent(Template(target));

    [Theory]
    [InlineData("HasNat")]
    [InlineData("HasNatLive")]
    public void AResourceUnderAConditionThatImpliesIt_DoesNotTrigger(string condition) =>
        AssertSilent(Template("!Ref Nat", $"Condition: {condition}"));

    [Fact]
    public void AResourceUnderAnotherCondition_Triggers() => Assert.Contains(Id, Violated(Template("!Ref Nat", "Condition: IsLive")));

    [Fact]
    public void DependsOn_DoesNotTrigger() => AssertSilent(Template("nat-0123456789abcdef0", "DependsOn: Nat"));

    [Fact]
    public void AParameterThatIsGiven_Decides()
    {
        Assert.DoesNotContain(Checked.Report(Template("!Ref Nat"), ("UseNat", "yes")).Findings, finding => finding.RuleId == Id);
        Assert.Contains(Checked.Report(Template("!Ref Nat"), ("UseNat", "no")).Findings, finding => finding.RuleId == Id);
    }

    [Theory]
    [InlineData("UseNat: { Type: String, Default: 'no' }", HasNat)]
    [InlineData("UseNat: { Type: String }", HasNat)]
    [InlineData("UseNat: { Type: String, Default: '' }", "HasNat: !Not [!Equals [!Ref UseNat, '']]")]
    public void AValueThatAnybodyMayGive_Triggers(string parameter, string condition) =>
        Assert.Contains(Id, Violated(Template("!Ref Nat", "", parameter, condition)));

    [Theory]
    [InlineData("UseNat: { Type: String, Default: dev }", "HasNat: !Or [!Equals [!Ref UseNat, dev], !Equals [!Ref UseNat, live]]")]
    [InlineData("UseNat: { Type: String }", "HasNat: !Equals [!Select [0, !Split [',', !Ref UseNat]], 'yes']")]
    [InlineData("UseNat: { Type: String }", "HasNat: !Equals [!Ref 'AWS::Region', eu-west-1]")]
    [InlineData("UseNat: { Type: String }", "HasNat: !Equals [!Ref UseNat, 'yes']\n  Other: !Equals [!Sub '${UseNat}s', 'yess']")]
    public void WhereNobodyKnowsWhetherADeploymentComesToIt_IsNotProven(string parameter, string condition)
    {
        var report = Of(Template("!Ref Nat", "", parameter, condition));

        Assert.DoesNotContain(report.Findings, finding => finding.RuleId == Id);
        Assert.Contains(report.NotProven, question => question.RuleId == Id);
    }

    [Fact]
    public void WhereAMacroMayMakeIt_IsNotProven()
    {
        var report = Of("Transform: Macro\n" + Template("!Ref Nat"));

        Assert.DoesNotContain(report.Findings, finding => finding.RuleId == Id);
        Assert.Contains(report.NotProven, question => question.RuleId == Id && question.Needs.Contains("macro", StringComparison.Ordinal));
    }

    [Fact]
    public void SeveralThatReferToIt_TriggerOnce()
    {
        var template = Template("!Ref Nat") + Route("ToPartner", "172.16.0.0/12", "!Ref Nat", "");
        var finding = Assert.Single(Of(template).Findings, finding => finding.RuleId == Id);

        Assert.StartsWith("'ToOffice' and 'ToPartner' refer to 'Nat'", finding.Message, StringComparison.Ordinal);
    }

    private static void AssertSilent(string template)
    {
        var report = Of(template);
        Assert.DoesNotContain(report.Findings, finding => finding.RuleId == Id);
        Assert.DoesNotContain(report.NotProven, question => question.RuleId == Id);
    }

    private static string[] Violated(string template) => [.. Of(template).Findings.Select(finding => finding.RuleId)];

    private static TemplateReport Of(string template) => Checked.Report(template);

    private static string Template(string target, string attribute = "", string parameter = UseNat, string condition = HasNat) =>
        $$"""
            Parameters:
              {{parameter}}
              Live: { Type: String, AllowedValues: ['yes', 'no'], Default: 'no' }
            Conditions:
              {{condition}}
              HasNoNat: !Not [!Condition HasNat]
              IsLive: !Equals [!Ref Live, 'yes']
              HasNatLive: !And [!Condition HasNat, !Condition IsLive]
            Resources:
              Vpc: { Type: AWS::EC2::VPC, Properties: { CidrBlock: 10.0.0.0/16 } }
              App: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc, CidrBlock: 10.0.1.0/24 } }
              Nat:
                Type: AWS::EC2::NatGateway
                Condition: HasNat
                Properties: { SubnetId: !Ref App, ConnectivityType: private }
              Table: { Type: AWS::EC2::RouteTable, Properties: { VpcId: !Ref Vpc } }

            """ + Route("ToOffice", "192.168.0.0/16", target, attribute);

    private static string Route(string name, string destination, string target, string attribute) =>
        $$"""
              {{name}}:
                Type: AWS::EC2::Route
                {{attribute}}
                Properties: { RouteTableId: !Ref Table, DestinationCidrBlock: {{destination}}, NatGatewayId: {{target}} }

            """;
}
