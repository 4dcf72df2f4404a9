using System.Globalization;

namespace IngressRouting.Model;

/// <summary>The descriptions of security groups and of their rules, for which AWS takes only some characters.</summary>
public static class SecurityGroupText
{
    private const int Longest = 255;
    private const string Marks = " ._-:/()#,@[]+=&;{}!$*";

    /// <summary>Takes a text as a description (CloudFormation Template Reference, "AWS::EC2::SecurityGroup").</summary>
    /// <returns>The text, or an invalid value that says what is wrong with it.</returns>
    public static Value<string> Read(string text)
    {
        foreach (var c in text)
        {
            if (c is not ((>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9')) && Marks.IndexOf(c) < 0)
            {
                return new Value<string>.Invalid(text, $"'{c}' is neither a letter a-z, a digit, nor one of{Marks}");
            }
        }

        return text.Length switch
        {
            0 => new Value<string>.Invalid(text, "it is empty"),
            > Longest => new Value<string>.Invalid(
                text,
                $"it has {text.Length.ToString(CultureInfo.InvariantCulture)} characters, and AWS takes {Longest}"
            ),
            _ => text,
        };
    }
}
