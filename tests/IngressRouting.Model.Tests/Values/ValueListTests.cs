namespace IngressRouting.Model.Tests;

public sealed class ValueListTests
{
    [Fact]
    public void SameItems_AreEqual()
    {
        var one = new ValueList<string>(["a", "b"]);
        var two = new ValueList<string>(["a", "b"]);
        Assert.True(one.Equals(two));
        Assert.True(one.Equals((object)two));
        Assert.Equal(one.GetHashCode(), two.GetHashCode());
    }

    [Fact]
    public void OtherItemsOrOrder_AreNotEqual()
    {
        var one = new ValueList<string>(["a", "b"]);
        Assert.False(one.Equals(new ValueList<string>(["b", "a"])));
        Assert.False(one.Equals(new ValueList<string>(["a"])));
        Assert.False(one.Equals(null));
        Assert.False(one.Equals((object)"ab"));
    }

    [Fact]
    public void Items_AreCopied()
    {
        var source = new List<int> { 1, 2 };
        var list = new ValueList<int>(source);
        source.Clear();
        Assert.Equal([1, 2], list);
        Assert.Equal(2, list[1]);
        Assert.Empty(ValueList<int>.Empty);
    }

    [Fact]
    public void RecordsThatHoldLists_AreEqualByItems()
    {
        Expression Call() => new Expression.Call("Fn::Join", new([new Expression.Literal(","), new Expression.Parameter("P")]));
        Assert.Equal(Call(), Call());
        Assert.Equal(Call().GetHashCode(), Call().GetHashCode());
    }
}
