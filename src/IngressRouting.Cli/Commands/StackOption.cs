using System.CommandLine;
using System.CommandLine.Parsing;

namespace IngressRouting.Cli;

/// <summary><c>--stack NAME=FILE</c>: which file is the template of which stack.</summary>
internal static class StackOption
{
    private const int LongestName = 128;

    public static Option<string[]> Create()
    {
        var option = new Option<string[]>("--stack")
        {
            Description =
                "A template and the name of its stack, which export names may hold; it is checked, too. May be given several times.",
            HelpName = "Name=File",
        };
        option.Validators.Add(Validate);
        return option;
    }

    /// <summary>The files in their order, each with the name of its stack.</summary>
    public static IEnumerable<(string Name, string File)> Parse(IEnumerable<string> texts) =>
        texts.Select(text => (text[..text.IndexOf('=')], text[(text.IndexOf('=') + 1)..]));

    private static void Validate(OptionResult result)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var files = new HashSet<string>(StringComparer.Ordinal);
        foreach (var text in result.Tokens.Select(token => token.Value))
        {
            if (text.IndexOf('=') is not (> 0 and var separator) || separator == text.Length - 1)
            {
                result.AddError($"'{text}' is no stack: write it as Name=File");
                continue;
            }

            var (name, file) = (text[..separator], text[(separator + 1)..]);
            if (!IsName(name))
            {
                result.AddError(
                    $"'{name}' is no name of a stack: it begins with a letter and has letters, digits and hyphens, up to {LongestName}"
                );
            }
            else if (!File.Exists(file))
            {
                result.AddError($"there is no file '{file}' for stack '{name}'");
            }
            else if (!names.Add(name))
            {
                result.AddError($"stack '{name}' is given twice");
            }
            else if (!files.Add(Path.GetFullPath(file)))
            {
                result.AddError($"'{file}' is given for two stacks, and a file is judged as one; check it in two calls");
            }
        }
    }

    // Documented at CreateStack, parameter StackName (AWS CloudFormation API Reference).
    private static bool IsName(string name) =>
        name.Length <= LongestName && char.IsAsciiLetter(name[0]) && name.All(c => char.IsAsciiLetterOrDigit(c) || c == '-');
}
