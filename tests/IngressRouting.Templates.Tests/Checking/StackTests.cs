namespace IngressRouting.Templates.Tests.Checking;

/// <summary>Templates that are checked together import what others export.</summary>
public sealed class StackTests : IDisposable
{
    private const string Network = """
        Resources:
          Vpc: { Type: AWS::EC2::VPC, Properties: { CidrBlock: 10.0.0.0/16 } }
          Table: { Type: AWS::EC2::RouteTable, Properties: { VpcId: !Ref Vpc } }
        Outputs:
          Vpc: { Value: !Ref Vpc, Export: { Name: vpc } }
          Table: { Value: !Ref Table, Export: { Name: table } }
        """;

    private const string App = """
        Resources:
          App: { Type: AWS::EC2::Subnet, Properties: { VpcId: !ImportValue vpc, CidrBlock: 10.9.0.0/24 } }
          On: { Type: AWS::EC2::SubnetRouteTableAssociation, Properties: { SubnetId: !Ref App, RouteTableId: !ImportValue table } }
        """;

    private readonly string folder = Directory.CreateTempSubdirectory("stacks").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void An_Import_Is_What_Another_Template_Exports() =>
        Assert.Equal(["IR1002 App"], Findings("app.yaml", ("network.yaml", Network), ("app.yaml", App)));

    [Fact]
    public void The_Order_Of_Files_Makes_No_Difference() =>
        Assert.Equal(["IR1002 App"], Findings("app.yaml", ("app.yaml", App), ("network.yaml", Network)));

    [Fact]
    public void Alone_It_Is_Unknown() => Assert.Empty(Findings("app.yaml", ("app.yaml", App)));

    [Fact]
    public void What_Two_Export_Is_Unknown() =>
        Assert.Empty(Findings("app.yaml", ("a.yaml", Network), ("b.yaml", Network), ("app.yaml", App)));

    [Fact]
    public void What_Two_Export_Is_Unknown_Although_One_Of_Them_Exports_More() =>
        Assert.Empty(
            Findings(
                "app.yaml",
                ("a.yaml", Network),
                ("b.yaml", Network.Replace("Name: table", "Name: other", StringComparison.Ordinal)),
                ("app.yaml", App)
            )
        );

    [Fact]
    public void Stacks_That_Import_From_Each_Other_Are_No_Stacks_Of_One_Account()
    {
        var circular = Network.Replace("10.0.0.0/16", "!ImportValue block", StringComparison.Ordinal);

        Assert.Empty(
            Findings(
                "app.yaml",
                ("network.yaml", circular),
                ("app.yaml", App + "\nOutputs: { B: { Value: 10.0.0.0/16, Export: { Name: block } } }")
            )
        );
    }

    [Fact]
    public void A_Name_May_Hold_What_Is_The_Same_In_All_Stacks_Of_A_Region() =>
        Assert.Equal(
            ["IR1002 App"],
            Findings(
                "app.yaml",
                ("network.yaml", Network.Replace("Name: vpc", "Name: !Sub '${AWS::Region}-vpc'", StringComparison.Ordinal)),
                ("app.yaml", App.Replace("!ImportValue vpc", "!ImportValue { 'Fn::Sub': '${AWS::Region}-vpc' }", StringComparison.Ordinal))
            )
        );

    [Fact]
    public void A_Name_With_The_Name_Of_The_Stack_Needs_That()
    {
        (string, string)[] files =
        [
            ("network.yaml", Network.Replace("Name: vpc", "Name: !Sub '${AWS::StackName}-vpc'", StringComparison.Ordinal)),
            ("app.yaml", App.Replace("!ImportValue vpc", "!ImportValue { 'Fn::Sub': '${AWS::StackName}-vpc' }", StringComparison.Ordinal)),
            ("web.yaml", App.Replace("!ImportValue vpc", "!ImportValue net-vpc", StringComparison.Ordinal)),
        ];

        Assert.Empty(Findings("app.yaml", files));
        Assert.Empty(Findings("web.yaml", files));
        Assert.Equal(["IR1002 App"], Findings("web.yaml", Named("net", "network.yaml"), files));
        Assert.Empty(Findings("app.yaml", Named("net", "network.yaml"), files));
    }

    [Theory]
    [InlineData("{ StackName: net, OutputName: Vpc }", true)]
    [InlineData("{ StackName: other, OutputName: Vpc }", false)]
    [InlineData("{ StackName: net, OutputName: Vpc, Region: eu-west-1 }", false)]
    [InlineData("{ StackName: net, OutputName: Other, Region: eu-west-1 }", false)]
    [InlineData("{ StackName: net, OutputName: Vpc, Region: { Ref: 'AWS::Region' } }", true)]
    [InlineData("{ StackName: net, OutputName: Vpc, Region: { 'Fn::Sub': '${AWS::Region}' } }", true)]
    [InlineData("{ StackName: net, OutputName: Vpc, Region: { Ref: 'AWS::NoValue' } }", true)]
    [InlineData("{ StackName: net, OutputName: Vpc, RoleArn: 'arn:aws:iam::111122223333:role/R' }", false)]
    [InlineData("{ StackName: net, OutputName: Vpc, Region: { Ref: 'AWS::Region' }, RoleArn: 'arn:aws:iam::111122223333:role/R' }", false)]
    public void An_Output_Is_Taken_By_The_Name_Of_The_Stack(string call, bool isKnown) =>
        Assert.Equal(
            isKnown ? ["IR1002 App"] : [],
            Findings(
                "app.yaml",
                Named("net", "network.yaml"),
                ("network.yaml", Network),
                ("app.yaml", App.Replace("!ImportValue vpc", $"{{ 'Fn::GetStackOutput': {call} }}", StringComparison.Ordinal))
            )
        );

    [Theory]
    [InlineData("eu-west-1", true)]
    [InlineData("us-east-1", false)]
    public void A_Region_That_Is_Named_May_Be_That_Of_The_Deployment(string region, bool isKnown) =>
        Assert.Equal(
            isKnown ? ["IR1002 App"] : [],
            Findings(
                "app.yaml",
                Named("net", "network.yaml") with
                {
                    Region = "eu-west-1",
                },
                ("network.yaml", Network),
                (
                    "app.yaml",
                    App.Replace(
                        "!ImportValue vpc",
                        $"{{ 'Fn::GetStackOutput': {{ StackName: net, OutputName: Vpc, Region: {region} }} }}",
                        StringComparison.Ordinal
                    )
                )
            )
        );

    [Theory]
    [InlineData("vpc", "the nearest is 'Vpc'")]
    [InlineData("SubnetOfApp", "it has 'Vpc', 'Table'")]
    public void An_Output_That_The_Stack_Does_Not_Have_Is_Refused(string output, string told)
    {
        var reports = Check(
            Named("net", "network.yaml"),
            ("network.yaml", Network),
            ("app.yaml", Taking(output)),
            ("web.yaml", App.Replace("10.9.0.0", "10.8.0.0", StringComparison.Ordinal))
        );

        Assert.Equal($"CloudFormation refuses this because stack 'net' has no output '{output}'; {told}", reports[1].Fault!.Reason);
        Assert.Equal(2, reports[1].Fault!.Position.Line);
        Assert.Null(reports[0].Fault);
        Assert.Contains(reports[2].Findings, finding => finding.RuleId == "IR1002");
    }

    [Theory]
    [InlineData("network.yaml", "Transform: Macro\n", "")]
    [InlineData("network.yaml", "", "\n  Fn::Transform: { Name: 'AWS::Include', Parameters: { Location: 's3://a/b' } }")]
    [InlineData("other.yaml", "", "")]
    public void An_Output_That_The_Stack_May_Have_Is_Unknown(string named, string before, string after) =>
        Assert.All(
            Check(
                Named("net", named),
                ("network.yaml", before + Network + after),
                ("app.yaml", Taking("Other")),
                (
                    "other.yaml",
                    App.Replace("!ImportValue vpc", "vpc-1", StringComparison.Ordinal) + "\nOutputs: { Other: { Value: vpc-1 } }"
                )
            ),
            report => Assert.Null(report.Fault)
        );

    [Fact]
    public void The_Default_Of_The_Name_Of_An_Output_Refuses_Nothing() =>
        Assert.All(
            Check(
                Named("net", "network.yaml"),
                ("network.yaml", Network),
                ("app.yaml", Taking("{ Ref: Output }") + "\nParameters: { Output: { Type: String, Default: Other } }")
            ),
            report => Assert.Null(report.Fault)
        );

    private static string Taking(string output) =>
        App.Replace(
            "!ImportValue vpc",
            $"{{ 'Fn::GetStackOutput': {{ StackName: net, OutputName: {output} }} }}",
            StringComparison.Ordinal
        );

    [Fact]
    public void A_Nested_Template_Imports_And_Exports()
    {
        const string Parent = "Resources: { Net: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: {0} } } }";

        Assert.Equal(
            ["IR1002 Net/App"],
            Findings(
                "b.yaml",
                ("a.yaml", Parent.Replace("{0}", "network.yaml", StringComparison.Ordinal)),
                ("b.yaml", Parent.Replace("{0}", "app.yaml", StringComparison.Ordinal)),
                ("network.yaml", Network),
                ("app.yaml", App)
            )
        );
    }

    [Fact]
    public void What_Is_Wrong_With_Another_Stack_Is_Told_At_Its_File()
    {
        const string Route = "Type: AWS::EC2::Route, Properties: { RouteTableId: {0}, DestinationCidrBlock: 0.0.0.0/0, GatewayId: igw-1 }";
        (string, string)[] files =
        [
            ("network.yaml", Network + "\nParameters: {}"),
            (
                "app.yaml",
                App.Replace("10.9.0.0/24", "10.0.0.0/24", StringComparison.Ordinal)
                    + $"\n  First: {{ {Route.Replace("{0}", "!ImportValue table", StringComparison.Ordinal)} }}"
            ),
        ];
        files[0].Item2 = files[0]
            .Item2.Replace(
                "Outputs:",
                $"  Second: {{ {Route.Replace("{0}", "!Ref Table", StringComparison.Ordinal)} }}\nOutputs:",
                StringComparison.Ordinal
            );

        var reports = Check(CheckOptions.Default, files);

        Assert.Single(reports.SelectMany(report => report.Findings), finding => finding.RuleId == "IR3004");
        Assert.All(reports, report => Assert.All(report.Findings, finding => Assert.Equal(report.Path, finding.Place.Document.Path)));
    }

    [Fact]
    public void What_Another_Stack_Makes_Right_Is_No_Finding()
    {
        var network = Network.Replace(
            "Outputs:",
            "  App: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc, CidrBlock: 10.0.1.0/24 } }\nOutputs:\n  App: { Value: !Ref App, Export: { Name: app } }",
            StringComparison.Ordinal
        );
        const string On =
            "Resources: { On: { Type: AWS::EC2::SubnetRouteTableAssociation, Properties: { SubnetId: !ImportValue app, RouteTableId: !ImportValue table } } }";

        Assert.Equal(["IR3007 App"], Findings("network.yaml", ("network.yaml", network)));
        var report = Check(CheckOptions.Default, ("network.yaml", network), ("on.yaml", On))[0];
        Assert.Empty(report.Findings);
        Assert.Equal("IR3007", Assert.Single(report.NotProven).RuleId);
        Assert.Equal(new RuleCounts(TemplateRules.All.Count - 1, 0, 1), report.Rules);
    }

    [Fact]
    public void Stacks_That_May_Be_Meant_For_Two_Accounts_Are_Not_Wrong_Together()
    {
        var network = Network.Replace(
            "Outputs:",
            "  App: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc, CidrBlock: 10.0.1.0/24 } }\nOutputs:\n  App: { Value: !Ref App, Export: { Name: app } }",
            StringComparison.Ordinal
        );
        const string On =
            "Resources: { On: { Type: AWS::EC2::SubnetRouteTableAssociation, Properties: { SubnetId: !ImportValue app, RouteTableId: !ImportValue table } } }";

        var reports = Check(CheckOptions.Default, ("network.yaml", network), ("test.yaml", On), ("live.yaml", On));

        Assert.DoesNotContain(reports, report => report.Findings.Any(finding => finding.RuleId == "IR3001"));
        Assert.Contains(reports, report => report.NotProven.Any(question => question.RuleId == "IR3001"));
    }

    [Fact]
    public void How_Another_Stack_Is_Deployed_Makes_No_Error()
    {
        var network =
            Network.Replace("10.0.0.0/16", "!If [Wide, 10.0.0.0/8, 10.0.0.0/16]", StringComparison.Ordinal)
            + "\nParameters: { P: { Type: String } }\nConditions: { Wide: !Equals [!Ref P, wide] }";

        var report = Check(CheckOptions.Default, ("app.yaml", App), ("network.yaml", network))[0];

        Assert.DoesNotContain(report.Findings, finding => finding.RuleId == "IR1002");
        Assert.Contains(report.NotProven, question => question.RuleId == "IR1002");
    }

    [Fact]
    public void A_Stack_Waits_For_Those_From_Which_It_Imports()
    {
        var network = Network.Replace(
            "Outputs:",
            "  Gateway: { Type: AWS::EC2::InternetGateway }\n  Attachment: { Type: AWS::EC2::VPCGatewayAttachment, Properties: { VpcId: !Ref Vpc, InternetGatewayId: !Ref Gateway } }\nOutputs:\n  G: { Value: !Ref Gateway, Export: { Name: gateway } }",
            StringComparison.Ordinal
        );
        var app =
            App.Replace("10.9.0.0/24", "10.0.0.0/24", StringComparison.Ordinal)
            + "\n  Out: { Type: AWS::EC2::Route, Properties: { RouteTableId: !ImportValue table, DestinationCidrBlock: 0.0.0.0/0, GatewayId: !ImportValue gateway } }";

        Assert.Empty(Findings("app.yaml", ("network.yaml", network), ("app.yaml", app)));
    }

    [Fact]
    public void A_Template_That_Cannot_Be_Read_Leaves_Its_Exports_Unknown()
    {
        var reports = Check(CheckOptions.Default, ("app.yaml", App), ("network.yaml", Network + "\n  Bad: { Value: !Ref Nobody }"));

        Assert.Empty(reports[0].Findings);
        Assert.NotNull(reports[1].Fault);
    }

    [Fact]
    public void The_Name_Of_An_Import_Is_An_Assumption()
    {
        var app =
            App.Replace("!ImportValue vpc", "!ImportValue { Ref: Name }", StringComparison.Ordinal)
            + "\nParameters: { Name: { Type: String, Default: vpc } }";

        Assert.Equal("Name", Assert.Single(Check(CheckOptions.Default, ("app.yaml", app), ("network.yaml", Network))[0].Assumptions).Name);
        Assert.Empty(Check(CheckOptions.Default, ("app.yaml", app))[0].Assumptions);
    }

    private CheckOptions Named(string stack, string file) =>
        CheckOptions.Default with
        {
            Stacks = new Dictionary<string, string>(StringComparer.Ordinal) { [Path.Combine(folder, file)] = stack },
        };

    private IReadOnlyList<TemplateReport> Check(CheckOptions options, params (string Name, string Text)[] files)
    {
        foreach (var (name, text) in files)
        {
            File.WriteAllText(Path.Combine(folder, name), text);
        }

        return TemplateCheck.Files([.. files.Select(file => Path.Combine(folder, file.Name))], options);
    }

    private string[] Findings(string of, params (string Name, string Text)[] files) => Findings(of, CheckOptions.Default, files);

    private string[] Findings(string of, CheckOptions options, params (string Name, string Text)[] files)
    {
        var report = Assert.Single(Check(options, files), report => Path.GetFileName(report.Path) == of);
        Assert.Null(report.Fault);
        return [.. report.Findings.Select(finding => $"{finding.RuleId} {finding.Place.Resource}")];
    }
}
