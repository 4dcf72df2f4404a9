namespace IngressRouting.Tasks.Tests;

/// <summary>What the properties of a project may say.</summary>
public sealed class SettingsTests
{
    private static readonly TestTopology Inspection = new("Inspection") { NotProven = 2 };

    [Fact]
    public void IR9508_rules_that_are_not_proven_can_be_an_error()
    {
        using var build = new TestBuild { Configure = task => task.NotProven = "error" };
        build.Succeeds(Inspection with { NotProven = 0 });
        var good = File.ReadAllText(build.PathOf("Inspection.template.json"));

        var engine = build.Fails("IR9508", TestAssembly.With(Inspection with { Template = "[]" }));
        Assert.StartsWith("2 rules of topology 'Inspection' could be neither proven nor refuted.", engine.Errors[0].Message);
        Assert.Equal(good, File.ReadAllText(build.PathOf("Inspection.template.json")));
    }

    [Fact]
    public void IR9508_rules_that_are_not_proven_can_be_a_warning()
    {
        using var build = new TestBuild { Configure = task => task.NotProven = "Warning" };
        var engine = build.Succeeds(Inspection, new TestTopology("Edge"), new TestTopology("Other") { NotProven = 1 });
        Assert.Equal(["IR9508", "IR9508"], engine.Warnings.Select(warning => warning.Code));
        Assert.StartsWith("1 rule of topology 'Other' could", engine.Warnings[1].Message);
        Assert.Equal(3, build.Files.Count());
    }

    [Theory]
    [InlineData("none")]
    [InlineData("")]
    public void IR9508_is_not_said_unless_asked_for(string notProven)
    {
        using var build = new TestBuild { Configure = task => task.NotProven = notProven };
        Assert.Empty(build.Succeeds(Inspection).Warnings);
    }

    [Fact]
    public void IR9509_values_that_a_property_cannot_have()
    {
        using var build = new TestBuild
        {
            Configure = task =>
            {
                task.Enabled = "flase";
                task.TemplateFormat = "yml";
                task.NotProven = "warn";
            },
        };
        var engine = build.Fails("IR9509 IR9509 IR9509", TestAssembly.With(Inspection));
        Assert.Equal(
            [
                "Property IngressRoutingWriteTemplates is 'flase'; it can be true or false.",
                "Property IngressRoutingTemplateFormat is 'yml'; it can be json, yaml or both.",
                "Property IngressRoutingNotProven is 'warn'; it can be none, warning or error.",
            ],
            engine.Errors.Select(error => error.Message)
        );
        Assert.Empty(build.Files);
    }

    [Fact]
    public void IR9510_misspelled_property_is_shown_where_it_stands()
    {
        using var build = new TestBuild { Configure = task => task.PropertyFiles = [task.ProjectFile, "/no/such/Directory.Build.props"] };
        File.WriteAllText(
            build.ProjectFile,
            """
            <Project>
              <PropertyGroup>
                <!-- <IngressRoutingTemplateFormats>yaml</IngressRoutingTemplateFormats> -->
                <IngressRoutingVersion>1.0.0</IngressRoutingVersion>
                <IngressRoutingTemplatFormat>yaml</IngressRoutingTemplatFormat>
              </PropertyGroup>
            </Project>
            """
        );
        var error = Assert.Single(build.Fails("IR9510", TestAssembly.With(Inspection)).Errors);
        Assert.Equal("Nothing reads property IngressRoutingTemplatFormat. Did you mean IngressRoutingTemplateFormat?", error.Message);
        Assert.Equal((build.ProjectFile, 5, 6), (error.File, error.LineNumber, error.ColumnNumber));
    }

    [Fact]
    public void IR9511_folder_that_leads_out_of_the_project()
    {
        using var build = new TestBuild { Configure = task => task.TemplateFolder = "../infra" };
        var engine = build.Fails("IR9511", TestAssembly.With(Inspection));
        Assert.StartsWith(
            "The build does not write templates to '../infra', because it leads out of the project.",
            engine.Errors[0].Message
        );
        Assert.Empty(build.Files);
    }

    [Fact]
    public void Summary_shows_the_folder_of_the_users_choice()
    {
        using var build = new TestBuild { Configure = task => task.TemplateFolder = "infra\\net" };
        var file = Path.Combine(build.Root, "infra", "net", "Inspection.template.json");
        Assert.StartsWith($"Inspection -> {file} (", build.Succeeds(Inspection).LoudMessages.Single());
    }
}
