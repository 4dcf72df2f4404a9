using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using IngressRouting.CloudFormation;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace IngressRouting.Templates;

/// <summary>
/// Reads YAML as CloudFormation takes it: one document, short tags for functions, anchors. Every node is an object of its own; what an
/// alias names is the node itself, so that reading a name costs nothing however large the node is. What it amounts to is counted.
/// </summary>
internal sealed class YamlReader
{
    /// <summary>How deep mappings and sequences may nest, as in JSON.</summary>
    private const int MaximumDepth = 200;

    /// <summary>How many nodes a document may have when every alias stands for a copy.</summary>
    private const int MaximumNodes = 1_000_000;

    private readonly PlainDashes dashes;
    private readonly IParser parser;
    private readonly DocumentPlaces places;
    private readonly LineIndex lines;
    private readonly int length;
    private readonly Dictionary<string, DocumentNode> anchors = new(StringComparer.Ordinal);
    private readonly Dictionary<DocumentNode, long> sizes = [];
    private readonly HashSet<string> open = new(StringComparer.Ordinal);
    private int depth;

    private YamlReader(string text, DocumentPlaces places)
    {
        dashes = PlainDashes.In(text);
        parser = new GuardedParser(new Parser(new Scanner(new StringReader(dashes.Text), skipComments: true)), dashes);
        this.places = places;
        lines = new LineIndex(text);
        length = text.Length;
    }

    /// <exception cref="DocumentSyntaxException">The text is not YAML, or larger or deeper than is read.</exception>
    public static DocumentNode Read(string text, DocumentPlaces places)
    {
        var reader = new YamlReader(text, places);
        try
        {
            return reader.ReadDocument();
        }
        catch (YamlException fault)
        {
            throw new DocumentSyntaxException(reader.PositionOf(fault.Start), reader.dashes.Restore(ReasonOf(fault)));
        }
    }

    private DocumentNode ReadDocument()
    {
        parser.Consume<StreamStart>();
        if (!parser.Accept<DocumentStart>(out _))
        {
            throw Fault(parser.Current!, "the file is empty");
        }

        parser.Consume<DocumentStart>();
        var root = ReadNode();
        parser.Consume<DocumentEnd>();
        return parser.Accept<DocumentStart>(out var second)
            ? throw Fault(second!, "a second document begins here, and a template is one document")
            : root;
    }

    private DocumentNode ReadNode()
    {
        if (parser.TryConsume<AnchorAlias>(out var alias))
        {
            return Resolve(alias!);
        }

        var start = parser.Consume<NodeEvent>();
        var anchor = start.Anchor.IsEmpty ? null : start.Anchor.Value;
        if (anchor is not null)
        {
            open.Add(anchor);
        }

        var node = start switch
        {
            Scalar scalar => YamlScalars.Read(scalar),
            SequenceStart => ReadList(start),
            _ => ReadObject(start),
        };
        sizes[node] = Size(node, start);
        places.Note(node, PositionOf(start.Start));
        node = YamlTags.Apply(start, node, places);
        if (!sizes.ContainsKey(node))
        {
            sizes[node] = Size(node, start);
            places.Note(node, PositionOf(start.Start));
        }

        if (anchor is not null)
        {
            open.Remove(anchor);
            anchors[anchor] = node;
        }

        return node;
    }

    private DocumentNode Resolve(AnchorAlias alias) =>
        open.Contains(alias.Value.Value) ? throw Fault(alias, $"'*{alias.Value.Value}' stands inside of what it names")
        : anchors.TryGetValue(alias.Value.Value, out var node) ? node
        : throw Fault(alias, $"'*{alias.Value.Value}' names nothing: no '&{alias.Value.Value}' comes before it");

    private DocumentList ReadList(NodeEvent start)
    {
        var list = new DocumentList();
        Enter(start);
        while (!parser.TryConsume<SequenceEnd>(out _))
        {
            list.Add(ReadNode());
        }

        depth--;
        return list;
    }

    private DocumentObject ReadObject(NodeEvent start)
    {
        var members = new DocumentObject();
        var merged = new List<DocumentNode>();
        Enter(start);
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var at = parser.Current!.Start;
            if (!parser.TryConsume<Scalar>(out var key))
            {
                throw new DocumentSyntaxException(PositionOf(at), "a key is a text, and not a mapping, a list or an alias");
            }

            var value = ReadNode();
            if (key is { Value: "<<", Style: ScalarStyle.Plain })
            {
                merged.Add(value);
                continue;
            }

            places.NoteKey(value, PositionOf(at));
            members.Add(key!.Value, value);
        }

        depth--;
        if (merged.Count > 0)
        {
            var stated = new HashSet<string>(members.Members.Select(member => member.Key), StringComparer.Ordinal);
            merged.ForEach(source => Merge(members, source, stated));
        }

        return members;
    }

    // What is stated itself goes before what is merged in (https://yaml.org/type/merge.html).
    private void Merge(DocumentObject members, DocumentNode source, HashSet<string> stated)
    {
        switch (source)
        {
            case DocumentObject other:
                foreach (var member in other)
                {
                    if (stated.Add(member.Key))
                    {
                        members.Add(member.Key, member.Value);
                    }
                }

                break;
            case DocumentList list:
                foreach (var item in list)
                {
                    Merge(members, item, stated);
                }

                break;
            default:
                throw new DocumentSyntaxException(places.Of(source), "'<<' merges mappings, and this is none");
        }
    }

    private void Enter(NodeEvent start)
    {
        if (++depth > MaximumDepth)
        {
            throw Fault(start, $"mappings and lists nest more than {MaximumDepth} deep here");
        }
    }

    private long Size(DocumentNode node, NodeEvent start)
    {
        var size = 1L;
        switch (node)
        {
            case DocumentList list:
                foreach (var item in list)
                {
                    size += sizes[item];
                }

                break;
            case DocumentObject members:
                foreach (var member in members)
                {
                    size += sizes.TryGetValue(member.Value, out var own) ? own : 1;
                }

                break;
        }

        return size <= MaximumNodes
            ? size
            : throw Fault(start, $"with its aliases this has more than {MaximumNodes} values, and no more are read");
    }

    private DocumentSyntaxException Fault(ParsingEvent at, string reason) => new(PositionOf(at.Start), reason);

    // Not by the mark's line: YAML ends lines at characters at which no editor does.
    private TextPosition PositionOf(Mark mark) => lines.PositionOf((int)Math.Max(0, Math.Min(mark.Index, length)));

    // The library puts the place before its message, and where two places are of interest more than one line.
    private static string ReasonOf(YamlException fault)
    {
        var message = (fault.InnerException as YamlException ?? fault).Message;
        var colon = message.StartsWith("(", StringComparison.Ordinal) ? message.IndexOf("): ", StringComparison.Ordinal) : -1;
        var reason = (colon < 0 ? message : message.Substring(colon + 3)).Replace('\r', ' ').Replace('\n', ' ').Trim().TrimEnd('.');
        return "this is not YAML: " + (reason.Length > 0 ? char.ToLowerInvariant(reason[0]) + reason.Substring(1) : "it cannot be read");
    }
}
