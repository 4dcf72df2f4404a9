namespace IngressRouting.Templates.Tests.Checking;

/// <summary>What is given and CloudFormation refuses is no deployment to judge.</summary>
public sealed class RefusedDeploymentTests
{
    [Theory]
    [InlineData(
        "Type: String, AllowedValues: [on-demand, spot]",
        "none",
        "'none' for parameter 'P' because it is none of the allowed values on-demand, spot"
    )]
    [InlineData("Type: String, MinLength: 3", "ab", "'ab' for parameter 'P' because it has fewer than 3 characters")]
    [InlineData("Type: String, MaxLength: '3'", "abcd", "'abcd' for parameter 'P' because it has more than 3 characters")]
    [InlineData("Type: String, AllowedPattern: '[a-z]+'", "a1", "'a1' for parameter 'P' because it does not match [a-z]+")]
    [InlineData("Type: Number", "many", "'many' for parameter 'P' because it is no number")]
    [InlineData("Type: Number, MinValue: 2", "1.5", "'1.5' for parameter 'P' because it is less than 2")]
    [InlineData("Type: Number, MaxValue: 4294967294", "4294967295", "'4294967295' for parameter 'P' because it is more than 4294967294")]
    [InlineData("Type: List<Number>", "80, http", "'http' for parameter 'P' because it is no number")]
    [InlineData(
        "Type: CommaDelimitedList, AllowedValues: [a, b]",
        "a, c",
        "'c' for parameter 'P' because it is none of the allowed values a, b"
    )]
    [InlineData("Type: CommaDelimitedList, AllowedPattern: '[a-z]'", "a,1", "'1' for parameter 'P' because it does not match [a-z]")]
    [InlineData(
        "Type: 'AWS::SSM::Parameter::Value<String>', AllowedValues: [/live]",
        "/x",
        "'/x' for parameter 'P' because it is none of the allowed values /live"
    )]
    [InlineData(
        "Type: String, NoEcho: true, MinLength: 8",
        "hunter2",
        "what is given for parameter 'P' because it has fewer than 8 characters"
    )]
    public void A_Value_That_Is_Not_Accepted_Is_Told(string declaration, string given, string told) =>
        Assert.Equal($"CloudFormation refuses {told}; give another value", Refused(With(declaration), ("P", given)));

    [Theory]
    [InlineData("Type: String, AllowedValues: [a, b]", "b")]
    [InlineData("Type: String, AllowedValues: [1.50, 2]", "1.5")]
    [InlineData("Type: String, AllowedValues: [yes, no]", "yes")]
    [InlineData("Type: String, AllowedValues: [yes, no]", "true")]
    [InlineData("Type: Number, AllowedValues: ['8', '16']", "8.0")]
    [InlineData("Type: String, AllowedValues: { 'Fn::Transform': { Name: M } }", "x")]
    [InlineData("Type: String, AllowedValues: [a], MinLength: 9", "{{resolve:ssm:/a}}")]
    [InlineData("Type: CommaDelimitedList, AllowedValues: [a, b]", "b , a")]
    [InlineData("Type: CommaDelimitedList, AllowedValues: [a, b]", "")]
    [InlineData("Type: CommaDelimitedList, MinLength: 9", "a")]
    [InlineData("Type: String, MinValue: 9", "1")]
    [InlineData("Type: Number, MinValue: 0.5, MaxLength: 1", "0.75")]
    [InlineData("Type: 'AWS::EC2::VPC::Id', MinLength: 99", "vpc-1")]
    [InlineData("Type: String, AllowedPattern: '(?i)ABC'", "abc")]
    [InlineData("Type: String, AllowedPattern: '(?i)ABC'", "x")]
    public void What_May_Be_Accepted_Is_Judged(string declaration, string given) =>
        Assert.Contains("IR1002", Checked.Violated(With(declaration), ("P", given)));

    [Theory]
    [InlineData("R: { Assertions: [{ Assert: !Equals [!Ref P, live] }] }", "R")]
    [InlineData("R: { Assertions: [{ Assert: !Equals [!Ref P, live], AssertDescription: Live only. }] }", "R' (Live only)")]
    [InlineData(
        "S: { Assertions: [{ Assert: !Equals [!Ref P, test] }] }\n  R: { Assertions: [{ Assert: { 'Fn::Contains': [[a, b], !Ref P] } }] }",
        "R"
    )]
    [InlineData("R: { RuleCondition: !Equals [!Ref P, test], Assertions: [{ Assert: !Not [!Equals [!Ref P, test]] }] }", "R")]
    [InlineData(
        "R: { Assertions: [{ Assert: !Equals [!Ref P, test] }, { Assert: !And [!Equals [!Ref Q, a], !Equals [!Ref P, x]] }] }",
        "R"
    )]
    public void A_Rule_That_Does_Not_Hold_Is_Told(string rules, string told)
    {
        var reason = Refused(With("Type: String }\n  Q: { Type: String", rules), ("P", "test"));

        Assert.Equal(
            $"CloudFormation refuses what is given for the parameters because of rule '{told}{(told.EndsWith(')') ? "" : "'")}; give what it asserts",
            reason
        );
    }

    [Fact]
    public void Rules_That_Do_Not_Hold_Together_Are_Told() =>
        Assert.Contains(
            "whatever is given for the parameters because its Rules do not hold together",
            Refused(
                With(
                    "Type: String",
                    "R: { Assertions: [{ Assert: !Equals [!Ref P, a] }] }\n  S: { Assertions: [{ Assert: !Equals [!Ref P, b] }] }"
                )
            ),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("R: { Assertions: [{ Assert: !Equals [!Ref P, test] }] }")]
    [InlineData("R: { Assertions: [{ Assert: !Equals [!Ref P, !Ref Q] }] }")]
    [InlineData("R: { RuleCondition: !Equals [!Ref P, live], Assertions: [{ Assert: !Equals [!Ref P, test] }] }")]
    [InlineData("R: { Assertions: [{ Assert: { 'Fn::Contains': [{ 'Fn::RefAll': 'AWS::EC2::VPC::Id' }, !Ref P] } }] }")]
    [InlineData("R: { Assertions: [{ Assert: !Equals [!Ref S, !Ref P] }] }")]
    public void A_Rule_That_May_Hold_Refuses_Nothing(string rules) =>
        Assert.Contains(
            "IR1002",
            Checked.Violated(
                With("Type: String }\n  Q: { Type: String, Default: x }\n  S: { Type: 'AWS::SSM::Parameter::Value<String>'", rules),
                ("P", "test"),
                ("S", "/stage")
            )
        );

    private static string With(string declaration, string? rules = null) =>
        Designs.Subnet("10.9.0.0/24", $"Parameters:\n  P: {{ {declaration} }}{(rules is null ? "" : "\nRules:\n  " + rules)}");

    private static string Refused(string template, params (string Key, string Value)[] parameters) =>
        Assert.Throws<UnreadableTemplateException>(() => Checked.Report(template, parameters)).Reason;
}
