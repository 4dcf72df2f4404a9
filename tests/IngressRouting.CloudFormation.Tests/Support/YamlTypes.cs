using System.Text.RegularExpressions;

namespace IngressRouting.CloudFormation.Tests;

/// <summary>Which plain texts have another type than text, as the specifications write it.</summary>
internal static partial class YamlTypes
{
    public static bool AreAmbiguous(string text) => Yaml11().IsMatch(text) || Yaml12().IsMatch(text);

    // https://yaml.org/type/: bool, int, float, null, merge, value, timestamp. The point of a float is followed by digits and points
    // there, and by digits and underscores in the parsers.
    [GeneratedRegex(
        @"^(y|Y|yes|Yes|YES|n|N|no|No|NO|true|True|TRUE|false|False|FALSE|on|On|ON|off|Off|OFF"
            + @"|[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[-+]?(0|[1-9][0-9_]*)|[-+]?0x[0-9a-fA-F_]+|[-+]?[1-9][0-9_]*(:[0-5]?[0-9])+"
            + @"|[-+]?([0-9][0-9_]*)?\.[0-9._]*([eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(:[0-5]?[0-9])+\.[0-9_]*|[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN)"
            + @"|~|null|Null|NULL||<<|="
            + @"|[0-9]{4}-[0-9]{2}-[0-9]{2}"
            + @"|[0-9]{4}-[0-9][0-9]?-[0-9][0-9]?([Tt]|[ \t]+)[0-9][0-9]?:[0-9]{2}:[0-9]{2}(\.[0-9]*)?(([ \t]*)Z|[-+][0-9][0-9]?(:[0-9]{2})?)?)\z",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Yaml11();

    // https://yaml.org/spec/1.2.2/#1032-tag-resolution
    [GeneratedRegex(
        @"^(null|Null|NULL|~||true|True|TRUE|false|False|FALSE|[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+"
            + @"|[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?|[-+]?(\.inf|\.Inf|\.INF)|\.nan|\.NaN|\.NAN)\z",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Yaml12();
}
