using Spectre.Console;

namespace IngressRouting.Cli.Tests;

/// <summary>Runs the command line in this process, in a folder of its own.</summary>
internal sealed class CommandRun : IDisposable
{
    /// <summary>A template with an error and a warning.</summary>
    public const string Wrong = """
        Resources:
          Vpc:
            Type: AWS::EC2::VPC
            Properties:
              CidrBlock: 10.0.0.0/16
          App:
            Type: AWS::EC2::Subnet
            Properties: { VpcId: !Ref Vpc, CidrBlock: 10.9.0.0/24 }

        """;

    /// <summary>A template with nothing wrong.</summary>
    public const string Right = "Resources: { Vpc: { Type: AWS::EC2::VPC, Properties: { CidrBlock: 10.0.0.0/16 } } }\n";

    /// <summary>A template of which too little is known.</summary>
    public const string Open = """
        Parameters: { Block: { Type: String } }
        Resources:
          Vpc: { Type: AWS::EC2::VPC, Properties: { CidrBlock: 10.0.0.0/16 } }
          App: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc, CidrBlock: !Ref Block } }
          Table: { Type: AWS::EC2::RouteTable, Properties: { VpcId: !Ref Vpc } }
          On: { Type: AWS::EC2::SubnetRouteTableAssociation, Properties: { SubnetId: !Ref App, RouteTableId: !Ref Table } }

        """;

    /// <summary>Where the files of the run are.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("ingress").FullName;

    /// <summary>What was written, with the folder as <c>~</c>.</summary>
    public string Output { get; private set; } = "";

    /// <summary>What was said of a wrong call, with the folder as <c>~</c>.</summary>
    public string Errors { get; private set; } = "";

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    /// <summary>Writes a file into the folder.</summary>
    /// <returns>Its path.</returns>
    public string File(string name, string text)
    {
        var path = Path.Combine(Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        System.IO.File.WriteAllText(path, text);
        return path;
    }

    /// <summary>Runs <c>ingress</c> with arguments.</summary>
    /// <returns>The exit code.</returns>
    public int Run(params string[] arguments)
    {
        using var output = new StringWriter();
        var console = AnsiConsole.Create(
            new AnsiConsoleSettings
            {
                Ansi = AnsiSupport.No,
                ColorSystem = ColorSystemSupport.NoColors,
                Interactive = InteractionSupport.No,
                Out = new AnsiConsoleOutput(output),
            }
        );
        using var errors = new StringWriter();
        var code = new IngressCommand(output, errors, console).Run(arguments);
        Output = Shown(output);
        Errors = Shown(errors);
        return code;
    }

    private string Shown(StringWriter written) =>
        written.ToString().ReplaceLineEndings("\n").Replace(Folder, "~", StringComparison.Ordinal);
}
