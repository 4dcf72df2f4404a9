namespace IngressRouting.Cli.Tests;

public sealed class CheckCommandTests : IDisposable
{
    private readonly CommandRun run = new();

    public void Dispose() => run.Dispose();

    [Fact]
    public void Nothing_Wrong_Is_0() => Assert.Equal(0, run.Run("check", run.File("a.yaml", CommandRun.Right)));

    [Fact]
    public void An_Error_Is_1() => Assert.Equal(1, run.Run("check", run.File("a.yaml", CommandRun.Wrong)));

    [Fact]
    public void What_Is_Not_Proven_Is_0() => Assert.Equal(0, run.Run("check", run.File("a.yaml", CommandRun.Open)));

    [Fact]
    public void A_File_That_Cannot_Be_Read_Is_2()
    {
        Assert.Equal(2, run.Run("check", run.File("a.yaml", "Resources: [")));
        Assert.Contains("a.yaml(", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_File_That_Is_Not_There_Is_2()
    {
        Assert.Equal(2, run.Run("check", Path.Combine(run.Folder, "none.yaml")));
        Assert.Contains("~/none.yaml(1,1): error: Could not find file", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Other_Files_Are_Checked_Beside_One_That_Cannot_Be_Read()
    {
        run.File("a.yaml", CommandRun.Right);
        run.File("b.yaml", "Resources: {");
        run.File("c.yaml", CommandRun.Wrong);

        Assert.Equal(2, run.Run("check", run.Folder));
        Assert.Contains("~/c.yaml(8,47): error IR1002", run.Output, StringComparison.Ordinal);
        Assert.Contains("3 files: 1 error, 1 warning, 0 info, 1 unreadable", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_Folder_Without_Templates_Says_So()
    {
        run.File("notes.json", "{\"name\": \"x\"}");

        Assert.Equal(0, run.Run("check", run.Folder));
        Assert.Equal("no template found\n", run.Output);
    }

    [Fact]
    public void What_Is_No_Template_Does_Not_Fail_A_Folder()
    {
        run.File("network.yaml", CommandRun.Right);
        run.File("chart.yaml", "{{- if .Values.enabled }}\nkind: Service\n{{- end }}\n");
        run.File("manifests.yaml", "kind: Service\n---\nkind: Deployment\n");
        run.File("empty.yaml", "# nothing yet\n");
        run.File("tsconfig.json", "{ // settings\n \"strict\": true }");

        Assert.Equal(0, run.Run("check", run.Folder));
        Assert.DoesNotContain("chart.yaml", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_Folder_Is_Searched_For_Templates()
    {
        foreach (var name in new[] { "a.yaml", "sub/b.yml", "sub/deep/c.json", "d.template" })
        {
            run.File(name, CommandRun.Right);
        }

        foreach (var name in new[] { "node_modules/x.yaml", "sub/node_modules/x.yaml", ".hidden/x.yaml", ".x.yaml", "x.txt" })
        {
            run.File(name, CommandRun.Wrong);
        }

        run.File("package.json", "{\"Resources\": 5}");
        run.File("list.yaml", "- a\n- b\n");
        run.File("compose.yaml", "services: { a: { image: b } }");

        Assert.Equal(0, run.Run("check", run.Folder));
        Assert.Equal(
            ["a.yaml", "d.template", "sub/b.yml", "sub/deep/c.json"],
            run.Output.Split('\n')
                .Where(line => line.StartsWith("~/", StringComparison.Ordinal))
                .Select(line => line[2..line.IndexOf(':', StringComparison.Ordinal)])
        );
    }

    [Fact]
    public void A_File_That_Is_Named_Twice_Is_Checked_Once()
    {
        var file = run.File("a.yaml", CommandRun.Right);

        run.Run("check", file, file);

        Assert.DoesNotContain("2 files", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("info", "IR1002", "IR3007")]
    [InlineData("warning", "IR1002", "IR3007")]
    [InlineData("error", "IR1002", "")]
    public void A_Severity_Leaves_Lesser_Findings_Out(string severity, string kept, string other)
    {
        Assert.Equal(1, run.Run("check", run.File("a.yaml", CommandRun.Wrong), "--severity", severity));
        Assert.Contains(kept, run.Output, StringComparison.Ordinal);
        Assert.Equal(other.Length > 0, run.Output.Contains("IR3007", StringComparison.Ordinal));
    }

    [Fact]
    public void A_Parameter_Is_Given()
    {
        var file = run.File("a.yaml", CommandRun.Open);

        Assert.Equal(1, run.Run("check", file, "--parameter", "Block=10.9.0.0/24"));
        Assert.Equal(0, run.Run("check", file, "--parameter", "Block=10.0.0.0/24"));
        Assert.DoesNotContain("not proven IR", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_Is_Given_And_Not_Accepted_Is_2()
    {
        run.File("a.yaml", CommandRun.Open.Replace("String }", "String, AllowedPattern: '10[.].*' }", StringComparison.Ordinal));
        run.File("b.yaml", CommandRun.Wrong);

        Assert.Equal(2, run.Run("check", run.Folder, "--parameter", "Block=192.168.0.0/24"));
        Assert.Contains(
            "~/a.yaml(1,15): error: CloudFormation refuses '192.168.0.0/24' for parameter 'Block' because it does not match 10[.].*",
            run.Output,
            StringComparison.Ordinal
        );
        Assert.Contains("~/b.yaml(8,47): error IR1002", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_Defaults_A_Parameter_Is_Unknown()
    {
        var file = run.File(
            "a.yaml",
            CommandRun.Open.Replace("{ Type: String }", "{ Type: String, Default: 10.9.0.0/24 }", StringComparison.Ordinal)
        );

        Assert.Equal(1, run.Run("check", file));
        Assert.Contains("~/a.yaml: assumes Block = 10.9.0.0/24 (default)\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(0, run.Run("check", file, "--no-defaults"));
        Assert.Contains("not proven IR1002", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("assumes", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--parameter", "Block")]
    [InlineData("--parameter", "=10.0.0.0/24")]
    [InlineData("--severity", "fatal")]
    [InlineData("--severity", "Error")]
    [InlineData("--format", "xml")]
    [InlineData("--frobnicate", "x")]
    public void A_Wrong_Option_Is_2(string option, string value)
    {
        var file = run.File("a.yaml", CommandRun.Wrong);

        Assert.Equal(2, run.Run("check", file, option, value));
        Assert.DoesNotContain("IR1002", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void No_File_Is_2() => Assert.Equal(2, run.Run("check"));

    [Fact]
    public void An_Unknown_Command_Is_2() => Assert.Equal(2, run.Run("frobnicate"));

    [Theory]
    [InlineData(
        "'--frobnicate' is no option; if it is a file, write ./--frobnicate\ningress check --help says what there is\n",
        "check",
        "--frobnicate"
    )]
    [InlineData(
        "'Block' is no parameter: write it as Key=Value\ningress check --help says what there is\n",
        "check",
        "a.yaml",
        "--parameter",
        "Block"
    )]
    [InlineData("Required argument missing for command: 'check'.\ningress check --help says what there is\n", "check")]
    public void What_Is_Wrong_With_A_Call_Does_Not_Drown_In_Help(string told, params string[] arguments)
    {
        Assert.Equal(2, run.Run(arguments));
        Assert.Equal(told, string.Join('\n', run.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries)) + "\n");
        Assert.Equal("", run.Output);
    }

    [Fact]
    public void A_Call_Of_Nothing_Tells_What_There_Is()
    {
        Assert.Equal(2, run.Run());
        Assert.Contains("check", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("check", "--help")]
    public void Help_Is_0(params string[] arguments)
    {
        Assert.Equal(0, run.Run(arguments));
        Assert.Contains("check", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a b.yaml")]
    [InlineData("[red]a[/].yaml")]
    [InlineData("a[b.yaml")]
    [InlineData("ü%20#.yaml")]
    public void A_Path_Is_Written_As_It_Is(string name)
    {
        Assert.Equal(1, run.Run("check", run.File(name, CommandRun.Wrong)));
        Assert.Contains($"~/{name}(8,47): error IR1002: ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_A_Template_Says_Is_No_Markup()
    {
        run.Run("check", run.File("a.yaml", CommandRun.Wrong.Replace("10.9.0.0/24", "\"[red]x[/]\"", StringComparison.Ordinal)));

        Assert.Contains("'[red]x[/]'", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_Line_Of_A_Report_Is_Never_Broken()
    {
        var name = new string('V', 400);
        run.Run("check", run.File("a.yaml", CommandRun.Wrong.Replace("  App:", $"  {name}:", StringComparison.Ordinal)));

        Assert.Contains(run.Output.Split('\n'), line => line.Contains("IR1002", StringComparison.Ordinal) && line.Length > 500);
    }
}
