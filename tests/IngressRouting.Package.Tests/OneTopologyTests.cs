namespace IngressRouting.Package.Tests;

public sealed class OneTopologyTests(OneTopologyLifetime consumer) : IClassFixture<OneTopologyLifetime>
{
    private const string Folder = "Debug/net10.0/cloudformation/";

    private static readonly string[] Original =
    [
        "bin/" + Folder + "Inspection.template.json",
        "obj/" + Folder + "Inspection.template.json",
    ];

    private static readonly string[] Renamed = ["bin/" + Folder + "Renamed.template.json", "obj/" + Folder + "Renamed.template.json"];

    // Once published, neither build nor clean touches it.
    private static readonly string[] Published = ["published/cloudformation/Renamed.template.json"];

    [Fact]
    public void Build_writes_the_template_and_copies_it_to_the_output() => consumer.First.Has(Original);

    [Fact]
    public void Build_prints_one_line_for_each_topology() =>
        Assert.Equal(
            $"Inspection's (50%) -> {Path.Combine(consumer.First.Result.Folder, "obj", Folder)}Inspection.template.json "
                + "(24 rules proven, 0 violated, 1 not proven)",
            Assert.Single(consumer.First.Result.Summaries)
        );

    [Fact]
    public void Targets_of_the_user_see_each_template_as_an_item() => AssertItem(consumer.First);

    [Fact]
    public void Build_without_a_change_leaves_the_file_alone_and_says_nothing()
    {
        consumer.Unchanged.Has(Original);
        Assert.Equal(consumer.First.Written, consumer.Unchanged.Written);
        Assert.Empty(consumer.Unchanged.Result.Summaries);
    }

    [Fact]
    public void Build_without_a_change_has_the_same_items() => AssertItem(consumer.Unchanged);

    [Fact]
    public void Edit_elsewhere_leaves_the_file_alone()
    {
        consumer.EditedElsewhere.Has(Original);
        Assert.Single(consumer.EditedElsewhere.Result.Summaries);
        Assert.Equal(consumer.First.Written, consumer.EditedElsewhere.Written);
    }

    [Fact]
    public void Deleted_template_comes_back() => consumer.Deleted.Has(Original);

    [Fact]
    public void Renamed_topology_leaves_no_old_file_behind() => consumer.Renamed.Has(Renamed);

    [Fact]
    public void Publish_carries_the_template() => consumer.Published.Has([.. Renamed, .. Published]);

    [Fact]
    public void Switched_off_build_removes_the_templates() => consumer.SwitchedOff.Has(Published);

    [Fact]
    public void Switched_on_again_build_writes_them() => consumer.SwitchedOn.Has([.. Renamed, .. Published]);

    [Fact]
    public void Clean_removes_what_the_build_wrote()
    {
        consumer.Cleaned.Has(Published);
        Assert.False(consumer.Cleaned.HasManifest);
    }

    [Fact]
    public void Build_for_an_editor_writes_nothing()
    {
        consumer.AskedByEditor.Has(Published);
        Assert.False(consumer.AskedByEditor.HasManifest);
    }

    private static void AssertItem(Moment moment) =>
        Assert.Equal(["Item obj/" + Folder + "Inspection.template.json is [Inspection's (50%)]"], moment.Result.Lines("Item "));
}
