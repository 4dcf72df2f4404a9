using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace IngressRouting.CloudFormation.Tests;

/// <summary>
/// A YAML text, read by a parser that is not ours, as CloudFormation would take it: plain texts get the type that YAML 1.1 or 1.2 gives
/// them, and short forms of functions become long ones.
/// </summary>
internal static class YamlDocument
{
    public static DocumentNode Read(string yaml)
    {
        var parser = new Parser(new StringReader(yaml));
        parser.Consume<StreamStart>();
        parser.Consume<DocumentStart>();
        var root = ReadNode(parser);
        parser.Consume<DocumentEnd>();
        parser.Consume<StreamEnd>();
        return root;
    }

    private static DocumentNode ReadNode(IParser parser) =>
        parser.Current switch
        {
            Scalar => ReadScalar(parser.Consume<Scalar>()),
            SequenceStart => ReadList(parser),
            MappingStart => ReadObject(parser),
            _ => throw new FormatException($"{parser.Current} at {parser.Current!.Start}"),
        };

    private static DocumentNode ReadScalar(Scalar scalar)
    {
        if (!scalar.Tag.IsEmpty)
        {
            return Call(scalar.Tag.Value, new DocumentText(scalar.Value));
        }

        return scalar.Style == ScalarStyle.Plain ? Plain(scalar.Value) : new DocumentText(scalar.Value);
    }

    private static DocumentNode Plain(string text) =>
        text switch
        {
            "true" => new DocumentFlag(true),
            "false" => new DocumentFlag(false),
            "null" => DocumentNull.Instance,
            _ when Regex.IsMatch(text, @"^-?[0-9]+(\.[0-9]+)?(e[-+][0-9]+)?$") => new DocumentNumber(text),
            // Anything else that has a type is none of a JSON document, so it was meant to be a text.
            _ when YamlTypes.AreAmbiguous(text) => throw new FormatException($"'{text}' is read as something else than a text"),
            _ => new DocumentText(text),
        };

    private static DocumentNode ReadList(IParser parser)
    {
        var tag = parser.Consume<SequenceStart>().Tag;
        var list = new DocumentList();
        while (!parser.TryConsume<SequenceEnd>(out _))
        {
            list.Add(ReadNode(parser));
        }

        return tag.IsEmpty ? list : Call(tag.Value, list);
    }

    private static DocumentObject ReadObject(IParser parser)
    {
        Assert.True(parser.Consume<MappingStart>().Tag.IsEmpty);
        var members = new DocumentObject();
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var key = ReadScalar(parser.Consume<Scalar>());
            members.Add(Assert.IsType<DocumentText>(key).Content, ReadNode(parser));
        }

        return members;
    }

    private static DocumentObject Call(string tag, DocumentNode argument)
    {
        var name = tag == "!Ref" ? "Ref" : "Fn::" + tag[1..];
        if (tag == "!GetAtt")
        {
            var parts = ((DocumentText)argument).Content.Split('.', 2);
            argument = new DocumentList { parts[0], parts[1] };
        }

        return new DocumentObject { { name, argument } };
    }
}
