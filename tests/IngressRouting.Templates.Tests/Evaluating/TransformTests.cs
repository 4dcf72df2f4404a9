namespace IngressRouting.Templates.Tests.Evaluating;

/// <summary>Functions and macros where a template without a transform has to have a text.</summary>
public sealed class TransformTests
{
    private const string Extended = """
        Transform: AWS::LanguageExtensions
        Parameters:
          Text: { Type: String, Default: Vpc }
          Unknown: { Type: String }
        Conditions:
          IsA: !Equals [!Ref Unknown, a]
        """;

    private const string Macro = "{ Fn::Transform: { Name: M, Parameters: { P: !Ref Nobody } } }";

    [Theory]
    [InlineData("!Ref { Fn::Sub: \"${Text}\" }", "<Ref>")]
    [InlineData("!Ref { Ref: Unknown }", "Ref(<Unknown>)")]
    [InlineData("!GetAtt [!Ref Text, !Join ['', [Cidr, Block]]]", "<.CidrBlock>")]
    [InlineData("!GetAtt [!Ref Unknown, CidrBlock]", "Fn::GetAtt(<Unknown>|CidrBlock)")]
    [InlineData("!If [!Ref Unknown, a, b]", "Fn::If(<Unknown>|a|b)")]
    [InlineData("!Join [!Ref Unknown, [a, b]]", "Fn::Join(<Unknown>|list(a|b))")]
    [InlineData("!Split [!Ref Unknown, a]", "[Fn::Split(<Unknown>|a)]")]
    public void A_Transform_Puts_In_What_Is_Known(string value, string expected) => Assert.Equal(expected, Values.Of(value, Extended));

    [Theory]
    [InlineData("!Ref { Ref: Unknown }", "what Ref names must be a literal text")]
    [InlineData("!GetAtt [!Ref Unknown, CidrBlock]", "the resource of Fn::GetAtt must be a literal text")]
    [InlineData("!Join [!Ref Unknown, [a, b]]", "the delimiter of Fn::Join must be a literal text")]
    public void Without_A_Transform_It_Is_Refused(string value, string reason) =>
        Assert.EndsWith(reason, Checked.Fault(Designs.Subnet(value, "Parameters: { Unknown: { Type: String } }")));

    [Theory]
    [InlineData("!Ref [a]")]
    [InlineData("!GetAtt [[a], b]")]
    public void What_Is_No_Text_Is_Refused_With_A_Transform(string value) =>
        Assert.EndsWith("must be a literal text", Checked.Fault(Designs.Subnet(value, "Transform: AWS::LanguageExtensions")));

    [Theory]
    [InlineData(Macro)]
    [InlineData("!Transform { Name: M }")]
    [InlineData("{ Transform: { Name: M, Parameters: {} } }")]
    [InlineData("!Sub [\"${a}\", { a: " + Macro + " }]")]
    [InlineData("{ Fn::Sub: " + Macro + " }")]
    [InlineData("{ Fn::Sub: [" + Macro + ", { a: b }] }")]
    [InlineData("{ Fn::Join: " + Macro + " }")]
    [InlineData("{ Fn::Ref: " + Macro + " }")]
    [InlineData("{ Ref: " + Macro + " }")]
    public void A_Macro_Stands_Wherever_A_Value_May(string value) => Assert.Equal("<Opaque>", Values.Of(value));

    [Theory]
    [InlineData("'[[servicecatalog:provisionedproduct:Net:Block]]'", "Dynamic([[servicecatalog:provisionedproduct:Net:Block]])")]
    [InlineData(
        "!Sub '10.0.[[servicecatalog:provisionedproduct:Net:Third]].0/24'",
        "Dynamic(10.0.[[servicecatalog:provisionedproduct:Net:Third]].0/24)"
    )]
    [InlineData(
        "!Join ['', ['[[servicecatalog:provisionedproduct:Net:', !Ref Unknown, ']]']]",
        "Dynamic([[servicecatalog:provisionedproduct:Net:<Unknown>]])"
    )]
    [InlineData("!Ref Product", "Dynamic([[servicecatalog:provisionedproduct:Net:Block]])")]
    [InlineData("!FindInMap [Plan, a, Block]", "Dynamic([[servicecatalog:provisionedproduct:Net:Block]])")]
    [InlineData("10.0.0.0/24", "10.0.0.0/24")]
    public void Outputs_Of_Products_Are_Put_In(string value, string expected)
    {
        Assert.Equal(expected, Values.Of(value, "Transform: AWS::ServiceCatalog\n" + Products));
        Assert.Equal(expected, Values.Of(value, "Transform: [AWS::LanguageExtensions, AWS::ServiceCatalog]\n" + Products));
        Assert.Equal(Values.Of(value, Products), Undone(expected));
    }

    private const string Products = """
        Parameters:
          Unknown: { Type: String }
          Product: { Type: String, Default: '[[servicecatalog:provisionedproduct:Net:Block]]' }
        Mappings: { Plan: { a: { Block: '[[servicecatalog:provisionedproduct:Net:Block]]' } } }
        """;

    private static string Undone(string expected) =>
        expected.StartsWith("Dynamic(", StringComparison.Ordinal) ? expected["Dynamic(".Length..^1] : expected;

    [Fact]
    public void Nothing_Is_Concluded_From_Two_Outputs_Of_Products()
    {
        const string Template = """
            Transform: AWS::ServiceCatalog
            Resources:
              Vpc: { Type: AWS::EC2::VPC, Properties: { CidrBlock: '[[servicecatalog:provisionedproduct:Net:Vpc]]' } }
              A: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc, CidrBlock: '[[servicecatalog:provisionedproduct:Net:A]]' } }
              B: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc, CidrBlock: '[[servicecatalog:provisionedproduct:Net:B]]' } }
            """;

        Assert.DoesNotContain(Checked.Violated(Template), rule => rule is "IR1001" or "IR1002");
        Assert.Contains(Checked.Report(Template).NotProven, question => question.RuleId == "IR1002");
    }

    [Theory]
    [InlineData("!Join [" + Macro + ", [a, b]]", "Fn::Join(<Opaque>|list(a|b))")]
    [InlineData("!Join ['', " + Macro + "]", "Fn::Join(|<Opaque>)")]
    [InlineData("!Select [0, " + Macro + "]", "Fn::Select(0|<Opaque>)")]
    [InlineData("{ a: b, Fn::Transform: { Name: M, Parameters: { P: !Ref Nobody } } }", "{a: b, Fn::Transform: <Opaque>}")]
    public void A_Macro_In_A_List_Or_Object_Is_Unknown(string value, string expected) => Assert.Equal(expected, Values.Of(value));

    [Theory]
    [InlineData("{ Fn::GetStackOutput: { StackName: net, OutputName: Id } }", "Fn::GetStackOutput(net|Id|<AWS::Region>|)")]
    [InlineData(
        "{ Fn::GetStackOutput: { StackName: !Ref AWS::StackName, OutputName: Id, Region: eu-west-1, RoleArn: arn } }",
        "Fn::GetStackOutput(<AWS::StackName>|Id|eu-west-1|arn)"
    )]
    public void The_Output_Of_Another_Stack_Is_Unknown(string value, string expected) => Assert.Equal(expected, Values.Of(value));

    [Theory]
    [InlineData("!GetStackOutput net.Id")]
    [InlineData("{ Fn::GetStackOutput: { StackName: net } }")]
    public void The_Output_Of_Another_Stack_Has_Two_Names(string value) =>
        Assert.EndsWith("Fn::GetStackOutput takes an object with StackName and OutputName", Checked.Fault(Designs.Subnet(value)));
}
