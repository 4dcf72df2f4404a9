namespace IngressRouting.Templates.Tests.Evaluating;

public sealed class FunctionTests
{
    private const string Plan = """
        Parameters:
          Number: { Type: Number, Default: 3 }
          Text: { Type: String, Default: word }
          Unknown: { Type: String }
          Known: { Type: CommaDelimitedList, Default: "a, b" }
          Open: { Type: List<Number> }
        Mappings:
          Plan:
            eu-west-1: { Same: 10.1.0.0/16, Other: 10.2.0.0/16, List: [x, y] }
            us-east-1: { Same: 10.1.0.0/16, Other: 10.3.0.0/16, List: [x, z] }
        Conditions:
          IsA: !Equals [!Ref Unknown, a]
        """;

    [Theory]
    [InlineData("!Ref Text", "word")]
    [InlineData("{ Ref: Text }", "word")]
    [InlineData("{ \"Ref\": \"Number\" }", "3")]
    [InlineData("!Ref Unknown", "<Unknown>")]
    [InlineData("!Ref Known", "[a, b]")]
    [InlineData("!Ref Open", "[<Open>]")]
    [InlineData("!Ref AWS::Region", "<AWS::Region>")]
    [InlineData("!Ref AWS::NoValue", "-")]
    [InlineData("!Ref AWS::NotificationARNs", "[<AWS::NotificationARNs>]")]
    [InlineData("!Ref Vpc", "<Ref>")]
    public void Ref_Gives_What_It_Names(string value, string expected) => Assert.Equal(expected, Values.Of(value, Plan));

    [Theory]
    [InlineData("!GetAtt Vpc.CidrBlock", "<.CidrBlock>")]
    [InlineData("!GetAtt [Vpc, CidrBlock]", "<.CidrBlock>")]
    [InlineData("{ Fn::GetAtt: [Vpc, CidrBlock] }", "<.CidrBlock>")]
    [InlineData("{ Fn::GetAtt: Vpc.CidrBlock }", "<.CidrBlock>")]
    [InlineData("!GetAtt Vpc.VpcId", "<Ref>")]
    [InlineData("!GetAtt Fire.EndpointIds", "[<.EndpointIds>]")]
    [InlineData("!GetAtt [Vpc, !Ref Unknown]", "<Opaque>")]
    public void GetAtt_Gives_The_Attribute(string value, string expected) => Assert.Equal(expected, Values.Of(value, Plan));

    [Theory]
    [InlineData("!Sub plain", "plain")]
    [InlineData("!Sub \"a-${Text}-b\"", "a-word-b")]
    [InlineData("!Sub \"${!Text}\"", "${Text}")]
    [InlineData("!Sub \"${ Text }\"", "word")]
    [InlineData("!Sub \"${Text\"", "${Text")]
    [InlineData("!Sub \"$Text $ {Text}\"", "$Text $ {Text}")]
    [InlineData("!Sub \"${Vpc}/${Vpc.CidrBlock}/${AWS::StackName}\"", "<Ref>/<.CidrBlock>/<AWS::StackName>")]
    [InlineData("!Sub [\"${a}${Text}\", { a: !Ref Number }]", "3word")]
    [InlineData("!Sub [\"${Text}\", { Text: mine }]", "mine")]
    [InlineData("!Sub [\"${a}\", { a: !Sub \"${Unknown}!\" }]", "<Unknown>!")]
    [InlineData("!Sub [only]", "only")]
    public void Sub_Puts_Values_Into_A_Text(string value, string expected) => Assert.Equal(expected, Values.Of(value, Plan));

    [Theory]
    [InlineData("!Join [\"-\", [a, !Ref Number, true]]", "a-3-true")]
    [InlineData("!Join [\"\", [a, b]]", "ab")]
    [InlineData("!Join [\",\", !Ref Known]", "a,b")]
    [InlineData("!Join [\",\", !Ref Open]", "Fn::Join(,|<Open>)")]
    [InlineData("!Join [\",\", [a, !Ref Unknown]]", "a,<Unknown>")]
    [InlineData("!Join [\",\", [a, !Ref AWS::NoValue, b]]", "a,b")]
    [InlineData("!Join [\",\", []]", "")]
    public void Join_Puts_Items_Together(string value, string expected) => Assert.Equal(expected, Values.Of(value, Plan));

    [Theory]
    [InlineData("!Split [\",\", \"a,b,\"]", "[a, b, ]")]
    [InlineData("!Split [\",\", !Ref Unknown]", "[Fn::Split(,|<Unknown>)]")]
    [InlineData("!Select [1, [a, b]]", "b")]
    [InlineData("!Select [\"0\", !Ref Known]", "a")]
    [InlineData("!Select [0, !Split [\"/\", \"x/y\"]]", "x")]
    [InlineData("!Select [1, !Ref Open]", "Fn::Select(1|<Open>)")]
    [InlineData("!Select [!Ref Unknown, [a, b]]", "Fn::Select(<Unknown>|list(a|b))")]
    [InlineData("!Length [a, b, c]", "3")]
    [InlineData("!Length {Ref: Known}", "2")]
    [InlineData("!Length {Ref: Open}", "Fn::Length(<Open>)")]
    public void Lists_Are_Split_Counted_And_Taken_From(string value, string expected) => Assert.Equal(expected, Values.Of(value, Plan));

    [Theory]
    [InlineData("!FindInMap [Plan, eu-west-1, Other]", "10.2.0.0/16")]
    [InlineData("!FindInMap [Plan, eu-west-1, List]", "[x, y]")]
    [InlineData("!FindInMap [Plan, !Ref AWS::Region, Same]", "10.1.0.0/16")]
    [InlineData("!FindInMap [Plan, !Ref AWS::Region, Other]", "Map(Plan|<AWS::Region>|Other)")]
    [InlineData("!FindInMap [Plan, !Ref AWS::Region, List]", "[Map(Plan|<AWS::Region>|List)]")]
    [InlineData("!FindInMap [Plan, eu-west-9, Same, { DefaultValue: spare }]", "spare")]
    [InlineData("!FindInMap [Plan, eu-west-1, Same, { DefaultValue: spare }]", "10.1.0.0/16")]
    [InlineData("!FindInMap [!Ref Unknown, a, b]", "Fn::FindInMap(<Unknown>|a|b)")]
    public void FindInMap_Looks_Up(string value, string expected) => Assert.Equal(expected, Values.Of(value, Plan));

    [Theory]
    [InlineData(true, "then")]
    [InlineData(false, "-")]
    public void If_Chooses_By_The_Scenario(bool holds, string expected) =>
        Assert.Equal(expected, Values.Of("!If [IsA, then, !Ref AWS::NoValue]", Plan, ("IsA", holds)));

    [Fact]
    public void If_Stays_Open_Where_The_Scenario_Is() => Assert.Equal("If(IsA|a|b)", Values.Of("!If [IsA, a, b]", Plan));

    [Fact]
    public void Items_And_Members_That_Are_No_Value_Are_Left_Out()
    {
        Assert.Equal("[a]", Values.Of("[a, !If [IsA, !Ref AWS::NoValue, b]]", Plan, ("IsA", true)));
        Assert.Equal("{a: 1}", Values.Of("{ a: 1, b: !If [IsA, !Ref AWS::NoValue, b] }", Plan, ("IsA", true)));
    }

    [Theory]
    [InlineData("!Cidr [10.0.0.0/16, 3, 8]", "[10.0.0.0/24, 10.0.1.0/24, 10.0.2.0/24]")]
    [InlineData("!Select [1, !Cidr [10.0.0.0/16, \"4\", \"12\"]]", "10.0.16.0/20")]
    [InlineData("!Select [1, !Cidr [!Ref Unknown, 4, 8]]", "<Block>")]
    [InlineData("!Select [1, !Cidr [!GetAtt Vpc.CidrBlock, 4, 8]]", "<Block>")]
    [InlineData("!Select [0, !GetAtt Vpc.Ipv6CidrBlocks]", "<Ipv6BlockOf>")]
    [InlineData("!Select [1, !Cidr [!Select [0, !GetAtt Vpc.Ipv6CidrBlocks], 4, 64]]", "<Block>")]
    public void Cidr_Divides_Blocks(string value, string expected) => Assert.Equal(expected, Values.Of(value, Plan));

    [Theory]
    [InlineData("!GetAZs \"\"", "[Fn::GetAZs()]")]
    [InlineData("!GetAZs { Ref: AWS::Region }", "[Fn::GetAZs()]")]
    [InlineData("!GetAZs us-east-1", "[Fn::GetAZs(us-east-1)]")]
    [InlineData("!ImportValue other-vpc", "Import(other-vpc)")]
    [InlineData("!ImportValue { Fn::Sub: \"${Text}-vpc\" }", "Import(word-vpc)")]
    [InlineData("!Base64 text", "Fn::Base64(text)")]
    [InlineData("!ToJsonString { a: 1 }", "Fn::ToJsonString(object(a|1))")]
    [InlineData("!Transform { Name: AWS::Include }", "<Opaque>")]
    public void Others_Stay_What_The_Deployment_Knows(string value, string expected) => Assert.Equal(expected, Values.Of(value, Plan));

    [Theory]
    [InlineData("\"{{resolve:ssm:/a}}\"", "Dynamic({{resolve:ssm:/a}})")]
    [InlineData("\"{{resolve:ssm:/a}}/24\"", "Dynamic({{resolve:ssm:/a}}/24)")]
    [InlineData("\"{{resolve:secretsmanager:a:SecretString:b}}\"", "Dynamic({{resolve:secretsmanager:a:SecretString:b}})")]
    [InlineData("!Sub \"{{resolve:ssm:/${Text}/a}}\"", "Dynamic({{resolve:ssm:/word/a}})")]
    [InlineData("!Sub \"{{resolve:ssm:/${Unknown}/a}}\"", "Dynamic({{resolve:ssm:/<Unknown>/a}})")]
    [InlineData("!Join [\"\", [\"{{resolve:ssm:\", /a, \"}}\"]]", "Dynamic({{resolve:ssm:/a}})")]
    [InlineData("!Sub [\"${A}-x\", { A: \"{{resolve:ssm:/a}}\" }]", "Dynamic({{resolve:ssm:/a}}-x)")]
    [InlineData("!Select [0, !Split [\",\", \"{{resolve:ssm:/a}}\"]]", "Fn::Select(0|Fn::Split(,|Dynamic({{resolve:ssm:/a}})))")]
    [InlineData("[\"{{resolve:ssm:/a}}\"]", "[Dynamic({{resolve:ssm:/a}})]")]
    public void Dynamic_References_Stay_What_The_Deployment_Knows(string value, string expected) =>
        Assert.Equal(expected, Values.Of(value, Plan));

    [Theory]
    [InlineData("!Ref Nobody", "'Nobody' is neither a parameter nor a resource of the template (Unresolved resource dependencies)")]
    [InlineData("!GetAtt Nobody.Arn", "'Nobody' is no resource of the template (Unresolved resource dependencies)")]
    [InlineData("!GetAtt Vpc", "Fn::GetAtt takes the name of a resource and of one of its attributes")]
    [InlineData("!Sub \"${Nobody}\"", "'Nobody' is neither a parameter nor a resource of the template (Unresolved resource dependencies)")]
    [InlineData("!Sub [a, b, c]", "Fn::Sub takes a literal text, or a list of it and an object with variables")]
    [InlineData("!Join [a]", "Fn::Join takes a list of 2 values")]
    [InlineData("!If [IsA, a]", "Fn::If takes a list of 3 values")]
    [InlineData("!If [Nobody, a, b]", "the template has no condition 'Nobody'")]
    [InlineData("!Select [2, [a, b]]", "Fn::Select asks for the item with the index 2 of 2")]
    [InlineData("!Select [-1, [a, b]]", "the index of Fn::Select must be a whole number")]
    [InlineData("!Select [0, text]", "Fn::Select takes a list")]
    [InlineData("!Split [\"\", text]", "the delimiter of Fn::Split must not be empty")]
    [InlineData("!FindInMap [Nowhere, a, b]", "the template has no mapping 'Nowhere'")]
    [InlineData("!FindInMap [Plan, a]", "Fn::FindInMap takes a list of 3 to 4 values")]
    [InlineData("!Cidr [word, 2, 8]", "'word' is no block of addresses")]
    [InlineData("!Cidr [10.0.0.0/24, 9, 5]", "Fn::Cidr asks for 9 blocks of /27 in 10.0.0.0/24, which has fewer")]
    [InlineData("!Cidr [10.0.0.0/24, 2, 33]", "Fn::Cidr asks for 2 blocks of /-1 in 10.0.0.0/24, which has fewer")]
    [InlineData("!Frobnicate a", "CloudFormation has no function Fn::Frobnicate")]
    public void A_Wrong_Call_Is_Refused(string value, string reason)
    {
        var fault = Assert.Throws<UnreadableTemplateException>(() => Values.Of(value, Plan));
        Assert.Equal(reason, fault.Reason);
        Assert.InRange(fault.Position.Line, 17, 18);
    }
}
