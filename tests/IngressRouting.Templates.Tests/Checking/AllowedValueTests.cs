namespace IngressRouting.Templates.Tests.Checking;

/// <summary>Every value that a parameter accepts is judged, where packets meet what is made of it.</summary>
public sealed class AllowedValueTests
{
    [Fact]
    public void A_Value_That_Is_Wrong_Is_Named()
    {
        var finding = Assert.Single(
            Report("!Ref P", "P: { Type: String, Default: 10.0.1.0/24, AllowedValues: [10.0.1.0/24, 10.9.1.0/24] }")
        );

        Assert.EndsWith("(when P = 10.9.1.0/24)", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Values_That_Are_Wrong_Are_Named_Together()
    {
        var template =
            Designs.With("SourceDestCheck: false", "SourceDestCheck: !Ref P")
            + "\nParameters: { P: { Type: String, Default: 'false', AllowedValues: ['false', 'true', 'True'] } }";

        var finding = Assert.Single(Checked.Report(template).Findings);
        Assert.EndsWith("(when P = true or True)", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_Wrong_Value_Without_A_Default_Is_Not_Proven_To_Be_Given()
    {
        var report = Checked.Report(
            Designs.Subnet("!Ref P", "Parameters: { P: { Type: String, AllowedValues: [10.0.1.0/24, 10.9.1.0/24] } }")
        );

        Assert.Empty(report.Findings);
        Assert.EndsWith("(when P = 10.9.1.0/24)", Assert.Single(report.NotProven).Needs, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[10.8.1.0/24, 10.9.1.0/24]", 2)]
    [InlineData("[10.9.1.0/24]", 1)]
    [InlineData("[10.9.1.0/24, 10.9.1.0/24]", 1)]
    [InlineData("[10.0.1.0/24]", 0)]
    public void Where_Every_Value_Is_Wrong_The_Template_Is(string values, int findings)
    {
        var report = Checked.Report(Designs.Subnet("!Ref P", $"Parameters: {{ P: {{ Type: String, AllowedValues: {values} }} }}"));

        Assert.Equal(findings, report.Findings.Count);
        Assert.Empty(report.NotProven);
        Assert.Empty(report.Assumptions);
    }

    [Fact]
    public void A_Combination_Of_Several_Values_Is_Not_Proven_To_Be_Given()
    {
        var report = Checked.Report(TwoBlocks("[10.0.0.0/16, 10.1.0.0/16]", "[10.0.1.0/24, 10.1.1.0/24]"));

        Assert.Empty(report.Findings);
        Assert.Equal(2, report.NotProven.Count(question => question.RuleId == "IR1002"));
    }

    [Fact]
    public void What_A_Condition_Compares_With_The_Only_Value_Is_Known() =>
        Assert.Single(
            Report(
                "!If [C, 10.9.0.0/24, 10.0.1.0/24]",
                "K: { Type: String, AllowedValues: [a] }",
                "Conditions: { C: !Equals [!Ref K, a] }"
            ),
            finding => !finding.Message.Contains("when", StringComparison.Ordinal)
        );

    [Fact]
    public void The_Key_Of_A_Mapping_Decides() =>
        Assert.EndsWith(
            "(when K = b)",
            Assert
                .Single(
                    Report(
                        "!FindInMap [M, !Ref K, Block]",
                        "K: { Type: String, Default: a, AllowedValues: [a, b] }",
                        "Mappings: { M: { a: { Block: 10.0.1.0/24 }, b: { Block: 10.9.0.0/24 } } }"
                    )
                )
                .Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void A_Condition_Knows_What_A_Mapping_Makes_Of_A_Parameter()
    {
        const string Mapping =
            "Mappings: { M: { a: { Is: 'no' }, b: { Is: 'no' } } }\nConditions: { C: !Equals [!FindInMap [M, !Ref K, Is], 'yes'] }";
        const string Key = "K: { Type: String, AllowedValues: [a, b] }";

        Assert.Empty(Report("!If [C, 10.9.0.0/24, 10.0.1.0/24]", Key, Mapping));
        Assert.EndsWith(
            "(when C = true)",
            Assert
                .Single(
                    Report(
                        "!If [C, 10.9.0.0/24, 10.0.1.0/24]",
                        Key,
                        Mapping.Replace("b: { Is: 'no' }", "b: { Is: 'yes' }", StringComparison.Ordinal)
                    )
                )
                .Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_Condition_And_A_Value_Exclude_Each_Other() =>
        Assert.Empty(
            Report(
                "!If [IsA, !Sub '10.0.${P}.0/24', 10.0.7.0/24]",
                "P: { Type: String, Default: '1', AllowedValues: ['1', '999'] }",
                "Conditions: { IsA: !Equals [!Ref P, '1'] }"
            )
        );

    [Fact]
    public void What_Is_Given_Is_The_Only_Value() =>
        Assert.Empty(
            Checked
                .Report(
                    Designs.Subnet("!Ref P", "Parameters: { P: { Type: String, AllowedValues: [10.0.1.0/24, 10.9.1.0/24] } }"),
                    ("P", "10.0.1.0/24")
                )
                .Findings
        );

    [Fact]
    public void It_Is_No_Assumption() =>
        Assert.Empty(
            Checked
                .Report(
                    Designs.Subnet(
                        "!Ref P",
                        "Parameters: { P: { Type: String, Default: 10.0.1.0/24, AllowedValues: [10.0.1.0/24, 10.0.2.0/24] } }"
                    )
                )
                .Assumptions
        );

    [Fact]
    public void What_A_Loop_Is_Written_Out_With_Stays_The_Default()
    {
        var report = Checked.Report(
            """
            Transform: AWS::LanguageExtensions
            Parameters: { Env: { Type: String, Default: test, AllowedValues: [test, live] } }
            Mappings:
              M:
                test: { Names: [A], Block: 10.0.0.0/16 }
                live: { Names: [A, B], Block: 10.0.0.0/33 }
            Resources:
              Fn::ForEach::Vpcs:
                - Name
                - !FindInMap [M, !Ref Env, Names]
                - Vpc${Name}: { Type: AWS::EC2::VPC, Properties: { CidrBlock: !FindInMap [M, !Ref Env, Block] } }
            """
        );

        Assert.Empty(report.Findings);
        Assert.Equal("Env", Assert.Single(report.Assumptions).Name);
    }

    [Fact]
    public void A_Secret_Is_Not_Told()
    {
        var report = Checked.Report(
            Designs.Subnet("!Ref P", "Parameters: { P: { Type: String, NoEcho: true, AllowedValues: [10.0.1.0/24, 10.9.1.0/24] } }")
        );

        Assert.Empty(report.Findings);
        Assert.DoesNotContain(report.NotProven, question => question.Needs.Contains("10.9", StringComparison.Ordinal));
    }

    [Fact]
    public void A_Secret_That_A_Condition_Compares_Is_Not_Told() =>
        Assert.Empty(
            Report("!If [C, !Ref P, 10.0.1.0/24]", "P: { Type: String, NoEcho: true }", "Conditions: { C: !Equals [!Ref P, 10.9.1.0/24] }")
        );

    [Fact]
    public void What_Is_Wrong_With_Each_Value_Needs_No_Default()
    {
        var values = string.Join(", ", Enumerable.Range(1, 5).Select(n => $"10.{n}.0.0/16"));
        var template = Designs
            .Subnet("10.9.0.0/24", $"Parameters: {{ P: {{ Type: String, AllowedValues: [{values}] }} }}")
            .Replace("CidrBlock: 10.0.0.0/16", "CidrBlock: !Ref P", StringComparison.Ordinal);

        Assert.Single(Checked.Report(template).Findings);
    }

    [Theory]
    [InlineData("10.9.0.0/24", "for each value, told of P = 10.1.0.0/16)")]
    [InlineData("10.5.0.0/24", "(when P = 10.1.0.0/16 or 10.2.0.0/16 or 10.3.0.0/16 or 10.4.0.0/16, told of P = 10.1.0.0/16)")]
    [InlineData("10.2.0.0/24", "(when P = 10.1.0.0/16 or 10.3.0.0/16 or 10.4.0.0/16 or 10.5.0.0/16, told of P = 10.1.0.0/16)")]
    public void What_Is_Wrong_With_Many_Values_Is_Said_Once(string block, string end)
    {
        var values = string.Join(", ", Enumerable.Range(1, 5).Select(n => $"10.{n}.0.0/16"));
        var template = Designs
            .Subnet(block, $"Parameters: {{ P: {{ Type: String, Default: 10.1.0.0/16, AllowedValues: [{values}] }} }}")
            .Replace("CidrBlock: 10.0.0.0/16", "CidrBlock: !Ref P", StringComparison.Ordinal);

        Assert.EndsWith(end, Assert.Single(Checked.Report(template).Findings).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Over_The_Budget_The_Defaults_And_Each_Value_Are_Judged()
    {
        var numbers = Enumerable.Range(0, 10).ToList();
        var template = $$"""
            Parameters:
            {{string.Join(
                '\n',
                numbers.Select(n =>
                    $"  P{n}: {{ Type: String, Default: 10.{n}.0.0/16, AllowedValues: [10.{n}.0.0/16, 10.{n}.0.0/17, 10.{n}.0.0/33] }}"
                )
            )}}
            Resources:
            {{string.Join('\n', numbers.Select(n => $"  V{n}: {{ Type: AWS::EC2::VPC, Properties: {{ CidrBlock: !Ref P{n} }} }}"))}}
            """;

        var report = Checked.Report(template);

        Assert.Equal(10, report.Findings.Count);
        Assert.All(report.Findings, finding => Assert.EndsWith("0.0/33, the rest by default)", finding.Message, StringComparison.Ordinal));
        Assert.Contains("; 21 were judged", report.NotJudged, StringComparison.Ordinal);
        Assert.Equal(0, report.Rules.Proven);
    }

    [Theory]
    [InlineData("!Equals [!Join [',', !Ref P], 'a,b']")]
    [InlineData("!Equals [!Select [1, !Ref P], b]")]
    public void A_List_Has_Any_Number_Of_Its_Items(string condition) =>
        Assert.EndsWith(
            "(when C = true)",
            Assert
                .Single(
                    Report(
                        "!If [C, 10.9.0.0/24, 10.0.1.0/24]",
                        "P: { Type: CommaDelimitedList, AllowedValues: [a, b] }",
                        $"Conditions: {{ C: {condition} }}"
                    )
                )
                .Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void A_List_That_Is_Given_Is_All_Of_It() =>
        Assert.Empty(
            Checked
                .Report(
                    Designs.Subnet(
                        "!If [C, 10.9.0.0/24, 10.0.1.0/24]",
                        """
                        Parameters: { P: { Type: CommaDelimitedList, AllowedValues: [a, b] } }
                        Conditions: { C: !Equals [!Join [',', !Ref P], 'a,b'] }
                        """
                    ),
                    ("P", "b,a")
                )
                .Findings
        );

    [Theory]
    [InlineData("!Equals [!Ref P, live]")]
    [InlineData("!Equals [!Sub 'x${P}', xlive]")]
    public void The_Names_Of_A_Lookup_Are_Not_What_Is_Kept_Under_Them(string condition) =>
        Assert.EndsWith(
            "(when C = true)",
            Assert
                .Single(
                    Report(
                        "!If [C, 10.9.0.0/24, 10.0.1.0/24]",
                        "P: { Type: 'AWS::SSM::Parameter::Value<String>', Default: /env/a, AllowedValues: [/env/a, /env/b] }",
                        $"Conditions: {{ C: {condition} }}"
                    )
                )
                .Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void The_Default_Of_A_List_Is_An_Assumption()
    {
        var report = Checked.Report(
            Designs.Subnet(
                "!Select [0, !Ref P]",
                "Parameters: { P: { Type: CommaDelimitedList, Default: 10.0.1.0/24, AllowedValues: [10.0.1.0/24, 10.9.1.0/24] } }"
            )
        );

        Assert.Empty(report.Findings);
        Assert.Equal("P", Assert.Single(report.Assumptions).Name);
    }

    private static string TwoBlocks(string ofVpc, string ofSubnet) =>
        Designs
            .Subnet(
                "!Ref S",
                $"Parameters: {{ V: {{ Type: String, AllowedValues: {ofVpc} }}, S: {{ Type: String, AllowedValues: {ofSubnet} }} }}"
            )
            .Replace("CidrBlock: 10.0.0.0/16", "CidrBlock: !Ref V", StringComparison.Ordinal);

    private static IReadOnlyList<TemplateFinding> Report(string block, string parameter, string sections = "") =>
        Checked.Report(Designs.Subnet(block, $"Parameters:\n  {parameter}\n{sections}")).Findings;
}
