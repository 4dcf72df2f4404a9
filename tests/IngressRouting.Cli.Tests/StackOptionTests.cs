namespace IngressRouting.Cli.Tests;

/// <summary>What is given beside the templates: names of stacks, a Region, and files with parameters.</summary>
public sealed class StackOptionTests : IDisposable
{
    private const string Network = """
        Resources: { Vpc: { Type: AWS::EC2::VPC, Properties: { CidrBlock: 10.0.0.0/16 } } }
        Outputs: { Vpc: { Value: !Ref Vpc, Export: { Name: !Sub "${AWS::StackName}-vpc" } } }

        """;

    private const string App =
        "Resources: { App: { Type: AWS::EC2::Subnet, Properties: { VpcId: !ImportValue net-vpc, CidrBlock: 10.9.0.0/24 } } }\n";

    private readonly CommandRun run = new();

    public void Dispose() => run.Dispose();

    [Fact]
    public void A_Stack_That_Is_Named_Is_Known_And_Checked()
    {
        var network = run.File("network.yaml", Network);
        var app = run.File("app.yaml", App);

        Assert.Equal(0, run.Run("check", app, network));
        Assert.Equal(1, run.Run("check", app, "--stack", $"net={network}"));
        Assert.Contains("): error IR1002", run.Output, StringComparison.Ordinal);
        Assert.Contains("~/network.yaml: ", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nte", "!ImportValue net-vpc", "; it exports 'nte-vpc', and one imports 'net-vpc'")]
    [InlineData("nets", "{ 'Fn::GetStackOutput': { StackName: net, OutputName: Vpc } }", "; one refers to stack 'net'")]
    [InlineData("landing-zone", "!ImportValue net-vpc", "")]
    public void A_Name_That_Nobody_Uses_Is_Told(string name, string vpc, string near)
    {
        var network = run.File("network.yaml", Network);
        var app = run.File("app.yaml", App.Replace("!ImportValue net-vpc", vpc, StringComparison.Ordinal));

        Assert.Equal(0, run.Run("check", app, "--stack", $"{name}={network}"));
        Assert.Contains(
            $"~/network.yaml: hint: no other template of the call refers to stack '{name}' or imports what it exports{near}\n",
            run.Output,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("!ImportValue net-vpc")]
    [InlineData("{ 'Fn::GetStackOutput': { StackName: net, OutputName: Vpc } }")]
    [InlineData("!ImportValue { 'Fn::Sub': '${Other}-vpc' }")]
    [InlineData("{ 'Fn::GetStackOutput': { StackName: !Ref Other, OutputName: Vpc } }")]
    public void A_Name_That_Somebody_May_Use_Is_Not_Told(string vpc)
    {
        var network = run.File("network.yaml", Network);
        var app = run.File(
            "app.yaml",
            "Parameters: { Other: { Type: String } }\n" + App.Replace("!ImportValue net-vpc", vpc, StringComparison.Ordinal)
        );

        run.Run("check", "--stack", $"net={network}", "--stack", $"app={app}");
        Assert.DoesNotContain("hint", run.Output, StringComparison.Ordinal);
        run.Run("check", network, "--stack", $"net={network}");
        Assert.DoesNotContain("hint", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("net")]
    [InlineData("=~/a.yaml")]
    [InlineData("net=")]
    [InlineData("1net=~/a.yaml")]
    [InlineData("n_t=~/a.yaml")]
    [InlineData("net=~/none.yaml")]
    [InlineData("net=~/a.yaml", "net=~/b.yaml")]
    [InlineData("net=~/a.yaml", "app=~/a.yaml")]
    public void A_Stack_That_Is_None_Is_2(params string[] stacks)
    {
        run.File("a.yaml", CommandRun.Wrong);
        run.File("b.yaml", CommandRun.Wrong);

        Assert.Equal(
            2,
            run.Run([
                "check",
                run.Folder,
                .. stacks.SelectMany(stack => new[] { "--stack", stack.Replace("~", run.Folder, StringComparison.Ordinal) }),
            ])
        );
        Assert.DoesNotContain("IR1002", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_Region_Is_The_Key_Of_A_Mapping()
    {
        var file = run.File(
            "a.yaml",
            "Mappings: { M: { eu-west-1: { B: 10.0.0.0/24 }, us-gov-east-1: { B: 10.9.0.0/24 } } }\n"
                + CommandRun.Open.Replace("!Ref Block", "!FindInMap [M, !Ref AWS::Region, B]", StringComparison.Ordinal)
        );

        Assert.Equal(0, run.Run("check", file));
        Assert.Contains(
            "~/a.yaml: not proven IR1002: App: the block of subnet 'App' is mapping M [AWS::Region, B], and only the deployment knows it; "
                + "--region says which it is\n",
            run.Output,
            StringComparison.Ordinal
        );
        Assert.Equal(1, run.Run("check", file, "--region", "us-gov-east-1"));
        Assert.Equal(0, run.Run("check", file, "--region", "eu-west-1"));
        Assert.DoesNotContain("not proven IR1002", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_No_Region_Decides_None_Is_Asked_For()
    {
        run.Run("check", run.File("a.yaml", CommandRun.Open));

        Assert.DoesNotContain("--region", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("ireland")]
    [InlineData("eu-west")]
    [InlineData("EU-WEST-1")]
    [InlineData("eu--1")]
    public void A_Region_That_Is_None_Is_2(string region) =>
        Assert.Equal(2, run.Run("check", run.File("a.yaml", CommandRun.Right), "--region", region));

    [Theory]
    [InlineData("""[{"ParameterKey": "Block", "ParameterValue": "10.9.0.0/24"}]""")]
    [InlineData("""[{"ParameterKey": "Other", "UsePreviousValue": true}, {"ParameterKey": "Block", "ParameterValue": "10.9.0.0/24"}]""")]
    [InlineData("""["Other=a=b", "Block=10.9.0.0/24"]""")]
    [InlineData("""{"Parameters": {"Block": "10.9.0.0/24", "Count": 7, "Is": true}, "Tags": {"a": "b"}}""")]
    [InlineData("""{"StackName": "x", "Parameters": [{"ParameterKey": "Block", "ParameterValue": "10.9.0.0/24"}]}""")]
    [InlineData("\uFEFF{\"Block\": \"10.9.0.0/24\"}")]
    public void Parameters_Are_Read_From_A_File(string parameters)
    {
        var file = run.File(
            "a.yaml",
            CommandRun.Open.Replace(
                "Block: { Type: String }",
                "Block: { Type: String }, Other: { Type: String, Default: '' }, Count: { Type: String }, Is: { Type: String }",
                StringComparison.Ordinal
            )
        );
        var values = run.File("values.json", parameters);

        Assert.Equal(1, run.Run("check", file, "--parameters", values));
        Assert.Equal(0, run.Run("check", file, "--parameters", values, "--parameter", "Block=10.0.0.0/24"));
        Assert.DoesNotContain("not proven IR1002", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""[{"ParameterKey": "Block", "UsePreviousValue": true}]""")]
    [InlineData("""[{"ParameterKey": "Block", "ParameterValue": "", "UsePreviousValue": true}]""")]
    [InlineData("""["Block=10.9.0.0/24", {"ParameterKey": "Block", "UsePreviousValue": true}]""")]
    public void A_Previous_Value_Is_Unknown_Whatever_The_Default_Is(string parameters)
    {
        var file = run.File("a.yaml", CommandRun.Open.Replace("String }", "String, Default: 10.9.0.0/24 }", StringComparison.Ordinal));
        var values = run.File("values.json", parameters);

        Assert.Equal(0, run.Run("check", file, "--parameters", values));
        Assert.Contains("not proven IR1002", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("assumes", run.Output, StringComparison.Ordinal);
        Assert.Equal(1, run.Run("check", file, "--parameters", values, "--parameter", "Block=10.9.0.0/24"));
    }

    [Fact]
    public void A_Previous_Value_May_Be_Each_That_Is_Allowed()
    {
        var file = run.File(
            "a.yaml",
            CommandRun.Open.Replace(
                "String }",
                "String, Default: 10.0.0.0/24, AllowedValues: [10.0.0.0/24, 10.9.0.0/24] }",
                StringComparison.Ordinal
            )
        );
        var values = run.File("values.json", """[{"ParameterKey": "Block", "UsePreviousValue": true}]""");

        Assert.Equal(0, run.Run("check", file, "--parameters", values));
        Assert.Contains("not proven IR1002", run.Output, StringComparison.Ordinal);
        Assert.Contains("(when Block = 10.9.0.0/24)", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_Last_File_Counts() =>
        Assert.Equal(
            0,
            run.Run(
                "check",
                run.File("a.yaml", CommandRun.Open),
                "--parameters",
                run.File("1.json", """{"Block": "10.9.0.0/24"}"""),
                "--parameters",
                run.File("2.json", """{"Block": "10.0.0.0/24"}""")
            )
        );

    [Theory]
    [InlineData("{")]
    [InlineData("")]
    [InlineData("7")]
    [InlineData("null")]
    [InlineData("""{"Block": null}""")]
    [InlineData("""{"Block": ["hunter2"]}""")]
    [InlineData("""{"Parameters": {"Block": {"hunter2": 1}}}""")]
    [InlineData("""[{"ParameterKey": "Block", "ParameterValue": ["hunter2"]}]""")]
    [InlineData("""[{"ParameterKey": "Block"}]""")]
    [InlineData("""[{"ParameterValue": "hunter2"}]""")]
    [InlineData("""[{"ParameterKey": 7, "ParameterValue": "hunter2"}]""")]
    [InlineData("""[{"ParameterKey": "Block", "ParameterValue": "hunter2", "UsePreviousValue": true}]""")]
    [InlineData("""["hunter2"]""")]
    [InlineData("""["=hunter2"]""")]
    [InlineData("""[["hunter2"]]""")]
    [InlineData("""{"Block": "\ud800"}""")]
    [InlineData("""{"Block": "hunter2" x}""")]
    public void A_File_Without_Parameters_Is_2(string parameters)
    {
        Assert.Equal(2, run.Run("check", run.File("a.yaml", CommandRun.Wrong), "--parameters", run.File("values.json", parameters)));

        Assert.Contains("values.json'", run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("hunter2", run.Output + run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("IR1002", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_File_That_Is_Not_There_Is_2() =>
        Assert.Equal(2, run.Run("check", run.File("a.yaml", CommandRun.Right), "--parameters", Path.Combine(run.Folder, "none.json")));

    [Fact]
    public void A_Folder_Is_No_File_With_Parameters() =>
        Assert.Equal(2, run.Run("check", run.File("a.yaml", CommandRun.Right), "--parameters", run.Folder));
}
