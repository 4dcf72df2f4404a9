using IngressRouting.CloudFormation;

namespace IngressRouting.Templates.Tests.Documents;

/// <summary>The same template in different notations is the same template.</summary>
public sealed class NotationTests
{
    private static readonly string Wrong = Designs.With("NetworkInterfaceId: !Ref Eni\n", "NatGatewayId: nat-1\n");

    [Fact]
    public void The_Sound_Design_Stays_Silent()
    {
        var report = Checked.Report(Designs.Sound);

        Assert.Equal([], report.Findings.Select(Checked.Told));
        Assert.Equal([], report.NotProven.Select(question => $"{question.RuleId} {question.Needs}"));
    }

    [Fact]
    public void Json_Is_Judged_As_Yaml() => Assert.Equal(Told(Wrong), Told(JsonText.Write(Checked.Read(Wrong).Root)));

    [Fact]
    public void Minified_Json_Is_Judged_Alike() => Assert.Equal(Told(Wrong), Told(JsonText.WriteMinified(Checked.Read(Wrong).Root)));

    [Fact]
    public void Json_With_A_Comma_At_The_End_Is_Judged_Alike() =>
        Assert.Equal(Told(Wrong), Told(JsonText.Write(Checked.Read(Wrong).Root).Replace("\n}\n", ",\n}\n", StringComparison.Ordinal)));

    [Fact]
    public void Json_With_Tabs_Is_Judged_Alike() =>
        Assert.Equal(Told(Wrong), Told(JsonText.Write(Checked.Read(Wrong).Root).Replace("  ", "\t", StringComparison.Ordinal)));

    [Fact]
    public void Windows_Lines_Are_Judged_Alike() =>
        Assert.Equal(Checked.Findings(Wrong), Checked.Findings(Wrong.Replace("\n", "\r\n", StringComparison.Ordinal)));

    [Fact]
    public void The_Long_Form_Is_Judged_Alike() =>
        Assert.Equal(Told(Wrong), Told(Wrong.Replace("!Ref Vpc", "{ Ref: Vpc }", StringComparison.Ordinal)));

    [Fact]
    public void Any_Order_Of_Keys_Is_Judged_Alike()
    {
        var turned = new DocumentObject { { "Resources", Turn((DocumentObject)Checked.Read(Wrong).Root.Find("Resources")!) } };

        Assert.Equal(Told(Wrong).Split('\n').Order(), Told(YamlText.Write(turned)).Split('\n').Order());
    }

    [Fact]
    public void Comments_Change_Nothing() =>
        Assert.Equal(Told(Wrong), Told("# first\n" + Wrong.Replace("\n", " # more\n", StringComparison.Ordinal) + "\n# last"));

    [Fact]
    public void Anchors_And_Merge_Keys_Are_Followed() =>
        Assert.Equal(
            ["IR1002 App 8,35"],
            Without3007(
                """
                Resources:
                  Vpc: { Type: AWS::EC2::VPC, Properties: { CidrBlock: 10.0.0.0/16 } }
                  Data:
                    Type: AWS::EC2::Subnet
                    Properties: &common
                      VpcId: &vpc !Ref Vpc
                      CidrBlock: 10.0.2.0/24
                  App: { Properties: { CidrBlock: 10.2.0.0/24, <<: *common, VpcId: *vpc }, Type: AWS::EC2::Subnet }
                """
            )
        );

    [Fact]
    public void Several_Mappings_Are_Merged_And_The_First_Counts() =>
        Assert.Equal("{b: 2, a: 1, c: 3}", Evaluating.Values.Of("{ <<: [{ a: 1 }, { a: 9, c: 3 }], b: 2 }"));

    [Theory]
    [InlineData("|\n          10.7.0.0/24")]
    [InlineData(">-\n          10.7.0.0/24")]
    [InlineData("'10.7.0.0/24'")]
    [InlineData("\"10.7.0.\\\n          0/24\"")]
    [InlineData("!Sub |-\n          10.7.0.0/24")]
    public void A_Text_Over_Lines_Is_A_Text(string block)
    {
        var findings = Checked
            .Report(Designs.Subnet("0").Replace("{ VpcId: !Ref Vpc, CidrBlock: 0 }", $"\n      VpcId: !Ref Vpc\n      CidrBlock: {block}"))
            .Findings;

        Assert.Contains(findings, finding => finding.RuleId is "IR1002" or "IR1001");
    }

    [Theory]
    [InlineData("true", "true")]
    [InlineData("Yes", "true")]
    [InlineData("off", "false")]
    [InlineData("007", "007")]
    [InlineData("1.50", "1.50")]
    [InlineData("2010-09-09", "2010-09-09")]
    [InlineData("1e3", "1e3")]
    [InlineData("~", "-")]
    [InlineData("'~'", "~")]
    [InlineData("!!str true", "true")]
    public void Scalars_Are_What_CloudFormation_Takes_Them_For(string scalar, string expected) =>
        Assert.Equal(expected, Evaluating.Values.Of(scalar));

    [Theory]
    [InlineData("!Join [-, [a, b]]", "a-b")]
    [InlineData("!Join [ -, [a, -]]", "a--")]
    [InlineData("!Join [-,\n        [-, b, '-,', \"[-]\", -]]", "--b--,-[-]--")]
    [InlineData("{ a: -, b: -c, d: -}", "{a: -, b: -c, d: -}")]
    [InlineData("!Join [-, [\uE000, b]]", "\uE000-b")]
    [InlineData("!Join [':', [-1, -a, a-, b]]", "-1:-a:a-:b")]
    [InlineData("!Select [0, [|, /, :, ?]]", "|")]
    public void A_Dash_In_A_Flow_Sequence_Is_A_Text(string value, string expected) => Assert.Equal(expected, Evaluating.Values.Of(value));

    [Fact]
    public void A_Dash_In_A_Text_Over_Lines_Stays()
    {
        var read = Checked.Read("Resources: { A: { Type: T, B: [-] } }\nDescription: |\n  a: [-, b]\n  - ,-,\n");

        Assert.Equal("a: [-, b]\n- ,-,\n", Assert.IsType<DocumentText>(read.Root.Find("Description")).Content);
    }

    [Theory]
    [InlineData("Resources:\n  Vpc:\n    Type: AWS::EC2::VPC\n    Properties:\n      CidrBlock: 10.0.0.0/33\n", 5, 18)]
    [InlineData("Resources: {Vpc: {Type: AWS::EC2::VPC, Properties: {CidrBlock: !Sub 10.0.0.0/33}}}", 1, 64)]
    [InlineData(
        "{\"Resources\":\n {\"Vpc\": {\"Type\": \"AWS::EC2::VPC\",\n  \"Properties\": {\"CidrBlock\":   \"10.0.0.0/33\"}}}}",
        3,
        33
    )]
    [InlineData("\uFEFF{\"Resources\": {\"Vpc\": {\"Type\": \"AWS::EC2::VPC\", \"Properties\": {\"CidrBlock\": \"10.0.0.0/33\"}}}}", 1, 77)]
    [InlineData("# é😀\nResources:\n  Vpc:\n    Properties: { Tags: [😀, é], CidrBlock: 10.0.0.0/33 }\n    Type: AWS::EC2::VPC\n", 4, 45)]
    public void A_Finding_Stands_At_The_Value(string template, int line, int column)
    {
        var finding = Assert.Single(Checked.Report(template).Findings, finding => finding.RuleId == "IR1001");

        Assert.Equal((line, column), (finding.Place.Position.Line, finding.Place.Position.Column));
    }

    [Fact]
    public void Only_Line_Ends_Of_Editors_Count()
    {
        var finding = Assert.Single(
            Checked
                .Report("# a\u2028# b\u0085# c\rResources:\r\n  Vpc: { Type: AWS::EC2::VPC, Properties: { CidrBlock: 10.0.0.0/33 } }")
                .Findings,
            finding => finding.RuleId == "IR1001"
        );

        Assert.Equal((3, 56), (finding.Place.Position.Line, finding.Place.Position.Column));
    }

    private static string[] Without3007(string template) =>
        [.. Checked.Findings(template).Where(finding => !finding.StartsWith("IR3007", StringComparison.Ordinal))];

    private static DocumentObject Turn(DocumentObject members)
    {
        var turned = new DocumentObject();
        foreach (var member in members.Members.Reverse())
        {
            turned.Add(member.Key, member.Value is DocumentObject inner ? Turn(inner) : member.Value);
        }

        return turned;
    }

    private static string Told(string template)
    {
        var told = Checked.Report(template).Findings.Select(finding => $"{finding.RuleId} {finding.Place.Resource}: {finding.Message}");
        var text = string.Join('\n', told.Order(StringComparer.Ordinal));
        Assert.NotEmpty(text);
        return text;
    }
}
