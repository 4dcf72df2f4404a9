using System.Text;

namespace IngressRouting.CloudFormation.Tests;

public sealed class YamlTextTests
{
    [Fact]
    public void Objects_and_lists_are_blocks()
    {
        var document = JsonText.Read(
            """
            { "Text": "a", "List": [1, true, null, "b", [2, [3]], { "x": "v", "z": ["w", {}] }], "Object": { "Inner": { "Deep": [] } } }
            """
        );

        AssertYaml(
            """
            Text: a
            List:
              - 1
              - true
              - null
              - b
              - - 2
                - - 3
              - x: v
                z:
                  - w
                  - {}
            Object:
              Inner:
                Deep: []

            """,
            document
        );
    }

    [Fact]
    public void Functions_have_their_short_form()
    {
        var document = JsonText.Read(
            """
            {
              "Ref": { "Ref": "Main" },
              "Attribute": { "Fn::GetAtt": ["Nested", "Outputs.Vpc"] },
              "Sub": { "Fn::Sub": "${AWS::Region}a" },
              "Zone": { "Fn::Select": ["0", { "Fn::GetAZs": "" }] },
              "If": { "Fn::If": ["IsProd", { "Ref": "A" }, { "Ref": "AWS::NoValue" }] },
              "Script": { "Fn::Base64": "#!/bin/sh\nsysctl -w net.ipv4.ip_forward=1\n" },
              "Items": [{ "Ref": "A" }, { "Fn::Join": [",", ["a", "b"]] }]
            }
            """
        );

        AssertYaml(
            """
            Ref: !Ref Main
            Attribute: !GetAtt Nested.Outputs.Vpc
            Sub: !Sub ${AWS::Region}a
            Zone: !Select
              - '0'
              - !GetAZs ''
            If: !If
              - IsProd
              - !Ref A
              - !Ref AWS::NoValue
            Script: !Base64 |
              #!/bin/sh
              sysctl -w net.ipv4.ip_forward=1
            Items:
              - !Ref A
              - !Join
                - ','
                - - a
                  - b

            """,
            document
        );
    }

    /// <summary>Two tags at one place are no YAML, and what only looks like a function stays as it is.</summary>
    [Fact]
    public void Functions_keep_their_long_form_where_they_must()
    {
        var document = JsonText.Read(
            """
            {
              "Script": { "Fn::Base64": { "Fn::Sub": "echo ${A}\n" } },
              "Import": { "Fn::ImportValue": { "Ref": "Name" } },
              "Attribute": { "Fn::GetAtt": ["A", { "Ref": "Name" }] },
              "Dotted": { "Fn::GetAtt": ["A.B", "C"] },
              "Transform": { "Fn::Transform": { "Name": "AWS::Include" } },
              "Condition": { "Condition": "IsProd" },
              "Ref": { "Ref": 1 },
              "Two": { "Ref": "A", "Fn::Sub": "b" }
            }
            """
        );

        AssertYaml(
            """
            Script:
              Fn::Base64: !Sub |
                echo ${A}
            Import:
              Fn::ImportValue: !Ref Name
            Attribute:
              Fn::GetAtt:
                - A
                - !Ref Name
            Dotted:
              Fn::GetAtt:
                - A.B
                - C
            Transform:
              Fn::Transform:
                Name: AWS::Include
            Condition:
              Condition: IsProd
            Ref:
              Ref: 1
            Two:
              Ref: A
              Fn::Sub: b

            """,
            document
        );
    }

    [Theory]
    [InlineData("plain text", "plain text")]
    [InlineData("AWS::EC2::VPC", "AWS::EC2::VPC")]
    [InlineData("10.0.0.0/16", "10.0.0.0/16")]
    [InlineData("a#b c:d e, [f] {g}", "a#b c:d e, [f] {g}")]
    [InlineData("-1x", "-1x")]
    [InlineData("::/0", "::/0")]
    [InlineData("Zürich 東京 👍", "Zürich 東京 👍")]
    [InlineData("it's", "it's")]
    [InlineData("", "''")]
    [InlineData("yes", "'yes'")]
    [InlineData("0123", "'0123'")]
    [InlineData("2010-09-09", "'2010-09-09'")]
    [InlineData("=", "'='")]
    [InlineData("<<", "'<<'")]
    [InlineData("-", "'-'")]
    [InlineData("- a", "'- a'")]
    [InlineData("? a", "'? a'")]
    [InlineData("---", "'---'")]
    [InlineData("...", "'...'")]
    [InlineData(" a", "' a'")]
    [InlineData("a ", "'a '")]
    [InlineData("a: b", "'a: b'")]
    [InlineData("a:", "'a:'")]
    [InlineData("a #b", "'a #b'")]
    [InlineData("#a", "'#a'")]
    [InlineData("*", "'*'")]
    [InlineData("!Ref", "'!Ref'")]
    [InlineData("'a'", "'''a'''")]
    [InlineData("\"a\"", "'\"a\"'")]
    [InlineData("{{resolve:ssm:/a}}", "'{{resolve:ssm:/a}}'")]
    [InlineData("a\tb", "\"a\\tb\"")]
    [InlineData("a\r\nb", "\"a\\r\\nb\"")]
    [InlineData("\n", "\"\\n\"")]
    [InlineData("a\n\n", "\"a\\n\\n\"")]
    [InlineData("  a\nb", "\"  a\\nb\"")]
    [InlineData("a\u0085b", "\"a\\u0085b\"")]
    [InlineData("a\u2028b", "\"a\\u2028b\"")]
    [InlineData("a\uFFFEb", "\"a\\ufffeb\"")]
    [InlineData("a\nb", "|-\n  a\n  b")]
    [InlineData("a\n\n b\n", "|\n  a\n\n   b")]
    public void Text_is_quoted_exactly_when_needed(string content, string expected)
    {
        Assert.Equal(expected + "\n", YamlText.Write(new DocumentText(content)));
        AssertSurvives(new DocumentObject { { "Key", content } });
        AssertSurvives(new DocumentObject { { content, content } });
        AssertSurvives(
            new DocumentList
            {
                content,
                new DocumentList { content },
            }
        );
        AssertSurvives(new DocumentObject { { "Fn::Sub", content } });
    }

    [Fact]
    public void Half_a_character_is_replaced() => Assert.Equal("\"a\ufffd\"\n", YamlText.Write(new DocumentText("a\ud83d")));

    [Theory]
    [InlineData("1", "1")]
    [InlineData("-1.50", "-1.50")]
    [InlineData("1E5", "1.0e+5")]
    [InlineData("1.5e-7", "1.5e-7")]
    public void Number_is_one_for_every_parser(string literal, string expected)
    {
        Assert.Equal(expected + "\n", YamlText.Write(new DocumentNumber(literal)));
        Assert.True(YamlTypes.AreAmbiguous(expected));
    }

    [Fact]
    public void Endless_key_is_marked() => AssertSurvives(new DocumentObject { { new string('k', 3000), "v" }, { "Next", "w" } });

    /// <summary>Random documents of everything that could go wrong, read back by another parser.</summary>
    [Fact]
    public void Every_document_survives_another_parser()
    {
        var plain = 0;
        var blocks = 0;
        for (var seed = 0; seed < 3_000; seed++)
        {
            var yaml = AssertSurvives(RandomDocument.Make(seed));
            plain += yaml.Contains("'", StringComparison.Ordinal) ? 0 : 1;
            blocks += yaml.Contains(" |", StringComparison.Ordinal) ? 1 : 0;
        }

        Assert.True(plain > 100 && blocks > 100, $"{plain} {blocks}");
    }

    [Fact]
    public void Every_character_survives_another_parser()
    {
        var text = new StringBuilder();
        for (var code = 0; code < 0x11000; code += code < 0x3000 ? 1 : 7)
        {
            if (code is < 0xD800 or > 0xDFFF)
            {
                text.Append(char.ConvertFromUtf32(code));
            }
        }

        AssertSurvives(new DocumentText(text.ToString()));
        AssertSurvives(new DocumentText(text.ToString(0x20, 0x50)));
    }

    private static void AssertYaml(string expected, DocumentNode document)
    {
        Assert.Equal(expected.ReplaceLineEndings("\n"), YamlText.Write(document));
        AssertSurvives(document);
    }

    private static string AssertSurvives(DocumentNode document)
    {
        var yaml = YamlText.Write(document);
        Assert.Equal(JsonText.Write(document), JsonText.Write(YamlDocument.Read(yaml)));
        return yaml;
    }
}
