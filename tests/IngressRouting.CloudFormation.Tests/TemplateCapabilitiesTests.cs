namespace IngressRouting.CloudFormation.Tests;

public sealed class TemplateCapabilitiesTests
{
    [Fact]
    public void Network_needs_none() => Assert.Empty(TemplateCapabilities.Of(FoundingDesign.Build().Write().Document!));

    [Theory]
    [InlineData("""{ "Type": "AWS::IAM::Role", "Properties": { "Path": "/" } }""", "CAPABILITY_IAM")]
    [InlineData("""{ "Type": "AWS::IAM::InstanceProfile" }""", "CAPABILITY_IAM")]
    [InlineData("""{ "Type": "AWS::IAM::Policy", "Properties": { "PolicyName": "x" } }""", "CAPABILITY_IAM")]
    [InlineData("""{ "Type": "AWS::IAM::Role", "Properties": { "RoleName": { "Ref": "Name" } } }""", "CAPABILITY_NAMED_IAM")]
    [InlineData("""{ "Type": "AWS::EC2::VPC", "Properties": { "RoleName": "x" } }""", "")]
    [InlineData(
        """{ "Type": "AWS::EC2::VPC", "Properties": { "a": [{ "Fn::Transform": { "Name": "Mine" } }] } }""",
        "CAPABILITY_AUTO_EXPAND"
    )]
    public void Resource_needs(string resource, string expected) =>
        Assert.Equal(expected, Of($$"""{ "Resources": { "One": {{resource}} } }"""));

    [Fact]
    public void One_name_asks_for_all()
    {
        const string Named = """{ "Type": "AWS::IAM::User", "Properties": { "UserName": "a" } }""";
        const string Unnamed = """{ "Type": "AWS::IAM::Role" }""";
        Assert.Equal("CAPABILITY_NAMED_IAM", Of($$"""{ "Resources": { "A": {{Named}}, "B": {{Unnamed}} } }"""));
        Assert.Equal("CAPABILITY_NAMED_IAM", Of($$"""{ "Resources": { "A": {{Unnamed}}, "B": {{Named}} } }"""));
    }

    [Fact]
    public void Transform_of_the_template_is_a_macro() =>
        Assert.Equal(
            "CAPABILITY_IAM CAPABILITY_AUTO_EXPAND",
            Of("""{ "Transform": "AWS::LanguageExtensions", "Resources": { "A": { "Type": "AWS::IAM::Role" } } }""")
        );

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("1")]
    [InlineData("""{ "Resources": [], "Outputs": null }""")]
    public void Anything_else_needs_none(string json) => Assert.Equal("", Of(json));

    private static string Of(string json) => string.Join(" ", TemplateCapabilities.Of(JsonText.Read(json)));
}
