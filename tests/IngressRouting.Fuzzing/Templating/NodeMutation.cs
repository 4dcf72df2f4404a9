using IngressRouting.CloudFormation;

namespace IngressRouting.Fuzzing;

/// <summary>Changes the nodes of a template: what stays JSON or YAML, but may be no template any more.</summary>
internal sealed class NodeMutation(DocumentNode root, Dice dice)
{
    private static readonly string[] Functions =
    [
        "Ref",
        "Condition",
        "Fn::GetAtt",
        "Fn::Sub",
        "Fn::Join",
        "Fn::Split",
        "Fn::Select",
        "Fn::FindInMap",
        "Fn::If",
        "Fn::Cidr",
        "Fn::GetAZs",
        "Fn::ImportValue",
        "Fn::Base64",
        "Fn::Length",
        "Fn::ToJsonString",
        "Fn::Transform",
        "Fn::ForEach::L",
        "Fn::And",
        "Fn::Or",
        "Fn::Not",
        "Fn::Equals",
        "Fn::Unknown",
    ];

    private static readonly string[] Texts =
    [
        "",
        " ",
        "0",
        "-1",
        "1",
        "64",
        "2147483648",
        "true",
        "no",
        "a.b",
        ".",
        "${a}",
        "${AWS::Region}",
        "${!x}",
        "AWS::NoValue",
        "AWS::Region",
        "10.0.0.0/8",
        "10.0.0.1/8",
        "::/0",
        "fd00::/8",
        "10.0.0.0/0",
        "local",
        "vpce-0123456789abcdef0",
        "eni-1",
        "igw-1",
        "AWS::EC2::Route",
        "AWS::EC2::Instance",
        "AWS::CloudFormation::Stack",
        "Custom::X",
        "a\nb",
        "\u001b[31m",
        "é\ud83d\ude00",
        ",",
        ":",
        "[red]",
        "child.yaml",
        "../child.yaml",
        "nested.yaml",
    ];

    private readonly List<DocumentNode> nodes = [];
    private readonly List<string> keys = ["Resources"];

    /// <summary>A changed template.</summary>
    public static DocumentNode Apply(DocumentNode root, Dice dice)
    {
        for (var left = dice.Pick<int>([1, 1, 1, 2, 4]); left > 0; left--)
        {
            root = new NodeMutation(root, dice).Run();
        }

        return root;
    }

    private DocumentNode Run()
    {
        Collect(root);
        var target = dice.Pick(nodes);
        var change = Change(target);
        return Copy(root, node => ReferenceEquals(node, target) ? change : null);
    }

    private void Collect(DocumentNode node)
    {
        nodes.Add(node);
        foreach (var member in node as DocumentObject ?? [])
        {
            keys.Add(member.Key);
            Collect(member.Value);
        }

        foreach (var item in node as DocumentList ?? [])
        {
            Collect(item);
        }
    }

    private DocumentNode Change(DocumentNode target) =>
        dice.Below(8) switch
        {
            0 => Scalar(),
            1 => Call(target),
            2 => Call(dice.Pick(nodes)),
            3 => dice.Pick(nodes),
            4 => Deep(target),
            _ => target switch
            {
                DocumentObject members => ChangeMembers(members),
                DocumentList items => ChangeItems(items),
                _ => Call(Scalar()),
            },
        };

    private DocumentNode Scalar() =>
        dice.Below(6) switch
        {
            0 => new DocumentNull(),
            1 => new DocumentFlag(dice.Chance(50)),
            2 => new DocumentNumber(dice.Pick(["0", "-1", "1", "3", "32", "129", "4.5", "12345678901234567890"])),
            3 => new DocumentText(dice.Pick(keys)),
            _ => new DocumentText(dice.Pick(Texts)),
        };

    private DocumentObject Call(DocumentNode argument)
    {
        var call = new DocumentObject();
        if (dice.Chance(70))
        {
            var list = new DocumentList { argument };
            for (var left = dice.Below(4); left > 0; left--)
            {
                list.Add(dice.Chance(60) ? Scalar() : dice.Pick(nodes));
            }

            argument = list;
        }

        call.Add(dice.Pick(Functions), argument);
        return call;
    }

    private DocumentNode Deep(DocumentNode node)
    {
        for (var left = dice.Below(60); left > 0; left--)
        {
            node = dice.Chance(50) ? new DocumentList { node } : Call(node);
        }

        return node;
    }

    private DocumentObject ChangeMembers(DocumentObject members)
    {
        var changed = new DocumentObject();
        var at = dice.Below(members.Count + 1);
        var way = dice.Below(5);
        for (var i = 0; i < members.Count; i++)
        {
            var (key, value) = members.Members[i];
            if (i != at || way > 0)
            {
                changed.Add(i == at && way == 1 ? dice.Pick(keys) : key, value);
            }

            if (i == at && way == 2)
            {
                changed.Add(key, dice.Chance(50) ? value : dice.Pick(nodes));
            }
        }

        if (way == 3)
        {
            changed.Add(dice.Pick<string>(dice.Chance(50) ? Functions : keys), dice.Pick(nodes));
        }

        return changed;
    }

    private DocumentList ChangeItems(DocumentList items)
    {
        var changed = new DocumentList();
        foreach (var item in items)
        {
            for (var left = dice.Pick<int>([0, 1, 1, 1, 2]); left > 0; left--)
            {
                changed.Add(item);
            }
        }

        if (dice.Chance(50))
        {
            changed.Add(dice.Pick(nodes));
        }

        return changed;
    }

    // What is put in is taken as it is, so that it may hold what it replaces.
    private static DocumentNode Copy(DocumentNode node, Func<DocumentNode, DocumentNode?> replace)
    {
        if (replace(node) is { } other)
        {
            return other;
        }

        switch (node)
        {
            case DocumentObject members:
                var copy = new DocumentObject();
                foreach (var member in members)
                {
                    copy.Add(member.Key, Copy(member.Value, replace));
                }

                return copy;
            case DocumentList items:
                var list = new DocumentList();
                foreach (var item in items)
                {
                    list.Add(Copy(item, replace));
                }

                return list;
            default:
                return node;
        }
    }
}
