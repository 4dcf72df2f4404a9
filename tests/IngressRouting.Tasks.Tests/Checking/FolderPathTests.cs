using IngressRouting.Tasks.Checking;

namespace IngressRouting.Tasks.Tests.Checking;

public sealed class FolderPathTests
{
    private static readonly string Project = Path.Combine(Path.GetTempPath(), "App");

    [Theory]
    [InlineData("infra", "infra")]
    [InlineData(" infra/ ", "infra")]
    [InlineData("./infra//net", "infra/net")]
    [InlineData("infra\\net", "infra/net")]
    [InlineData("a/../infra", "infra")]
    [InlineData(".aws/my templates", ".aws/my templates")]
    [InlineData(".", "")]
    [InlineData("objects", "objects")]
    public void Folder_inside_the_project_is_taken(string folder, string expected) =>
        Assert.Equal(Path.GetFullPath(Path.Combine(Project, expected)), Resolve(folder, out _));

    [Theory]
    [InlineData("..", "it leads out of the project")]
    [InlineData("../infra", "it leads out of the project")]
    [InlineData("a/../../App/infra", "it leads out of the project")]
    [InlineData("a\\..\\..\\infra", "it leads out of the project")]
    [InlineData("/infra", "it is not relative to the project")]
    [InlineData("\\\\server\\infra", "it is not relative to the project")]
    [InlineData("C:\\infra", "it is not relative to the project")]
    [InlineData("C:infra", "it is not relative to the project")]
    [InlineData("~/infra", "it is not relative to the project")]
    [InlineData("infra/*", "'*' is not a folder name on every system")]
    [InlineData("$(Unknown)/infra", "'$(Unknown)' is not a folder name on every system")]
    [InlineData("a;b", "'a;b' is not a folder name on every system")]
    [InlineData("infra/nul", "'nul' is not a folder name on every system")]
    [InlineData("obj/cloudformation", "the build keeps files of its own there")]
    [InlineData("OBJ/CloudFormation/mine", "the build keeps files of its own there")]
    public void Any_other_is_refused(string folder, string expected)
    {
        Assert.Null(Resolve(folder, out var reason));
        Assert.Equal(expected, reason);
    }

    private static string? Resolve(string folder, out string reason) =>
        FolderPath.Resolve(Project, folder, Path.Combine(Project, "obj/cloudformation/"), out reason);
}
