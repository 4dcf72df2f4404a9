using System;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Members with <c>[GeneratedRegex]</c>, whose bodies another generator writes.</summary>
internal static class GeneratedRegexes
{
    /// <summary>The expression that a member gives, or null when nothing is generated for it.</summary>
    public static RegexValue? Find(ISymbol member, SyntaxNode call, Interpretation run)
    {
        foreach (var attribute in member.GetAttributes())
        {
            if (attribute.AttributeClass is { Name: "GeneratedRegexAttribute", ContainingNamespace.Name: "RegularExpressions" })
            {
                return run.Regexes.Generated(member, () => Make(member, attribute, call, run));
            }
        }
        return null;
    }

    private static RegexValue Make(ISymbol member, AttributeData attribute, SyntaxNode call, Interpretation run)
    {
        if (attribute.ApplicationSyntaxReference is { } syntax)
        {
            run.Sources.SyntaxOf(syntax);
        }
        var (pattern, options, timeout) = ((string?)null, 0, -1);
        for (var i = 0; i < attribute.ConstructorArguments.Length; i++)
        {
            var value = attribute.ConstructorArguments[i].Value;
            switch (attribute.AttributeConstructor!.Parameters[i].Name)
            {
                case "pattern":
                    pattern = value as string;
                    break;
                case "options":
                    options = (int)value!;
                    break;
                case "matchTimeoutMilliseconds":
                    timeout = (int)value!;
                    break;
                case "cultureName" when value is string { Length: > 0 }:
                    throw run.Stop(Refusals.Culture, call, "'" + member.Name + "'", "RegexOptions.CultureInvariant");
            }
        }
        if (pattern is null || timeout is 0 or < -1)
        {
            // The generator reports an error.
            throw run.Silence(call);
        }
        var program = run.Regexes.Program(pattern, options, call, "");
        return new RegexValue(pattern, program, RegexCreation.Patience(TimeSpan.FromMilliseconds(timeout)));
    }
}
