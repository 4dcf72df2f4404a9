namespace IngressRouting.Templates.Tests.Evaluating;

public sealed class LoopTests
{
    [Fact]
    public void Resources_Are_Written_Out()
    {
        var findings = Checked.Findings(
            """
            Transform: AWS::LanguageExtensions
            Parameters:
              Numbers: { Type: CommaDelimitedList, Default: "1,2" }
            Resources:
              Vpc: { Type: AWS::EC2::VPC, Properties: { CidrBlock: 10.0.0.0/16 } }
              Fn::ForEach::Subnets:
                - N
                - !Ref Numbers
                - App${N}:
                    Type: AWS::EC2::Subnet
                    Properties: { VpcId: !Ref Vpc, CidrBlock: !Sub "10.${N}.0.0/24" }
            """
        );

        Assert.Equal(
            ["IR1002 App1 11,51", "IR1002 App2 11,51", "IR3007 App1 9,7", "IR3007 App2 9,7"],
            findings.Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void A_Loop_In_A_Loop_Sees_Both_Variables() =>
        Assert.Equal(
            "{ax: a-x, ay: a-y, bx: b-x, by: b-y}",
            Values.Of("{ Fn::ForEach::One: [A, [a, b], { Fn::ForEach::Two: [B, [x, y], { \"${A}${B}\": !Sub \"${A}-${B}\" }] }] }", Loops)
        );

    [Fact]
    public void An_Ampersand_Leaves_What_Is_No_Letter_Out() =>
        Assert.Equal("{Id1001: 10.0.1}", Values.Of("{ Fn::ForEach::One: [A, [10.0.1], { \"Id&{A}\": !Ref A }] }", Loops));

    [Fact]
    public void A_Text_That_Looks_Like_Another_Variable_Stays() =>
        Assert.Equal(
            "{k: \"${B}\"}",
            Values.Of("{ Fn::ForEach::One: [A, [\"${B}\"], { Fn::ForEach::Two: [B, [x], { k: '\"${A}\"' }] }] }", Loops)
        );

    [Fact]
    public void Outputs_And_Properties_Are_Written_Out()
    {
        var report = Checked.Report(
            """
            Transform: [AWS::LanguageExtensions]
            Resources:
              Vpc: { Type: AWS::EC2::VPC, Properties: { CidrBlock: 10.0.0.0/16 } }
              App:
                Type: AWS::EC2::Subnet
                Properties:
                  Fn::ForEach::Members: [Name, [CidrBlock], { "${Name}": 10.9.0.0/24 }]
                  VpcId: !Ref Vpc
            Outputs:
              Fn::ForEach::All: [Name, [Vpc, App], { "Id${Name}": { Value: !Ref Nobody } }]
            """.Replace("!Ref Nobody", "!Ref \"${Name}\"")
        );

        Assert.Contains(report.Findings, finding => Checked.Told(finding).StartsWith("IR1002 App", StringComparison.Ordinal));
    }

    [Fact]
    public void A_Loop_Over_What_The_Deployment_Knows_Is_Not_Proven()
    {
        var report = Checked.Report(
            Designs.Sound
                + """

                  Fn::ForEach::More:
                    - N
                    - !Ref Unknown
                    - App${N}: { Type: AWS::EC2::EIP }
                Parameters:
                  Unknown: { Type: CommaDelimitedList }
                Transform: AWS::LanguageExtensions
                """
        );

        Assert.Empty(report.Findings);
        Assert.NotEmpty(report.NotProven);
    }

    [Fact]
    public void A_Key_Without_A_Value_Is_Dropped_In_A_Loop()
    {
        var report = Checked.Report(
            """
            Transform: AWS::LanguageExtensions
            Resources:
              Vpc: { Type: AWS::EC2::VPC, Properties: { CidrBlock: 10.0.0.0/16 } }
              Fn::ForEach::Kinds:
                - Kind
                - [Public, Private]
                - "${Kind}":
                  Fn::ForEach::Zones:
                    - Z
                    - [a, b]
                    - Sub${Kind}${Z}: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc, CidrBlock: 10.9.0.0/24, OutpostArn: } }
            """
        );

        Assert.Equal(
            ["SubPrivatea", "SubPrivateb", "SubPublica", "SubPublicb"],
            report.Findings.Where(finding => finding.RuleId == "IR1002").Select(finding => finding.Place.Resource).Order()
        );
    }

    [Fact]
    public void A_Function_In_A_Loop_Keeps_Its_Null() =>
        Assert.Equal("{a: [Fn::GetAZs()]}", Values.Of("{ Fn::ForEach::One: [A, [a], { '${A}': { Fn::GetAZs: } }] }", Loops));

    [Theory]
    [InlineData("!FindInMap [M, a, ids]", "{x: x, y: y}")]
    [InlineData("!FindInMap [M, !Ref Key, ids]", "{x: x, y: y}")]
    [InlineData("!FindInMap [M, none, ids, { DefaultValue: [z] }]", "{z: z}")]
    [InlineData("[x, !Ref Key]", "{x: x, a: a}")]
    public void A_Loop_Goes_Through_What_A_Mapping_Or_Parameter_Says(string collection, string expected) =>
        Assert.Equal(
            expected,
            Values.Of(
                $"{{ Fn::ForEach::One: [A, {collection}, {{ '${{A}}': !Ref A }}] }}",
                Loops + "\nMappings: { M: { a: { ids: [x, y] } } }\nParameters: { Key: { Type: String, Default: a } }"
            )
        );

    [Fact]
    public void A_Loop_Over_The_Region_Is_Not_Known() =>
        Assert.Equal(
            "{b: c, Fn::ForEach::One: <Opaque>}",
            Values.Of(
                "{ b: c, Fn::ForEach::One: [A, !FindInMap [M, !Ref AWS::Region, ids], { '${A}': !Ref A }] }",
                Loops + "\nMappings: { M: { eu: { ids: [x] }, us: { ids: [y] } } }"
            )
        );

    [Fact]
    public void A_Malformed_Loop_Is_Refused() =>
        Assert.EndsWith(
            "Fn::ForEach takes a list of an identifier, a collection and an object",
            Checked.Fault(Loops + "\nResources: { Fn::ForEach::X: [A, [a]] }")
        );

    [Theory]
    [InlineData("Resources: { Fn::ForEach::X: [A, [a], { 'V${A}': { Type: T } }] }", "1,14")]
    [InlineData("Transform: AWS::Serverless-2016-10-31\nResources: { Fn::ForEach::X: [A, [a], { 'V${A}': { Type: T } }] }", "2,14")]
    [InlineData("Resources: { V: { Type: T, Properties: { Fn::ForEach::X: [A, [a], { 'P${A}': b }] } } }", "1,42")]
    public void A_Loop_Needs_Its_Transform(string template, string place) =>
        Assert.Equal(
            place
                + ": CloudFormation makes a loop of Fn::ForEach only in a template with 'Transform: AWS::LanguageExtensions', which this one does not have; "
                + "add it",
            Checked.Fault(template)
        );

    [Fact]
    public void A_Macro_May_Make_A_Loop() =>
        Assert.Empty(Checked.Findings("Transform: Mine\nResources: { Fn::ForEach::X: [A, [a], { 'V${A}': { Type: T } }] }"));

    private const string Loops = "Transform: AWS::LanguageExtensions";
}
