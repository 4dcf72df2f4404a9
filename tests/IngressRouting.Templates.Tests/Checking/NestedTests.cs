namespace IngressRouting.Templates.Tests.Checking;

/// <summary>Nested stacks whose templates stand beside the one that is judged.</summary>
public sealed class NestedTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("nested").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private const string Child = """
        Parameters:
          Block: { Type: String }
          Vpc: { Type: String }
        Resources:
          App: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc, CidrBlock: !Ref Block } }
        Outputs:
          Subnet: { Value: !Ref App }
          Other: { Value: !Sub "${Block}" }
        """;

    [Fact]
    public void Parameters_Go_Down()
    {
        var report = Check(Parent("child.yaml"), ("child.yaml", Child));

        var finding = Assert.Single(report.Findings, finding => finding.RuleId == "IR1002");
        Assert.Equal("Net/App", finding.Place.Resource);
        Assert.Equal(Path.Combine(folder, "child.yaml"), finding.Place.Document.Path);
        Assert.Equal(5, finding.Place.Position.Line);
    }

    [Fact]
    public void A_Name_Under_Which_Systems_Manager_Keeps_A_Value_Goes_Down_As_A_Name() =>
        Assert.DoesNotContain(
            Check(
                Parent("child.yaml"),
                (
                    "child.yaml",
                    Child.Replace(
                        "Block: { Type: String }",
                        "Block: { Type: 'AWS::SSM::Parameter::Value<String>' }",
                        StringComparison.Ordinal
                    )
                )
            ).Findings,
            finding => finding.RuleId is "IR1001" or "IR1002"
        );

    [Fact]
    public void An_Address_Is_Found_By_Its_Last_Part() =>
        Assert.Contains(
            Check(Parent("https://bucket.s3.amazonaws.com/some/child.yaml?v=1"), ("child.yaml", Child)).Findings,
            finding => finding.RuleId == "IR1002"
        );

    [Fact]
    public void An_Address_With_Unknown_Parts_Is_Found_By_Its_Last_Part() =>
        Assert.Contains(
            Check(Parent("!Sub \"https://${AWS::Region}.example.com/${AWS::StackName}/child.yaml\""), ("child.yaml", Child)).Findings,
            finding => finding.RuleId == "IR1002"
        );

    [Fact]
    public void Outputs_Go_Up()
    {
        var more = """

              Table: { Type: AWS::EC2::RouteTable, Properties: { VpcId: !Ref Vpc } }
              On:
                Type: AWS::EC2::SubnetRouteTableAssociation
                Properties: { SubnetId: !GetAtt Net.Outputs.Subnet, RouteTableId: !Ref Table }
              Twice:
                Type: AWS::EC2::SubnetRouteTableAssociation
                Properties: { SubnetId: !GetAtt [Net, Outputs.Subnet], RouteTableId: !Ref Table }
            """;

        var report = Check(Parent("child.yaml") + more, ("child.yaml", Child));

        Assert.DoesNotContain(report.Findings, finding => finding.RuleId == "IR3007");
        Assert.Contains(report.Findings, finding => finding.RuleId == "IR3001");
    }

    [Fact]
    public void A_Conditional_Stack_Has_Conditional_Resources()
    {
        var parent =
            Parent("child.yaml")
                .Replace("Type: AWS::CloudFormation::Stack", "Type: AWS::CloudFormation::Stack\n    Condition: C", StringComparison.Ordinal)
            + "\nParameters: { P: { Type: String } }\nConditions: { C: !Equals [!Ref P, a] }";

        var finding = Assert.Single(Check(parent, ("child.yaml", Child)).Findings, finding => finding.RuleId == "IR1002");
        Assert.EndsWith("(when C = true)", finding.Message);
    }

    [Fact]
    public void What_Is_Not_There_Is_Not_Proven()
    {
        var report = Check(Parent("child.yaml"));

        Assert.Null(report.Fault);
        Assert.Empty(report.Findings);
    }

    [Fact]
    public void What_Cannot_Be_Read_Is_Not_Proven() => Assert.Null(Check(Parent("child.yaml"), ("child.yaml", "{")).Fault);

    [Theory]
    [InlineData("../child.yaml")]
    [InlineData("inner/../../child.yaml")]
    public void What_Leaves_The_Folder_Is_Not_Read(string path)
    {
        Directory.CreateDirectory(Path.Combine(folder, "stack"));
        File.WriteAllText(Path.Combine(folder, "child.yaml"), Child);

        var report = Check(Parent(path), inside: "stack");

        Assert.Null(report.Fault);
        Assert.DoesNotContain(report.Findings, finding => finding.RuleId == "IR1002");
    }

    [Fact]
    public void A_Template_In_A_Folder_Below_Is_Read() =>
        Assert.Contains(Check(Parent("stacks/child.yaml"), ("stacks/child.yaml", Child)).Findings, finding => finding.RuleId == "IR1002");

    [Fact]
    public void Templates_That_Nest_Each_Other_End()
    {
        var parent = Parent("child.yaml");
        var report = Check(parent, ("child.yaml", Parent("parent.yaml")));

        Assert.Null(report.Fault);
        Assert.Null(Check(Parent("parent.yaml")).Fault);
    }

    [Fact]
    public void An_Output_That_Is_Its_Own_Parameter_Ends()
    {
        var parent = Parent("child.yaml").Replace("Block: 10.5.0.0/24", "Block: !GetAtt Net.Outputs.Other", StringComparison.Ordinal);

        Assert.Contains("circle", Check(parent, ("child.yaml", Child)).Fault!.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Stacks_That_Give_Each_Other_Their_Outputs_End()
    {
        var parent = """
            Resources:
              One: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: child.yaml, Parameters: { Block: !GetAtt Two.Outputs.Other } } }
              Two: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: child.yaml, Parameters: { Block: !GetAtt One.Outputs.Other } } }
            """;

        Assert.Contains("circle", Check(parent, ("child.yaml", Child)).Fault!.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void An_Address_That_Needs_An_Output_Of_Its_Stack_Ends() =>
        Assert.NotNull(Check(Parent("!GetAtt Net.Outputs.Other"), ("child.yaml", Child)));

    private static string Parent(string address) =>
        $$"""
            Resources:
              Vpc: { Type: AWS::EC2::VPC, Properties: { CidrBlock: 10.0.0.0/16 } }
              Net:
                Type: AWS::CloudFormation::Stack
                Properties:
                  TemplateURL: {{address}}
                  Parameters:
                    Block: 10.5.0.0/24
                    Vpc: !Ref Vpc
            """;

    private TemplateReport Check(string parent, params (string Name, string Text)[] others) => Check(parent, "", others);

    private TemplateReport Check(string parent, string inside, params (string Name, string Text)[] others)
    {
        foreach (var (name, text) in others)
        {
            var path = Path.Combine(folder, name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
        }

        var file = Path.Combine(folder, inside, "parent.yaml");
        File.WriteAllText(file, parent);
        return TemplateCheck.File(file, CheckOptions.Default);
    }
}
