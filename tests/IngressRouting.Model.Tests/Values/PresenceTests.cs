namespace IngressRouting.Model.Tests;

public sealed class PresenceTests
{
    [Fact]
    public void And_KeepsEachLiteralOnce()
    {
        var both = Presence.When("A").And(Presence.When("B", false)).And(Presence.When("A"));
        Assert.Equal([new ConditionLiteral("A", true), new ConditionLiteral("B", false)], both.Literals);
    }

    [Fact]
    public void Literal_ReadsAsAComparison() => Assert.Equal("UseNat = false", new ConditionLiteral("UseNat", false).ToString());
}
