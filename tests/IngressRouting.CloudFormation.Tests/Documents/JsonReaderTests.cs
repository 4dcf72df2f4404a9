using System.Text.Json;

namespace IngressRouting.CloudFormation.Tests;

public sealed class JsonReaderTests
{
    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("\"\"")]
    [InlineData(" { \"a\" : [ 1 , -0 , 1.50 , 1e5 , 2E-3 , true , false , null ] , \"b\" : { \"a\" : \"x\" } } ")]
    [InlineData("\"\\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u0041 \\ud83d\\udc4d 👍\"")]
    [InlineData("\uFEFF{ \"a\": 1 }")]
    public void Reads_what_another_parser_reads(string json)
    {
        var expected = JsonDocument.Parse(json.TrimStart('\uFEFF')).RootElement;

        Assert.Equal(expected.Compact(), JsonDocument.Parse(JsonText.Write(JsonText.Read(json))).RootElement.Compact());
    }

    [Fact]
    public void Number_and_repeated_key_are_kept_as_written()
    {
        const string Text = "{\n  \"a\": 1.0,\n  \"a\": 123456789012345678901234567890\n}\n";

        Assert.Equal(Text, JsonText.Write(JsonText.Read(Text)));
    }

    [Fact]
    public void Half_a_character_is_kept() => Assert.Equal("\ud83d", Assert.IsType<DocumentText>(JsonText.Read("\"\\ud83d\"")).Content);

    [Theory]
    [InlineData("", 1, 1, "a value is expected, not the end of the text")]
    [InlineData("{ \"a\": 1,\n  }", 2, 3, "a key in double quotes is expected, not '}'")]
    [InlineData("[1,]", 1, 4, "a value is expected, not ']'")]
    [InlineData("[1 2]", 1, 4, "',' or ']' is expected, not '2'")]
    [InlineData("{ \"a\" 1 }", 1, 7, "':' is expected after key \"a\", not '1'")]
    [InlineData("{ a: 1 }", 1, 3, "a key in double quotes is expected, not 'a'")]
    [InlineData("[\r\n\r\n'a']", 3, 1, "a value is expected, not '''")]
    [InlineData("[\r\r// no\n1]", 3, 1, "a value is expected, not '/'")]
    [InlineData("\n \"abc", 2, 2, "the text that begins here has no closing '\"'")]
    [InlineData("\"a\nb\"", 1, 3, "the character U+000A must be escaped in a text")]
    [InlineData("\"a\0b\"", 1, 3, "the character U+0000 must be escaped in a text")]
    [InlineData("\"\\x\"", 1, 2, "JSON has no such escape; it has \\\" \\\\ \\/ \\b \\f \\n \\r \\t and \\uXXXX")]
    [InlineData("\"\\u12g4\"", 1, 2, "\\u needs four hexadecimal digits")]
    [InlineData("\"\\", 1, 2, "JSON has no such escape; it has \\\" \\\\ \\/ \\b \\f \\n \\r \\t and \\uXXXX")]
    [InlineData("012", 1, 1, "a number must not begin with a zero; if it is an identifier, quote it")]
    [InlineData("-", 1, 1, "this is not a number")]
    [InlineData("1.", 1, 1, "this is not a number")]
    [InlineData("1e+", 1, 1, "this is not a number")]
    [InlineData("+1", 1, 1, "a value is expected, not '+'")]
    [InlineData("nul", 1, 1, "a value is expected, not 'n'")]
    [InlineData("truex", 1, 5, "after the value, 'x' is too much")]
    [InlineData("{} {}", 1, 4, "after the value, '{' is too much")]
    [InlineData("👍", 1, 1, "a value is expected, not the character U+D83D")]
    public void Tells_where_and_why_it_is_not_JSON(string json, int line, int column, string reason)
    {
        var fault = Assert.Throws<DocumentSyntaxException>(() => JsonText.Read(json));

        Assert.Equal((new TextPosition(line, column), reason), (fault.Position, fault.Reason));
        Assert.Equal($"line {line}, column {column}: {reason}", fault.Message);
        Assert.ThrowsAny<JsonException>(() => JsonDocument.Parse(json));
    }

    [Fact]
    public void Depth_is_limited_before_the_stack_is()
    {
        JsonText.Read(new string('[', 200) + new string(']', 200));
        var fault = Assert.Throws<DocumentSyntaxException>(() => JsonText.Read(new string('[', 1_000_000)));
        Assert.Equal(new TextPosition(1, 201), fault.Position);
    }

    [Fact]
    public void Length_is_limited() =>
        Assert.Contains("at most 10000000", Assert.Throws<DocumentSyntaxException>(() => JsonText.Read(new(' ', 10_000_001))).Reason);

    [Fact]
    public void Siblings_do_not_count_as_depth() => JsonText.Read("[" + string.Join(",", Enumerable.Repeat("[{}]", 500)) + "]");

    [Fact]
    public void Minified_text_has_no_byte_too_many()
    {
        const string Text = "{\"a b\":[1,{\"c\":\"d, e\"},[],{}],\"f\":null}";

        Assert.Equal(Text, JsonText.WriteMinified(JsonText.Read(Text)));
    }

    /// <summary>What one reader takes the other takes too, for the same document, whatever was done to the text.</summary>
    [Fact]
    public void Damaged_texts_are_read_as_another_parser_reads_them()
    {
        const string Alphabet = "{}[]\",:\\0123eE+-.nulltrua \n\u0001";
        var intact = JsonText.Write(JsonText.Read("""{ "a": [1, -2.5e3, "x\u0041\n"], "b": { "c": null, "d": [true, {}] } }"""));
        var random = new Random(7);
        var accepted = 0;
        for (var round = 0; round < 20_000; round++)
        {
            var text = intact.ToCharArray();
            for (var damage = random.Next(1, 4); damage > 0; damage--)
            {
                text[random.Next(text.Length)] = Alphabet[random.Next(Alphabet.Length)];
            }

            accepted += AssertSame(new string(text)) ? 1 : 0;
        }

        Assert.InRange(accepted, 500, 15_000);
    }

    private static bool AssertSame(string text)
    {
        DocumentNode? ours = null;
        try
        {
            ours = JsonText.Read(text);
        }
        catch (DocumentSyntaxException) { }

        JsonElement? theirs = null;
        try
        {
            theirs = JsonDocument.Parse(text).RootElement;
        }
        catch (JsonException) { }

        Assert.True((ours is null) == (theirs is null), text);
        if (theirs is { } expected)
        {
            Assert.Equal(expected.Compact(), JsonDocument.Parse(JsonText.Write(ours!)).RootElement.Compact());
        }

        return theirs is not null;
    }
}
