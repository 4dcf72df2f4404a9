namespace IngressRouting.Templates.Tests.Evaluating;

public sealed class ParameterTests
{
    private const string Block = "Parameters: { Block: { Type: String, Default: 10.1.0.0/24 } }";

    [Fact]
    public void A_Default_Counts() => Assert.Contains("IR1002", Checked.Violated(Designs.Subnet("!Ref Block", Block)));

    [Fact]
    public void What_Is_Given_Goes_Before_The_Default() =>
        Assert.DoesNotContain("IR1002", Checked.Violated(Designs.Subnet("!Ref Block", Block), ("Block", "10.0.5.0/24")));

    [Fact]
    public void Parameters_Of_Other_Templates_Are_Ignored() =>
        Assert.Contains("IR1002", Checked.Violated(Designs.Subnet("!Ref Block", Block), ("Other", "10.0.5.0/24")));

    [Theory]
    [InlineData("Parameters: { Block: { Type: String } }")]
    [InlineData("Parameters: { Block: { Type: String, Default: '' } }")]
    [InlineData("Parameters: { Block: { Type: 'AWS::SSM::Parameter::Value<String>', Default: /network/block } }")]
    [InlineData("Parameters: { Block: { Type: String, NoEcho: true, Default: 10.1.0.0/24 } }")]
    public void What_Only_The_Deployment_Knows_Is_Not_Proven(string parameters)
    {
        var report = Checked.Report(Designs.Subnet("!Ref Block", parameters));

        Assert.Empty(report.Findings);
        Assert.Contains(report.NotProven, question => question.RuleId == "IR1002");
    }

    [Fact]
    public void Of_A_Lookup_The_Name_Is_Given()
    {
        var report = Checked.Report(
            Designs.Subnet("!Ref Block", "Parameters: { Block: { Type: 'AWS::SSM::Parameter::Value<String>' } }"),
            ("Block", "/network/block")
        );

        Assert.Empty(report.Findings);
        Assert.Contains(report.NotProven, question => question.RuleId == "IR1002");
    }

    [Fact]
    public void A_Number_Is_A_Text_Too() =>
        Assert.Contains(
            "IR1002",
            Checked.Violated(Designs.Subnet("!Sub \"10.${N}.0.0/24\"", "Parameters: { N: { Type: Number, Default: 7 } }"))
        );

    [Fact]
    public void A_Secret_Is_In_No_Output()
    {
        const string Secret = "Parameters: { Block: { Type: String, NoEcho: true, Default: 10.99.1.1/24 } }";
        foreach (
            var report in new[]
            {
                Checked.Report(Designs.Subnet("!Ref Block", Secret)),
                Checked.Report(Designs.Subnet("!Sub \"${Block}\"", Secret)),
            }
        )
        {
            Assert.DoesNotContain(report.Findings, finding => finding.Message.Contains("10.99.1.1", StringComparison.Ordinal));
            Assert.DoesNotContain(report.NotProven, question => question.Needs.Contains("10.99.1.1", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_Secret_That_Is_Given_Is_In_No_Output_Either()
    {
        var report = Checked.Report(
            Designs.Subnet("!Ref Block", "Parameters: { Block: { Type: String, NoEcho: 'true' } }"),
            ("Block", "10.99.1.1/24")
        );

        Assert.DoesNotContain(report.Findings, finding => finding.Message.Contains("10.99.1.1", StringComparison.Ordinal));
    }

    [Fact]
    public void A_List_Is_Split_And_Trimmed() =>
        Assert.Contains(
            "IR1002",
            Checked.Violated(
                Designs.Subnet(
                    "!Select [1, !Ref Blocks]",
                    "Parameters: { Blocks: { Type: CommaDelimitedList, Default: '10.0.0.0/24, 10.1.0.0/24' } }"
                )
            )
        );

    [Theory]
    [InlineData("!Ref Block", "String", "/network/block")]
    [InlineData("!Ref Block", "String", "10.1.0.0/24")]
    [InlineData("!Sub '${Block}'", "String", "/network/block")]
    [InlineData("!Select [0, !Ref Block]", "CommaDelimitedList", "/network/blocks")]
    [InlineData("!Select [0, !Ref Block]", "List<String>", "/network/blocks")]
    [InlineData("!Select [3, !Ref Block]", "CommaDelimitedList", "/a,/b")]
    public void What_Is_Kept_Under_The_Name_That_Is_Given_Is_Not_Proven(string block, string type, string given)
    {
        var report = Checked.Report(
            Designs.Subnet(block, $"Parameters: {{ Block: {{ Type: 'AWS::SSM::Parameter::Value<{type}>' }} }}"),
            ("Block", given)
        );

        Assert.Empty(report.Findings);
        Assert.Contains(report.NotProven, question => question.RuleId == "IR1002");
    }

    [Fact]
    public void The_Name_Of_A_Parameter_Of_Systems_Manager_Is_Its_Own_Value() =>
        Assert.Contains(
            "IR1002",
            Checked.Violated(
                Designs.Subnet("!Ref Block", "Parameters: { Block: { Type: 'AWS::SSM::Parameter::Name' } }"),
                ("Block", "10.1.0.0/24")
            )
        );

    [Theory]
    [InlineData("Type: 'AWS::SSM::Parameter::Value<String>'")]
    [InlineData("Type: 'AWS::SSM::Parameter::Value<String>', AllowedValues: [/live, /test]")]
    [InlineData("Type: 'AWS::SSM::Parameter::Value<String>', Default: /live")]
    public void A_Condition_Compares_What_Is_Kept_Under_The_Name(string stage)
    {
        var template = Designs.Subnet(
            "!If [IsLive, 10.9.0.0/24, 10.0.1.0/24]",
            $"Parameters: {{ Stage: {{ {stage} }} }}\nConditions: {{ IsLive: !Equals [!Ref Stage, live] }}"
        );

        Assert.Contains(Checked.Report(template, ("Stage", "/live")).Findings, finding => finding.Message.Contains("when IsLive = true"));
        Assert.Contains(Checked.Report(template).Findings, finding => finding.Message.Contains("when IsLive = true"));
    }
}
