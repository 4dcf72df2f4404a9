using System.Text;

namespace IngressRouting.Templates.Tests.BadInput;

/// <summary>What is no template: always a message with a place, and never another exception.</summary>
public sealed class UnreadableTests : IDisposable
{
    private const string Yaml = """
        Resources:
          Vpc: { Type: AWS::EC2::VPC, Properties: { CidrBlock: "10.0.0.0/16" } }
          App:
            Type: AWS::EC2::Subnet
            Properties:
              VpcId: !Ref Vpc
              CidrBlock: !Select [0, !Cidr [10.0.0.0/16, 2, 8]]
              Tags:
                - &tag { Key: 'a', Value: "te
                    xt" }
                - *tag
        """;

    private const string Json = """
        {"Resources": {"Vpc": {"Type": "AWS::EC2::VPC", "Properties": {"CidrBlock": "10.0.0.0\u002f16", "EnableDnsSupport": true}},
          "App": {"Type": "AWS::EC2::Subnet", "DependsOn": ["Vpc"], "Properties": {"VpcId": {"Ref": "Vpc"}, "CidrBlock": null, "Size": -1.5e3}}}}
        """;

    private readonly string folder = Directory.CreateTempSubdirectory("bad").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData(Yaml)]
    [InlineData(Json)]
    public void A_Text_That_Ends_Anywhere_Gives_A_Report(string text)
    {
        for (var length = 0; length <= text.Length; length++)
        {
            var report = Check(Encoding.UTF8.GetBytes(text[..length]));

            Assert.Equal(
                report.Fault?.Message,
                report.Fault is { } fault ? $"t({fault.Position.Line},{fault.Position.Column}): {fault.Reason}" : null
            );
        }
    }

    [Theory]
    [InlineData(Yaml)]
    [InlineData(Json)]
    public void A_Text_That_Lacks_A_Character_Gives_A_Report(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            Check(Encoding.UTF8.GetBytes(text.Remove(at, 1)));
        }
    }

    [Fact]
    public void An_Empty_File_Is_Told_Of() => Assert.Equal("t(1,1): the file is empty", Check([]).Fault!.Message);

    [Theory]
    [InlineData("# only a comment\n")]
    [InlineData("---\n")]
    [InlineData("[]")]
    [InlineData("text")]
    [InlineData("{}")]
    [InlineData("AWSTemplateFormatVersion: '2010-09-09'")]
    public void What_Is_No_Template_Is_Told_Of(string text) => Assert.NotNull(Check(Encoding.UTF8.GetBytes(text)).Fault);

    [Fact]
    public void Binary_Files_Are_Told_Of()
    {
        byte[] image = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13];

        Assert.Equal("t(1,1): this is not UTF-8 text; save the template as UTF-8", Check(image).Fault!.Message);
    }

    [Fact]
    public void A_Nul_Is_Told_Of() => Assert.StartsWith("t(2,4): a character U+0000", Check("a: b\nc: \0"u8.ToArray()).Fault!.Message);

    [Fact]
    public void Latin_1_Is_Told_Of_At_Its_Place()
    {
        var fault = Check([.. "Resources:\n  Vpc: "u8, 0xE9, .. "\n"u8]).Fault!;

        Assert.Equal("t(2,8): this is not UTF-8 text; save the template as UTF-8", fault.Message);
    }

    public static TheoryData<Encoding> Marked =>
        [
            Encoding.Unicode,
            Encoding.BigEndianUnicode,
            Encoding.UTF32,
            new UTF32Encoding(bigEndian: true, byteOrderMark: true),
            new UTF8Encoding(encoderShouldEmitUTF8Identifier: true),
        ];

    [Theory]
    [MemberData(nameof(Marked))]
    public void A_Mark_Says_The_Encoding(Encoding encoding)
    {
        foreach (var text in new[] { Yaml, Json.Replace("null", "\"10.0.0.0/24\"", StringComparison.Ordinal) })
        {
            Assert.Null(Check([.. encoding.GetPreamble(), .. encoding.GetBytes(text)]).Fault);
        }
    }

    [Fact]
    public void Half_A_Character_Is_Told_Of() =>
        Assert.Contains("UTF-16", Check([0xFF, 0xFE, 0x41]).Fault!.Message, StringComparison.Ordinal);

    [Fact]
    public void A_Large_File_Is_Not_Read()
    {
        var path = Path.Combine(folder, "large.yaml");
        using (var stream = File.Create(path))
        {
            stream.SetLength(11_000_000);
        }

        Assert.Equal(
            "the file has 11000000 bytes; at most 10000000 are read",
            TemplateCheck.File(path, CheckOptions.Default).Fault!.Reason
        );
    }

    [Fact]
    public void A_Missing_File_Is_Told_Of()
    {
        var report = TemplateCheck.File(Path.Combine(folder, "none.yaml"), CheckOptions.Default);

        Assert.Contains("none.yaml(1,1): Could not find file", report.Fault!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_Folder_Is_Told_Of() => Assert.NotNull(TemplateCheck.File(folder, CheckOptions.Default).Fault);

    [Theory]
    [InlineData("[", "]")]
    [InlineData("{\"a\":", "}")]
    [InlineData("- ", "")]
    public void Deep_Nesting_Is_Told_Of(string open, string close)
    {
        foreach (var depth in new[] { 250, 100_000 })
        {
            var deep = string.Concat(Enumerable.Repeat(open, depth)) + "1" + string.Concat(Enumerable.Repeat(close, depth));
            foreach (var text in new[] { "{\"Resources\": " + deep + "}", "Resources:\n " + deep })
            {
                Assert.NotNull(Check(Encoding.UTF8.GetBytes(text)).Fault);
            }
        }
    }

    [Fact]
    public void Deep_Blocks_Are_Told_Of()
    {
        var text = string.Concat(Enumerable.Range(0, 250).Select(depth => new string(' ', depth) + "a:\n"));

        Assert.EndsWith("mappings and lists nest more than 200 deep here", Check(Encoding.UTF8.GetBytes(text)).Fault!.Message);
    }

    [Fact]
    public void Large_Mappings_That_Are_Merged_Often_End()
    {
        var large = string.Join(", ", Enumerable.Range(0, 15_000).Select(n => $"k{n}: 1"));
        var often = string.Join('\n', Enumerable.Range(0, 40).Select(n => $"b{n}: {{ <<: *a }}"));

        Assert.Null(Check(Encoding.UTF8.GetBytes($"a: &a {{ {large} }}\n{often}\nResources: {{ A: {{ Type: T }} }}")).Fault);
    }

    [Fact]
    public void Aliases_That_Multiply_Are_Told_Of()
    {
        var text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n";
        for (var i = 1; i < 9; i++)
        {
            text += $"a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 10))}]\n";
        }

        Assert.Contains(
            "with its aliases this has more than 1000000 values",
            Check(Encoding.UTF8.GetBytes(text)).Fault!.Message,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("a: &a [*a]", "t(1,8): '*a' stands inside of what it names")]
    [InlineData("a: *b", "t(1,4): '*b' names nothing: no '&b' comes before it")]
    [InlineData("*b : a", "t(1,1): a key is a text, and not a mapping, a list or an alias")]
    [InlineData("[a]: b", "t(1,1): a key is a text, and not a mapping, a list or an alias")]
    [InlineData("<<: text", "t(1,5): '<<' merges mappings, and this is none")]
    [InlineData("a: 1\n---\nb: 2", "t(2,1): a second document begins here, and a template is one document")]
    [InlineData("{\"a\": tru", "t(1,7): a value is expected, not 't'")]
    public void Wrong_Text_Is_Told_Of_At_Its_Place(string text, string message)
    {
        var fault = Check(Encoding.UTF8.GetBytes(text)).Fault;

        Assert.Equal(message, fault?.Message);
    }

    [Theory]
    [InlineData("{ ? : b ::, c }")]
    [InlineData("{:::}")]
    [InlineData("%YAML 99999999999.1\n---\na: b")]
    [InlineData("%TAG ! tag:\n---\na: !<%zz> b")]
    [InlineData("a: !!binary ===")]
    [InlineData("a: \"\\U00110000\"")]
    [InlineData("a: \"\\ud800\"")]
    [InlineData("? \n? \n: \n")]
    [InlineData("\t\ta:\tb")]
    [InlineData("a: |99\n b")]
    [InlineData("&a")]
    [InlineData("!")]
    [InlineData("@")]
    [InlineData("`")]
    public void Odd_Text_Gives_A_Report(string text)
    {
        foreach (var variant in new[] { text, "Resources:\n  A: " + text, "{" + text, "[" + text + "," })
        {
            Assert.NotNull(Check(Encoding.UTF8.GetBytes(variant)).Fault);
        }
    }

    private static TemplateReport Check(byte[] bytes)
    {
        var report = TemplateCheck.Bytes("t", bytes, CheckOptions.Default);
        Assert.DoesNotContain('\n', report.Fault?.Message ?? "");
        return report;
    }
}
