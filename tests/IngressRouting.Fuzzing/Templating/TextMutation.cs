using System.Text;

namespace IngressRouting.Fuzzing;

/// <summary>Damages the text of a template: what an editor, a merge or a transfer can make of a file.</summary>
internal static class TextMutation
{
    private static readonly string[] Tokens =
    [
        "{",
        "}",
        "[",
        "]",
        ":",
        ": ",
        ",",
        "-",
        "- ",
        "\n",
        "\r",
        "\t",
        "#",
        "\"",
        "'",
        "|",
        "|+9\n",
        ">-",
        "?",
        "? ",
        "---\n",
        "...\n",
        "%YAML 1.2\n---\n",
        "%TAG ! tag:x,2026:\n",
        "&a ",
        "*a",
        "*a ",
        "&a [*a]",
        "<<: *a\n",
        "<<: [*a, *a]\n",
        "!",
        "! ",
        "!! ",
        "!!int ",
        "!!binary ",
        "!<tag:x> ",
        "!Ref ",
        "!GetAtt ",
        "!Sub ",
        "!If ",
        "!Select ",
        "!Split ",
        "!Join ",
        "!Cidr ",
        "!FindInMap ",
        "!Condition ",
        "!Unknown ",
        "!GetAZs ",
        "!Base64 ",
        "!Transform ",
        "${",
        "${}",
        "${!",
        "${AWS::",
        "\\u0000",
        "\\ud800",
        "\\x",
        "\0",
        "\u0085",
        "\u2028",
        "\uFEFF",
        "\u0007",
        "\ud83d\ude00",
        "~",
        "null",
        "0",
        "-1",
        "1e9",
        "99999999999999999999",
        "0x10",
        ".inf",
        "true",
        "no",
        "AWS::NoValue",
        "Fn::If",
        "Fn::ForEach::X",
        "Fn::Transform",
        "Ref",
        "Resources:",
        "Conditions:",
        "Type:",
        "AWS::EC2::Route",
        "AWS::CloudFormation::Stack",
        "10.0.0.0/33",
        "::/0",
        "local",
    ];

    /// <summary>The bytes of a damaged text.</summary>
    public static byte[] Apply(string text, Dice dice)
    {
        for (var left = dice.Pick<int>([1, 1, 1, 2, 4]); left > 0; left--)
        {
            text = Damage(text, dice);
        }

        var bytes = Encode(text, dice);
        if (dice.Chance(10) && bytes.Length > 0)
        {
            bytes[dice.Below(bytes.Length)] = (byte)dice.Below(256);
        }

        return bytes;
    }

    private static byte[] Encode(string text, Dice dice)
    {
        Encoding encoding = dice.Chance(95)
            ? new UTF8Encoding(encoderShouldEmitUTF8Identifier: dice.Chance(5))
            : dice.Pick<Encoding>([Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.UTF32, Encoding.Latin1]);
        return [.. encoding.GetPreamble(), .. encoding.GetBytes(text)];
    }

    private static string Damage(string text, Dice dice)
    {
        var at = dice.Below(text.Length + 1);
        var length = Math.Min(text.Length - at, dice.Chance(80) ? dice.Below(12) : dice.Below(400));
        return dice.Below(8) switch
        {
            0 => text.Remove(at, length),
            1 => text.Insert(at, text.Substring(at, length)),
            2 => text[..at],
            3 => text.Remove(at, length).Insert(at, dice.Pick(Tokens)),
            4 => SwapLines(text, dice),
            5 => Indent(text, dice),
            6 => Alias(text, dice),
            _ => text.Insert(at, dice.Pick(Tokens)),
        };
    }

    private static string SwapLines(string text, Dice dice)
    {
        var lines = text.Split('\n');
        var one = dice.Below(lines.Length);
        var other = dice.Below(lines.Length);
        (lines[one], lines[other]) = (lines[other], lines[one]);
        return string.Join('\n', lines);
    }

    private static string Indent(string text, Dice dice)
    {
        var lines = text.Split('\n');
        var line = dice.Below(lines.Length);
        lines[line] = dice.Chance(50) ? "  " + lines[line] : lines[line].TrimStart();
        return string.Join('\n', lines);
    }

    // A name in front of one value, and the name in the place of another.
    private static string Alias(string text, Dice dice)
    {
        var lines = text.Split('\n');
        Mark(dice.Below(lines.Length), value => " &n " + value);
        Mark(dice.Below(lines.Length), _ => " *n");
        return string.Join('\n', lines);

        void Mark(int line, Func<string, string> change)
        {
            var colon = lines[line].IndexOf(": ", StringComparison.Ordinal);
            if (colon >= 0)
            {
                lines[line] = lines[line][..(colon + 1)] + change(lines[line][(colon + 2)..]);
            }
        }
    }
}
