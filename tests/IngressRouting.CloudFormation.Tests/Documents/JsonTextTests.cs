using System.Globalization;
using System.Text;
using System.Text.Json;

namespace IngressRouting.CloudFormation.Tests;

public sealed class JsonTextTests
{
    [Fact]
    public void Objects_and_lists_are_indented_by_two_spaces_and_end_in_a_newline()
    {
        var document = new DocumentObject
        {
            { "Text", "a" },
            {
                "List",
                new DocumentList { new DocumentNumber(1), new DocumentFlag(true), DocumentNull.Instance }
            },
            { "EmptyObject", new DocumentObject() },
            { "EmptyList", new DocumentList() },
        };

        Assert.Equal(
            """
            {
              "Text": "a",
              "List": [
                1,
                true,
                null
              ],
              "EmptyObject": {},
              "EmptyList": []
            }

            """.ReplaceLineEndings("\n"),
            JsonText.Write(document)
        );
    }

    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("quote\" slash\\ /", "quote\\\" slash\\\\ /")]
    [InlineData("\n\r\t", "\\n\\r\\t")]
    [InlineData("\0\u001f\u007f\u009f", "\\u0000\\u001f\\u007f\\u009f")]
    [InlineData("\u2028\u2029\ufeff", "\\u2028\\u2029\\ufeff")]
    [InlineData("Zürich 東京 👍", "Zürich 東京 👍")]
    [InlineData("<a href='x'>&</a>", "<a href='x'>&</a>")]
    public void Text_is_readable_where_it_can_be(string text, string expected) => Assert.Equal($"\"{expected}\"\n", Write(text));

    [Theory]
    [InlineData("\ud83d")]
    [InlineData("\udc4d")]
    [InlineData("a\ud83db")]
    [InlineData("\udc4d\ud83d")]
    public void Half_a_character_is_replaced(string text)
    {
        var json = Write(text);

        Assert.Contains('\ufffd', json);
        Assert.Equal(json, Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(json)));
    }

    [Fact]
    public void Every_character_survives_another_parser()
    {
        var text = new string([.. Enumerable.Range(0, 0xD800).Concat(Enumerable.Range(0xE000, 0x2000)).Select(code => (char)code)]);

        Assert.Equal(text, JsonDocument.Parse(Write(text)).RootElement.GetString());
    }

    [Fact]
    public void Number_keeps_its_literal() => Assert.Equal("1.0\n", JsonText.Write(new DocumentNumber("1.0")));

    [Fact]
    public void Number_does_not_depend_on_the_culture_of_the_machine()
    {
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            CultureInfo.CurrentCulture.NumberFormat.NegativeSign = "minus";
            Assert.Equal("-1\n", JsonText.Write(new DocumentNumber(-1)));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    private static string Write(string text) => JsonText.Write(new DocumentText(text));
}
