using IngressRouting.Tasks.Checking;

namespace IngressRouting.Tasks.Tests.Checking;

public sealed class PropertyNamesTests
{
    [Theory]
    [InlineData("IngressRoutingTemplateFormats", "IngressRoutingTemplateFormat")]
    [InlineData("IngressRoutingTemplatFormat", "IngressRoutingTemplateFormat")]
    [InlineData("IngresRoutingTemplateFormat", "IngressRoutingTemplateFormat")]
    [InlineData("IngressRoutingFormat", "IngressRoutingTemplateFormat")]
    [InlineData("IngressRoutingTemplatesFolder", "IngressRoutingTemplateFolder")]
    [InlineData("IngressRoutingWriteTemplate", "IngressRoutingWriteTemplates")]
    [InlineData("IngressRoutingNotPorven", "IngressRoutingNotProven")]
    [InlineData("IngressRoutingProven", "IngressRoutingNotProven")]
    public void Typos_are_recognized(string name, string meant) => Assert.Equal(meant, PropertyNames.Meant(name));

    [Theory]
    [InlineData("IngressRoutingTemplateFormat")]
    [InlineData("ingressroutingnotproven")]
    [InlineData("IngressRoutingVersion")]
    [InlineData("IngressRoutingTasksAssembly")]
    [InlineData("IngressRoutingTaskFactory")]
    [InlineData("IngressRouting")]
    [InlineData("TargetFramework")]
    [InlineData("TemplateFormat")]
    public void Other_names_are_the_users_own(string name) => Assert.Null(PropertyNames.Meant(name));

    [Fact]
    public void Command_line_is_checked_too()
    {
        var problem = Assert.Single(PropertyNames.Misspelled([], ["Configuration", "IngressRoutingNotProved"]));
        Assert.Equal(("IR9510", null), (problem.Code.Id, problem.Place));
    }
}
