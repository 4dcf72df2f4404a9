namespace IngressRouting.Package.Tests;

public sealed class EverySettingTests(EverySettingLifetime consumer) : IClassFixture<EverySettingLifetime>
{
    private const string Built = "bin/Debug/net10.0/cloudformation/";
    private const string Kept = "obj/Debug/net10.0/cloudformation/";
    private const string Placed = "infra/templates/";
    private const string Warning = "EverySetting.csproj: warning IR9508";

    [Fact]
    public void Both_formats_are_in_the_output_and_in_the_folder_of_the_users_choice()
    {
        Assert.Equal(Both("Inspection"), consumer.First.Files);
        Assert.Equal([Warning], consumer.First.Result.Diagnostics);
        Assert.Equal(
            $"Inspection -> {consumer.Consumer.PathOf(Placed)}Inspection.template.json and Inspection.template.yaml "
                + "(24 rules proven, 0 violated, 1 not proven)",
            Assert.Single(consumer.First.Result.Summaries)
        );
    }

    [Fact]
    public void Items_say_what_a_deployment_needs_to_know() =>
        Assert.Equal(
            [
                "Item Inspection.template.json is Inspection in json, NeedsS3=false, Minified=, Capabilities=CAPABILITY_IAM",
                "Item Inspection.template.yaml is Inspection in yaml, NeedsS3=false, Minified=, Capabilities=CAPABILITY_IAM",
            ],
            consumer.First.Result.Lines("Item ")
        );

    [Fact]
    public void Build_without_a_change_runs_no_task()
    {
        consumer.Unchanged.Result.Succeeded();
        Assert.Equal(consumer.First.Files, consumer.Unchanged.Files);
        Assert.Equal(consumer.FirstWritten, consumer.UnchangedWritten);
        Assert.Equal(consumer.First.Result.Lines("Item "), consumer.Unchanged.Result.Lines("Item "));
    }

    [Fact]
    public void Visual_Studio_is_told_what_to_compare() =>
        Assert.Equal(
            [
                "UpToDate in CloudFormation obj/Debug/net10.0/EverySetting.dll",
                "UpToDate out CloudFormation obj/Debug/net10.0/cloudformation.manifest",
                $"UpToDate built {Built}Inspection.template.json from {Kept}Inspection.template.json",
                $"UpToDate built {Built}Inspection.template.yaml from {Kept}Inspection.template.yaml",
            ],
            consumer.AskedByVisualStudio.Result.Lines("UpToDate ")
        );

    [Fact]
    public void Other_format_replaces_the_files()
    {
        Assert.Equal(
            [Built + "Inspection.template.yaml", Placed + "Inspection.template.yaml", Kept + "Inspection.template.yaml"],
            consumer.YamlOnly.Files
        );
        Assert.Equal([Warning], consumer.YamlOnly.Result.Diagnostics);
    }

    [Fact]
    public void Switched_off_build_leaves_the_folder_of_the_users_choice_alone()
    {
        consumer.SwitchedOff.Result.Succeeded();
        Assert.Equal([Placed + "Inspection.template.yaml"], consumer.SwitchedOff.Files);
    }

    [Fact]
    public void IR9509_and_IR9510_properties_that_say_nothing() =>
        consumer.Misspelled.Result.Failed("EverySetting.csproj: error IR9509", "EverySetting.csproj: error IR9510", Warning);

    [Fact]
    public void IR9511_folder_that_leads_out_of_the_project()
    {
        consumer.LeadingOut.Result.Failed("EverySetting.csproj: error IR9511", Warning);
        Assert.Equal([Placed + "Inspection.template.yaml"], consumer.LeadingOut.Files);
    }

    [Fact]
    public void IR9508_rules_that_are_not_proven_can_stop_the_build()
    {
        consumer.NotProven.Result.Failed("EverySetting.csproj: error IR9508");
        Assert.Equal([Placed + "Inspection.template.yaml"], consumer.NotProven.Files);
    }

    [Fact]
    public void Renamed_topology_leaves_no_old_file_behind() => Assert.Equal(Both("Renamed"), consumer.Renamed.Files);

    [Fact]
    public void Publish_carries_both_formats()
    {
        consumer.Published.Result.Succeeded();
        Assert.Equal(
            ["published/cloudformation/Renamed.template.json", "published/cloudformation/Renamed.template.yaml"],
            consumer.Published.Files.Except(consumer.Renamed.Files)
        );
    }

    [Fact]
    public void Clean_leaves_the_folder_of_the_users_choice_alone() =>
        Assert.Equal(
            [Placed + "Renamed.template.json", Placed + "Renamed.template.yaml"],
            consumer.Cleaned.Files.Where(file => !file.StartsWith("published/", StringComparison.Ordinal))
        );

    [Fact]
    public void Other_folder_takes_the_files_with_it()
    {
        Assert.Contains("deploy/Renamed.template.yaml", consumer.Moved.Files);
        Assert.DoesNotContain(consumer.Moved.Files, file => file.StartsWith(Placed, StringComparison.Ordinal));
    }

    [Fact]
    public void No_folder_takes_the_files_away()
    {
        Assert.Contains(Kept + "Renamed.template.yaml", consumer.Unplaced.Files);
        Assert.DoesNotContain(consumer.Unplaced.Files, file => file.StartsWith("deploy/", StringComparison.Ordinal));
    }

    private static IEnumerable<string> Both(string name) =>
        new[] { Built, Placed, Kept }.SelectMany(folder => new[] { $"{folder}{name}.template.json", $"{folder}{name}.template.yaml" });
}
