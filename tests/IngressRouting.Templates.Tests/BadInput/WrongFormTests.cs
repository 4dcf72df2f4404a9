namespace IngressRouting.Templates.Tests.BadInput;

/// <summary>JSON and YAML that is no template.</summary>
public sealed class WrongFormTests
{
    [Theory]
    [InlineData("Resources: []", "1,12: section Resources must be an object with at least one resource")]
    [InlineData("Resources: text", "1,12: section Resources must be an object with at least one resource")]
    [InlineData("Resources:", "1,11: section Resources must be an object with at least one resource")]
    [InlineData("Resources: {}", "1,12: section Resources must be an object with at least one resource")]
    [InlineData("Resources: { A: text }", "1,17: an object is expected for 'A' in section Resources")]
    [InlineData("Resources: { A: [] }", "1,17: an object is expected for 'A' in section Resources")]
    [InlineData("Resources: { A: null }", "1,17: an object is expected for 'A' in section Resources")]
    [InlineData("Resources: { A: {} }", "1,14: resource 'A' has no Type")]
    [InlineData("Resources: { A: { Type: [x] } }", "1,14: resource 'A' has no Type")]
    [InlineData("Resources: { A: { Type: { Ref: x } } }", "1,14: resource 'A' has no Type")]
    [InlineData("Resources: { A: { Type: T, Properties: text } }", "1,40: the Properties of 'A' must be an object")]
    [InlineData("Resources: { A: { Type: T, Properties: [] } }", "1,40: the Properties of 'A' must be an object")]
    [InlineData("Resources: { A: { Type: T, DependsOn: {} } }", "1,39: DependsOn takes the name of a resource, or a list of them")]
    [InlineData("Resources: { A: { Type: T, DependsOn: [[x]] } }", "1,40: DependsOn takes names of resources")]
    [InlineData(
        "Resources: { A: { Type: T, DependsOn: B } }",
        "1,39: 'B' is no resource of the template (Unresolved resource dependencies)"
    )]
    [InlineData("Resources: { A: { Type: T, Condition: [x] } }", "1,39: the Condition of a resource is the name of a condition")]
    [InlineData("Resources: { A: { Type: T } }\nParameters: []", "2,13: section Parameters must be an object with a member for each name")]
    [InlineData("Resources: { A: { Type: T } }\nOutputs: text", "2,10: section Outputs must be an object with a member for each name")]
    [InlineData("Resources: { A: { Type: T } }\nConditions: { C: text }", "2,18: an object is expected for 'C' in section Conditions")]
    [InlineData(
        "Resources: { A: { Type: T, Properties: { P: !Ref Nobody } } }",
        "1,45: 'Nobody' is neither a parameter nor a resource of the template (Unresolved resource dependencies)"
    )]
    public void A_Wrong_Type_Is_Told_Of_At_Its_Place(string template, string fault) => Assert.Equal(fault, Checked.Fault(template));

    [Fact]
    public void A_Number_As_Type_Is_A_Foreign_Type() => Assert.Empty(Checked.Report("Resources: { A: { Type: 5 } }").Findings);

    [Theory]
    [InlineData("A: { Type: T, DependsOn: A }")]
    [InlineData("A: { Type: T, Properties: { P: !Ref A } }")]
    [InlineData("A: { Type: T, DependsOn: B }, B: { Type: T, DependsOn: C }, C: { Type: T, Properties: { P: !GetAtt A.X } }")]
    [InlineData(
        "A: { Type: AWS::EC2::RouteTable, DependsOn: B, Properties: { VpcId: v } }, B: { Type: T, Properties: { P: !Sub \"${A}\" } }"
    )]
    public void Resources_In_A_Circle_Are_Told_Of(string resources) =>
        Assert.StartsWith(
            "1,14: these resources need each other in a circle (Circular dependency): A → ",
            Checked.Fault($"Resources: {{ {resources} }}")
        );

    [Theory]
    [InlineData("AWS::EC2::Subnet", "VpcId")]
    [InlineData("AWS::EC2::RouteTable", "VpcId")]
    [InlineData("AWS::EC2::NetworkInterface", "SubnetId")]
    [InlineData("AWS::EC2::GatewayRouteTableAssociation", "RouteTableId")]
    [InlineData("AWS::EC2::SubnetRouteTableAssociation", "RouteTableId")]
    [InlineData("AWS::EC2::EgressOnlyInternetGateway", "VpcId")]
    [InlineData("AWS::EC2::VPCCidrBlock", "VpcId")]
    public void A_Property_That_Is_Missing_Is_Told_Of(string type, string property) =>
        Assert.Equal(
            $"1,14: {type} 'A' has no {property}, which CloudFormation demands",
            Checked.Fault($"Resources: {{ A: {{ Type: {type} }} }}")
        );

    [Theory]
    [InlineData("AWS::EC2::Route")]
    [InlineData("AWS::EC2::VPCGatewayAttachment")]
    [InlineData("AWS::EC2::EIPAssociation")]
    [InlineData("AWS::EC2::VPNGatewayRoutePropagation")]
    [InlineData("AWS::EC2::SecurityGroupIngress")]
    [InlineData("AWS::EC2::Instance")]
    [InlineData("AWS::EC2::NatGateway")]
    [InlineData("AWS::EC2::VPC")]
    [InlineData("AWS::NetworkFirewall::Firewall")]
    [InlineData("AWS::EC2::VPCEndpoint")]
    [InlineData("AWS::CloudFormation::Stack")]
    [InlineData("Custom::Thing")]
    public void A_Resource_Without_Properties_Gives_A_Report(string type) =>
        Assert.NotNull(Checked.Report($"Resources: {{ A: {{ Type: {type} }} }}"));

    [Fact]
    public void Mappings_That_Ask_For_Themselves_End() =>
        Assert.NotNull(Checked.Report(Designs.Subnet("!FindInMap [M, a, b]", "Mappings: { M: { a: { b: !FindInMap [M, a, b] } } }")));

    [Fact]
    public void Parameters_In_A_Loop_Over_A_Parameter_End() =>
        Assert.NotNull(
            Checked.Report("Parameters: { Fn::ForEach::L: [A, !Ref P, { X: { Type: String } }] }\nResources: { A: { Type: T } }")
        );

    [Fact]
    public void Texts_That_Multiply_End()
    {
        var text = "x";
        for (var i = 0; i < 45; i++)
        {
            text = $"!Sub [\"${{a}}${{a}}\", {{ a: {text} }}]";
        }

        Assert.EndsWith("the functions of this template make more values than are worked out", Checked.Fault(Designs.Subnet(text)));
    }

    [Fact]
    public void Loops_That_Multiply_End()
    {
        var body = "{ \"R${A0}${A1}${A2}${A3}${A4}${A5}${A6}\": { Type: T } }";
        for (var i = 0; i < 7; i++)
        {
            body = $"{{ Fn::ForEach::L{i}: [A{i}, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9], {body}] }}";
        }

        Assert.Contains("and no more are read", Checked.Fault($"Transform: AWS::LanguageExtensions\nResources: {body}"));
    }

    [Fact]
    public void Conditions_That_Multiply_End()
    {
        var conditions = string.Join('\n', Enumerable.Range(0, 60).Select(n => $"  C{n}: !And [!Condition C{n + 1}, !Condition C{n + 1}]"));

        Assert.NotNull(
            Checked.Report(
                $"Parameters: {{ P: {{ Type: String }} }}\nConditions:\n{conditions}\n  C60: !Equals [!Ref P, a]\nResources: {{ V: {{ Type: AWS::EC2::VPC, Condition: C0 }} }}"
            )
        );
    }

    [Fact]
    public void Conditions_In_A_Long_Chain_Are_Refused()
    {
        var conditions = string.Join('\n', Enumerable.Range(0, 3000).Select(n => $"  C{n}: !Not [!Condition C{n + 1}]"));

        Assert.EndsWith(
            "asks others more than 200 deep",
            Checked.Fault($"Conditions:\n{conditions}\n  C3000: !Equals [a, b]\nResources: {{ V: {{ Type: T }} }}")
        );
    }

    [Fact]
    public void Many_Conditions_End()
    {
        var numbers = Enumerable.Range(0, 3000).ToList();
        var report = Checked.Report(
            $$"""
            Parameters:
            {{string.Join('\n', numbers.Select(n => $"  P{n}: {{ Type: String }}"))}}
            Conditions:
            {{string.Join('\n', numbers.Select(n => $"  C{n}: !Equals [!Ref P{n}, a]"))}}
            Resources:
            {{string.Join(
                '\n',
                numbers.Select(n => $"  V{n}: {{ Type: AWS::EC2::RouteTable, Condition: C{n}, Properties: {{ VpcId: v }} }}")
            )}}
            """
        );

        Assert.Contains("; 256 were judged", report.NotJudged, StringComparison.Ordinal);
    }

    [Fact]
    public void Resources_In_A_Long_Chain_End()
    {
        var chain = string.Join('\n', Enumerable.Range(0, 4000).Select(n => $"  R{n}: {{ Type: T, DependsOn: R{n + 1} }}"));

        Assert.NotNull(Checked.Report($"Resources:\n{chain}\n  R4000: {{ Type: T }}"));
    }

    [Fact]
    public void More_Resources_Than_Any_Template_Has_Are_Refused()
    {
        var many = string.Join('\n', Enumerable.Range(0, 5001).Select(n => $"  R{n}: {{ Type: T }}"));

        Assert.EndsWith("section Resources has more than 5000 entries, and no more are read", Checked.Fault($"Resources:\n{many}"));
    }

    [Fact]
    public void A_Message_Is_One_Line_Whatever_The_Template_Says()
    {
        var finding = Assert.Single(
            Checked
                .Report("Resources: { Vpc: { Type: AWS::EC2::VPC, Properties: { CidrBlock: \"10.0\\n\\u001b[31m\\u2028.0\" } } }")
                .Findings,
            finding => finding.RuleId == "IR1001"
        );

        Assert.DoesNotContain(finding.Message, c => char.IsControl(c) || c == '\u2028');
    }

    [Fact]
    public void A_Message_Is_Short_Whatever_The_Template_Says()
    {
        var text = new string('x', 100_000);

        Assert.InRange(Checked.Fault($"Resources: {{ A: {{ Type: T, DependsOn: {text} }} }}").Length, 100, 1100);
    }

    [Fact]
    public void Included_Parts_May_Bring_Anything()
    {
        var report = Checked.Report(
            Designs.Sound + "\n  Fn::Transform: { Name: AWS::Include, Parameters: { Location: s3://bucket/part } }"
        );

        Assert.Empty(report.Findings);
        Assert.NotEmpty(report.NotProven);
    }

    [Fact]
    public void What_A_Macro_May_Define_Is_Not_Missing() =>
        Assert.Empty(
            Checked
                .Report(
                    Designs.Sound.Replace("AppTable, Dest", "AppTable, Dest", StringComparison.Ordinal)
                        + "\n  T: { Type: Custom::T, Properties: { P: !Ref Nobody } }\nTransform: [My::Macro]"
                )
                .Findings
        );
}
