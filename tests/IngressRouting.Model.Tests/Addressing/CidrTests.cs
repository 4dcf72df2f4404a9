namespace IngressRouting.Model.Tests;

public sealed class CidrTests
{
    [Theory]
    [InlineData("10.0.1.0/24", "10.0.1.0/24")]
    [InlineData("0.0.0.0/0", "0.0.0.0/0")]
    [InlineData("255.255.255.255/32", "255.255.255.255/32")]
    [InlineData("10.0.1.7/24", "10.0.1.0/24")]
    [InlineData("::/0", "::/0")]
    [InlineData("::1/128", "::1/128")]
    [InlineData("2001:DB8::/56", "2001:db8::/56")]
    [InlineData("2001:0db8:0000:0000:0000:0000:0000:0000/32", "2001:db8::/32")]
    [InlineData("2001:db8:0:1:0:0:0:0/64", "2001:db8:0:1::/64")]
    [InlineData("1:0:0:2:0:0:0:3/128", "1:0:0:2::3/128")]
    [InlineData("1:0:0:2:3:0:0:4/128", "1::2:3:0:0:4/128")]
    [InlineData("1:0:2:3:4:5:6:7/128", "1:0:2:3:4:5:6:7/128")]
    [InlineData("0:0:0:0:0:0:0:1/128", "::1/128")]
    [InlineData("1:2:3:4:5:6:0:0/112", "1:2:3:4:5:6::/112")]
    [InlineData("1::8/128", "1::8/128")]
    public void Text_IsCanonical(string text, string canonical) => Assert.Equal(canonical, Known(text).ToString());

    [Theory]
    [InlineData("10.0.1.0", "prefix length")]
    [InlineData("", "prefix length")]
    [InlineData("/24", "four numbers")]
    [InlineData("10.0.1/24", "four numbers")]
    [InlineData("10.0.1.0.0/24", "four numbers")]
    [InlineData("10.0.256.0/24", "four numbers")]
    [InlineData("10.0.01.0/24", "four numbers")]
    [InlineData("10.0.-1.0/24", "four numbers")]
    [InlineData("10.0. 1.0/24", "four numbers")]
    [InlineData(" 10.0.1.0/24", "four numbers")]
    [InlineData("a.b.c.d/24", "four numbers")]
    [InlineData("10.0.1.0/33", "0 to 32")]
    [InlineData("10.0.1.0/", "0 to 32")]
    [InlineData("10.0.1.0/-1", "0 to 32")]
    [InlineData("10.0.1.0/2 4", "0 to 32")]
    [InlineData("10.0.1.0/24/8", "0 to 32")]
    [InlineData("10.0.1.0/0x18", "0 to 32")]
    [InlineData("2001:db8::/129", "0 to 128")]
    [InlineData("2001:db8::1::/64", "eight groups")]
    [InlineData("2001:db8/64", "eight groups")]
    [InlineData("1:2:3:4:5:6:7:8:9/64", "eight groups")]
    [InlineData("1:2:3:4:5:6:7::8/64", "eight groups")]
    [InlineData("12345::/64", "eight groups")]
    [InlineData("g::/64", "eight groups")]
    [InlineData(":1:2:3:4:5:6:7/64", "eight groups")]
    public void Text_ThatIsNone_SaysWhy(string text, string reason)
    {
        var invalid = Assert.IsType<Value<Cidr>.Invalid>(Cidr.Read(text));
        Assert.Equal(text, invalid.Text);
        Assert.Contains(reason, invalid.Reason);
    }

    [Theory]
    [InlineData("10.0.1.0/24", false)]
    [InlineData("10.0.1.1/24", true)]
    [InlineData("10.0.1.1/32", false)]
    [InlineData("10.0.0.0/0", true)]
    [InlineData("2001:db8::/56", false)]
    [InlineData("2001:db8::1/64", true)]
    [InlineData("2001:db8:0:0:1::/64", true)]
    public void HostBits_AreRemembered(string text, bool has) => Assert.Equal(has, Known(text).HasHostBits);

    [Theory]
    [InlineData("10.0.0.0/16", "10.0.1.0/24", true)]
    [InlineData("10.0.0.0/16", "10.0.0.0/16", true)]
    [InlineData("10.0.1.0/24", "10.0.0.0/16", false)]
    [InlineData("10.0.0.0/16", "10.1.0.0/24", false)]
    [InlineData("0.0.0.0/0", "255.0.0.0/8", true)]
    [InlineData("0.0.0.0/0", "::/0", false)]
    [InlineData("::/0", "0.0.0.0/0", false)]
    [InlineData("2001:db8::/32", "2001:db8:ffff:ffff::/64", true)]
    [InlineData("2001:db8::/64", "2001:db8::ffff:0:0:1/128", true)]
    [InlineData("2001:db8::/64", "2001:db8:0:1::/64", false)]
    [InlineData("2001:db8::8000:0:0:0/65", "2001:db8::/65", false)]
    public void Contains_IsByAddresses(string outer, string inner, bool contains) =>
        Assert.Equal(contains, Known(outer).Contains(Known(inner)));

    [Theory]
    [InlineData("10.0.0.0/16", "10.0.1.0/24", true)]
    [InlineData("10.0.1.0/24", "10.0.0.0/16", true)]
    [InlineData("10.0.0.0/24", "10.0.1.0/24", false)]
    [InlineData("0.0.0.0/0", "::/0", false)]
    public void Overlaps_IsSymmetric(string one, string two, bool overlaps)
    {
        Assert.Equal(overlaps, Known(one).Overlaps(Known(two)));
        Assert.Equal(overlaps, Known(two).Overlaps(Known(one)));
    }

    [Fact]
    public void Order_PutsABlockRightBeforeThoseItContains()
    {
        string[] sorted =
        [
            "0.0.0.0/0",
            "10.0.0.0/8",
            "10.0.0.0/16",
            "10.0.0.0/24",
            "10.0.1.0/24",
            "10.1.0.0/16",
            "::/0",
            "::/64",
            "2001:db8::/32",
        ];
        var shuffled = sorted.Reverse().Select(Known).ToList();
        shuffled.Sort();
        Assert.Equal(sorted, shuffled.Select(block => block.ToString()));
    }

    [Fact]
    public void Equality_IgnoresHostBits()
    {
        Assert.Equal(Known("10.0.1.0/24"), Known("10.0.1.9/24"));
        Assert.Equal(Known("10.0.1.0/24").GetHashCode(), Known("10.0.1.9/24").GetHashCode());
        Assert.NotEqual(Known("10.0.1.0/24"), Known("10.0.1.0/25"));
        Assert.NotEqual(Known("0.0.0.0/0"), Known("::/0"));
        Assert.False(Known("10.0.1.0/24").Equals("10.0.1.0/24"));
    }

    [Theory]
    [InlineData("10.0.0.0/24", "10.0.1.0/24", true)]
    [InlineData("10.0.0.0/23", "10.0.1.0/24", false)]
    [InlineData("10.0.1.0/24", "10.0.0.0/24", false)]
    [InlineData("255.0.0.0/8", "::/128", true)]
    [InlineData("2001:db8::/64", "2001:db8:0:1::/64", true)]
    public void EndsBefore_IsByTheLastAddress(string one, string two, bool before) =>
        Assert.Equal(before, Known(one).EndsBefore(Known(two)));

    [Fact]
    public void Any_IsTheDefaultOfItsFamily()
    {
        Assert.Equal(Known("0.0.0.0/0"), Cidr.Any(AddressFamily.IPv4));
        Assert.Equal(Known("::/0"), Cidr.Any(AddressFamily.IPv6));
        Assert.True(Cidr.AnyIPv6.IsDefault);
        Assert.False(Known("10.0.0.0/8").IsDefault);
    }

    private static Cidr Known(string text) => Assert.IsType<Value<Cidr>.Known>(Cidr.Read(text)).Content;
}
