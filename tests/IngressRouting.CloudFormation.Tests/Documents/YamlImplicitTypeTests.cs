namespace IngressRouting.CloudFormation.Tests;

public sealed class YamlImplicitTypeTests
{
    [Theory]
    [InlineData("y")]
    [InlineData("NO")]
    [InlineData("on")]
    [InlineData("Off")]
    [InlineData("True")]
    [InlineData("~")]
    [InlineData("Null")]
    [InlineData("=")]
    [InlineData("<<")]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("0123")]
    [InlineData("08")]
    [InlineData("123456789012")]
    [InlineData("1_000")]
    [InlineData("1e3")]
    [InlineData("1.5E-3")]
    [InlineData(".5")]
    [InlineData(".")]
    [InlineData("10.0.0.4")]
    [InlineData("0x1F")]
    [InlineData("0b11")]
    [InlineData("0o17")]
    [InlineData("22:22")]
    [InlineData("1:30:00.5")]
    [InlineData("-.inf")]
    [InlineData(".NaN")]
    [InlineData("2010-09-09")]
    [InlineData("2001-12-14t21:59:43.10-05:00")]
    public void Texts_that_parsers_take_for_something_else(string text) => Assert.True(YamlImplicitType.Has(text));

    [Theory]
    [InlineData("")]
    [InlineData("yES")]
    [InlineData("yesterday")]
    [InlineData("10.0.0.0/16")]
    [InlineData("2010-09")]
    [InlineData("1.0.0-beta")]
    [InlineData("22:99")]
    [InlineData("0x")]
    [InlineData("0xG")]
    [InlineData("1e")]
    [InlineData("-")]
    [InlineData("--1")]
    [InlineData("::1")]
    [InlineData("2001:db8::1")]
    [InlineData("t3.micro")]
    [InlineData("10.0.0.4a")]
    public void Texts_that_they_do_not(string text) => Assert.False(YamlImplicitType.Has(text));

    /// <summary>Random texts of the characters that matter, judged by the expressions of the specifications.</summary>
    [Fact]
    public void Nothing_that_the_specifications_type_is_missed_and_hardly_anything_else_is_taken()
    {
        const string Alphabet = "0011259.._:-+eExobaT Znf";
        var random = new Random(11);
        var ambiguous = 0;
        var needless = 0;
        for (var i = 0; i < 300_000; i++)
        {
            var text = new string([.. Enumerable.Range(0, random.Next(1, 12)).Select(_ => Alphabet[random.Next(Alphabet.Length)])]);
            var taken = YamlImplicitType.Has(text);
            if (YamlTypes.AreAmbiguous(text))
            {
                ambiguous++;
                Assert.True(taken, text);
            }
            else if (taken)
            {
                needless++;
            }
        }

        // What is taken without need has an underscore behind a leading zero, an exponent or a base, or a time that is none.
        Assert.True(ambiguous > 10_000, $"{ambiguous}");
        Assert.True(needless < ambiguous / 20, $"{needless} of {ambiguous}");
    }
}
