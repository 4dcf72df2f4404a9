namespace IngressRouting.CloudFormation.Tests;

public sealed class ExpressionTests
{
    private readonly ModelBuilder model = new();
    private readonly ElementId vpc;

    public ExpressionTests() => vpc = model.Vpc("Main");

    [Fact]
    public void Parameter_is_a_Ref()
    {
        model.Parameter("Name");

        AssertWritten("""{"Ref":"Name"}""", new Expression.Parameter("Name"));
    }

    [Fact]
    public void Pseudo_parameter_is_a_Ref() => AssertWritten("""{"Ref":"AWS::Region"}""", new Expression.Pseudo("AWS::Region"));

    [Fact]
    public void Element_is_a_Ref() => AssertWritten("""{"Ref":"MainVpc"}""", new Expression.Ref(vpc));

    [Fact]
    public void Attribute_is_a_GetAtt_of_two() =>
        AssertWritten("""{"Fn::GetAtt":["MainVpc","CidrBlock"]}""", new Expression.Attribute(vpc, "CidrBlock"));

    [Fact]
    public void Import_is_an_ImportValue() =>
        AssertWritten("""{"Fn::ImportValue":"hub-vpc"}""", new Expression.Import(ModelBuilder.Text("hub-vpc")));

    [Fact]
    public void Mapping_is_a_FindInMap() =>
        AssertWritten(
            """{"Fn::FindInMap":["Blocks",{"Ref":"AWS::Region"},"App"]}""",
            new Expression.Mapping("Blocks", new Expression.Pseudo("AWS::Region"), ModelBuilder.Text("App"))
        );

    [Fact]
    public void Choice_is_an_If() =>
        AssertWritten("""{"Fn::If":["IsLarge","a","b"]}""", new Expression.If("IsLarge", ModelBuilder.Text("a"), ModelBuilder.Text("b")));

    [Fact]
    public void Single_argument_stands_alone() =>
        AssertWritten("""{"Fn::Base64":"text"}""", ModelBuilder.Call("Fn::Base64", ModelBuilder.Text("text")));

    [Fact]
    public void Several_arguments_are_a_list() =>
        AssertWritten(
            """{"Fn::Cidr":["10.0.0.0/16","4","8"]}""",
            ModelBuilder.Call("Fn::Cidr", ModelBuilder.Text("10.0.0.0/16"), ModelBuilder.Text("4"), ModelBuilder.Text("8"))
        );

    [Fact]
    public void Zones_without_a_Region_are_those_of_the_stack() => AssertWritten("""{"Fn::GetAZs":""}""", ModelBuilder.Call("Fn::GetAZs"));

    [Fact]
    public void Select_takes_a_function_that_gives_a_list_as_it_is() =>
        AssertWritten(
            """{"Fn::Select":["1",{"Fn::GetAZs":""}]}""",
            ModelBuilder.Call("Fn::Select", ModelBuilder.Text("1"), ModelBuilder.Call("Fn::GetAZs"))
        );

    [Fact]
    public void Join_puts_its_further_arguments_into_a_list() =>
        AssertWritten(
            """{"Fn::Join":["-",["a",{"Ref":"AWS::Region"}]]}""",
            ModelBuilder.Call("Fn::Join", ModelBuilder.Text("-"), ModelBuilder.Text("a"), new Expression.Pseudo("AWS::Region"))
        );

    [Fact]
    public void Sub_with_a_text_alone() =>
        AssertWritten(
            """{"Fn::Sub":"${AWS::StackName}-${MainVpc.CidrBlock}-${!kept}"}""",
            ModelBuilder.Call("Fn::Sub", ModelBuilder.Text("${AWS::StackName}-${MainVpc.CidrBlock}-${!kept}"))
        );

    [Fact]
    public void Sub_with_variables() =>
        AssertWritten(
            """{"Fn::Sub":["${Part}-x",{"Part":{"Ref":"MainVpc"}}]}""",
            ModelBuilder.Call("Fn::Sub", ModelBuilder.Text("${Part}-x"), ModelBuilder.Text("Part"), new Expression.Ref(vpc))
        );

    public static TheoryData<Expression, TemplateProblemKind> NotWritable =>
        new()
        {
            { new Expression.Opaque("an attribute of a custom resource", ""), TemplateProblemKind.NotExpressible },
            { ModelBuilder.Call("Fn::Join", ModelBuilder.Text(""), new Expression.Opaque("x", "")), TemplateProblemKind.NotExpressible },
            { ModelBuilder.Call("Fn::Sub", new Expression.Pseudo("AWS::Region")), TemplateProblemKind.NotExpressible },
            { new Expression.Parameter("Missing"), TemplateProblemKind.UnknownReference },
            { new Expression.Parameter("MainVpc"), TemplateProblemKind.UnknownReference },
            { new Expression.Ref(new ElementId(99)), TemplateProblemKind.UnknownReference },
            { new Expression.Attribute(new ElementId(-1), "Arn"), TemplateProblemKind.UnknownReference },
            { ModelBuilder.Call("Fn::Sub", ModelBuilder.Text("${Missing.Arn}")), TemplateProblemKind.UnknownReference },
            { new Expression.Mapping("Missing", ModelBuilder.Text("a"), ModelBuilder.Text("b")), TemplateProblemKind.UnknownReference },
            { new Expression.If("Missing", ModelBuilder.Text("a"), ModelBuilder.Text("b")), TemplateProblemKind.UnknownReference },
        };

    [Theory]
    [MemberData(nameof(NotWritable))]
    public void What_has_no_template_form_is_a_problem_of_the_element(Expression expression, TemplateProblemKind kind)
    {
        var instance = Use(expression);

        var text = model.Write();

        Assert.Null(text.Json);
        var problem = Assert.Single(text.Problems);
        Assert.Equal((kind, Severity.Error, instance), (problem.Kind, problem.Severity, problem.Subject!.Value.Element));
        Assert.DoesNotContain('\n', problem.Message);
        Assert.False(problem.Message.EndsWith('.'));
    }

    [Fact]
    public void Text_that_is_put_together()
    {
        model.Parameter("Env");
        var vpc = model.Vpc("Hub");
        AssertWritten(
            """{"Fn::Sub":"${Env}-${AWS::Region}-${HubVpc}-${HubVpc.CidrBlock}"}""",
            Interpolation(
                new Expression.Parameter("Env"),
                ModelBuilder.Text("-"),
                new Expression.Pseudo("AWS::Region"),
                ModelBuilder.Text("-"),
                new Expression.Ref(vpc),
                ModelBuilder.Text("-"),
                new Expression.Attribute(vpc, "CidrBlock")
            )
        );
    }

    [Fact]
    public void Text_with_what_has_no_name_has_variables()
    {
        model.Parameter("Part1");
        AssertWritten(
            """{"Fn::Sub":["${Part1x}/${Part1}/${Part2}",{"Part1x":{"Fn::ImportValue":"a"},"Part2":{"Fn::If":["IsLarge","b","c"]}}]}""",
            Interpolation(
                new Expression.Import(ModelBuilder.Text("a")),
                ModelBuilder.Text("/"),
                new Expression.Parameter("Part1"),
                ModelBuilder.Text("/"),
                new Expression.If("IsLarge", ModelBuilder.Text("b"), ModelBuilder.Text("c"))
            )
        );
    }

    [Theory]
    [InlineData("${x}", """{"Fn::Sub":"${!x}${AWS::Region}"}""")]
    [InlineData("$x {y} $${z}", """{"Fn::Sub":"$x {y} $${!z}${AWS::Region}"}""")]
    [InlineData("${!x}", """{"Fn::Sub":"${!!x}${AWS::Region}"}""")]
    [InlineData("${", """{"Fn::Join":["",["${",{"Ref":"AWS::Region"}]]}""")]
    [InlineData("${}", """{"Fn::Join":["",["${}",{"Ref":"AWS::Region"}]]}""")]
    [InlineData("${a${b}", """{"Fn::Join":["",["${a${b}",{"Ref":"AWS::Region"}]]}""")]
    public void Literal_that_looks_like_a_variable_stays_literal(string literal, string expected) =>
        AssertWritten(expected, Interpolation(ModelBuilder.Text(literal), new Expression.Pseudo("AWS::Region")));

    private static Expression Interpolation(params Expression[] parts) => new Expression.Interpolation(new(parts));

    private void AssertWritten(string expected, Expression expression)
    {
        Use(expression);
        var sections = new TemplateSections { Mappings = { { "Blocks", new DocumentObject() } } };
        model.Condition("IsLarge", new ConditionTest.Equal(ModelBuilder.Text("a"), ModelBuilder.Text("b")));

        Assert.Contains($"\"InstanceType\":{expected},", model.Properties("UserInstance", sections) + ",");
    }

    private ElementId Use(Expression expression)
    {
        var instance = model.Instance("User");
        model.Change<Instance>(instance, item => item with { InstanceType = ModelBuilder.Symbol<string>(expression) });
        return instance;
    }
}
