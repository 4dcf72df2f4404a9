namespace IngressRouting.Cli.Tests;

/// <summary>What is given for a parameter that no template has is told, because whoever gave it meant another.</summary>
public sealed class MisnamedParameterTests : IDisposable
{
    private const string Other = "Parameters: { Stage: { Type: String } }\n" + CommandRun.Right;

    private readonly CommandRun run = new();

    public void Dispose() => run.Dispose();

    [Theory]
    [InlineData("Blokc", "--parameter Blokc: the template has no parameter 'Blokc'; the nearest is 'Block'")]
    [InlineData("block", "--parameter block: the template has no parameter 'block'; the nearest is 'Block'")]
    [InlineData("VpcCidr", "--parameter VpcCidr: the template has no parameter 'VpcCidr'; check the name")]
    public void An_Option_Is_Told_With_The_Name_That_Is_Near(string name, string told)
    {
        Assert.Equal(2, run.Run("check", run.File("a.yaml", CommandRun.Open), "--parameter", $"{name}=10.0.0.0/24"));
        Assert.Equal("", run.Output);
        Assert.Equal(told + "\n", run.Errors);
    }

    [Fact]
    public void A_File_Is_Told_As_Well()
    {
        var values = run.File(
            "values.json",
            """[{"ParameterKey": "Block", "ParameterValue": "10.0.0.0/24"}, {"ParameterKey": "Typo", "UsePreviousValue": true}]"""
        );

        Assert.Equal(2, run.Run("check", run.File("a.yaml", CommandRun.Open), "--parameters", values));
        Assert.Equal("~/values.json Typo: the template has no parameter 'Typo'; check the name\n", run.Errors);
    }

    [Fact]
    public void One_Template_That_Has_It_Is_Enough()
    {
        run.File("a.yaml", CommandRun.Open);
        run.File("b.yaml", Other);
        var values = run.File("values.json", """{"Block": "10.9.0.0/24", "Stage": "live"}""");

        Assert.Equal(1, run.Run("check", run.Folder, "--parameters", values));
        Assert.Equal(2, run.Run("check", run.Folder, "--parameters", values, "--parameter", "Stag=live"));
        Assert.Equal("--parameter Stag: none of the templates has a parameter 'Stag'; the nearest is 'Stage'\n", run.Errors);
    }

    [Theory]
    [InlineData("Transform: MyMacro\n", 0)]
    [InlineData("Transform: ['AWS::Serverless-2016-10-31', MyMacro]\n", 0)]
    [InlineData("Transform: AWS::Serverless-2016-10-31\n", 2)]
    [InlineData("Transform: [AWS::LanguageExtensions]\n", 2)]
    public void A_Macro_Of_Somebody_Else_May_Add_Parameters(string transform, int code) =>
        Assert.Equal(code, run.Run("check", run.File("a.yaml", transform + CommandRun.Open), "--parameter", "Other=x"));

    [Fact]
    public void What_A_File_That_Cannot_Be_Read_Declares_Is_Unknown()
    {
        run.File("a.yaml", CommandRun.Wrong);
        run.File("b.yaml", "Resources: {");

        Assert.Equal(2, run.Run("check", run.Folder, "--parameter", "Other=x"));
        Assert.Contains("IR1002", run.Output, StringComparison.Ordinal);
    }
}
