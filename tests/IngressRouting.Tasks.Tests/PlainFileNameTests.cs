using IngressRouting.Tasks.Checking;

namespace IngressRouting.Tasks.Tests;

public sealed class PlainFileNameTests
{
    [Theory]
    [InlineData("Inspection.template.json")]
    [InlineData("inspection-dev_2.yaml")]
    [InlineData("Übersicht.template.json")]
    [InlineData("two words.json")]
    [InlineData("CONsole.json")]
    [InlineData("COM10.json")]
    [InlineData("COMX.json")]
    public void Plain_names_are_accepted(string name) => Assert.True(PlainFileName.Accepts(name));

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData(".hidden")]
    [InlineData("../x.json")]
    [InlineData("..\\x.json")]
    [InlineData("/x.json")]
    [InlineData("sub/x.json")]
    [InlineData("C:x.json")]
    [InlineData("x.json:stream")]
    [InlineData("x.json.")]
    [InlineData("x.json ")]
    [InlineData(" x.json")]
    [InlineData("x\0.json")]
    [InlineData("x\n.json")]
    [InlineData("*.json")]
    [InlineData("x;y.json")]
    [InlineData("$(HOME).json")]
    [InlineData("%2e%2e.json")]
    [InlineData("x|y.json")]
    [InlineData("nul")]
    [InlineData("CON.template.json")]
    [InlineData("com1.json")]
    [InlineData("LPT9")]
    public void Everything_else_is_refused(string name) => Assert.False(PlainFileName.Accepts(name));

    [Fact]
    public void Endless_names_are_refused() => Assert.False(PlainFileName.Accepts(new string('x', 201)));
}
