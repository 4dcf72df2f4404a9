namespace IngressRouting.Model.Tests;

public sealed class IR1011_TagIsAcceptedTests
{
    private const string Id = "IR1011";

    private readonly Net net = new();
    private readonly ElementId vpc;

    public IR1011_TagIsAcceptedTests() => vpc = net.Vpc("Main", "10.0.0.0/16");

    [Fact]
    public void FiftyTags_DoNotTrigger()
    {
        Tag(Numbered(50));
        Expect.Silence(net);
    }

    [Fact]
    public void FiftyFirstTag_TriggersAtItsKey()
    {
        Tag(Numbered(51));
        Expect.Only(net, Id, Severity.Error, vpc, "key:Key50");
    }

    [Fact]
    public void TagsThatExcludeEachOther_AreNotCountedTogether()
    {
        net.When("Large", true, net.Subnet(vpc, "App", "10.0.1.0/24"));
        Tag([.. Numbered(49), new("A", "x", Presence.When("Large")), new("B", "x", Presence.When("Large", false))]);
        Expect.Silence(net);
    }

    [Theory]
    [InlineData("aws:name")]
    [InlineData("AWS:name")]
    public void ReservedKey_Triggers(string key)
    {
        Tag([new(key, "x")]);
        Expect.Only(net, Id, Severity.Error, vpc, "key:" + key);
    }

    [Fact]
    public void ReservedValue_Triggers()
    {
        Tag([new("Owner", "aws:x")]);
        Expect.Only(net, Id, Severity.Error, vpc, "value:Owner");
    }

    [Theory]
    [InlineData(128, 256, true)]
    [InlineData(129, 256, false)]
    [InlineData(128, 257, false)]
    [InlineData(0, 0, false)]
    [InlineData(1, 0, true)]
    public void Lengths_AreLimited(int key, int value, bool isRight)
    {
        Tag([new(new string('k', key), new string('v', value))]);
        Assert.Equal(isRight, Expect.Judge(net).Findings.Count == 0);
    }

    [Fact]
    public void SymbolicValue_DoesNotTrigger()
    {
        Tag([new("Owner", Net.Symbolic<string>("Owner"))]);
        Expect.Silence(net);
    }

    private static IEnumerable<Tag> Numbered(int count) => Enumerable.Range(0, count).Select(i => new Tag("Key" + i, "x"));

    private void Tag(IEnumerable<Tag> tags) => net.Change<Vpc>(vpc, item => item with { Tags = new(tags) });
}
