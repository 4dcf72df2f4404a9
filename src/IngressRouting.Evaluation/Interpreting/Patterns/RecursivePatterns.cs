using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary><c>Type (a, b) { Property: c } name</c>.</summary>
internal static class RecursivePatterns
{
    public static bool Matches(IRecursivePatternOperation pattern, object? value, Frame frame)
    {
        if (value is null || !TypeMatches(pattern, value, frame))
        {
            return false;
        }
        if (!pattern.DeconstructionSubpatterns.IsEmpty && !MatchesPositions(pattern, value, frame))
        {
            return false;
        }
        foreach (var subpattern in pattern.PropertySubpatterns)
        {
            var outer = frame.Matched;
            frame.Matched = value;
            var member = Expressions.Evaluate(subpattern.Member, frame);
            frame.Matched = outer;
            if (!Patterns.Matches(subpattern.Pattern, member, frame))
            {
                return false;
            }
        }
        return Patterns.Declare(pattern.DeclaredSymbol, value, frame);
    }

    private static bool TypeMatches(IRecursivePatternOperation pattern, object value, Frame frame)
    {
        // Without a type, the pattern looks at the static type of its input; asking the value again would only fail for types without a name.
        var matched = BinaryTypes.Underlying(frame.Resolve(pattern.MatchedType));
        return SymbolEqualityComparer.Default.Equals(matched, BinaryTypes.Underlying(frame.Resolve(pattern.InputType)))
            || TypeTests.Is(value, matched, pattern, frame);
    }

    private static bool MatchesPositions(IRecursivePatternOperation pattern, object value, Frame frame)
    {
        var subpatterns = pattern.DeconstructionSubpatterns;
        var parts = pattern.DeconstructSymbol switch
        {
            IMethodSymbol method => Deconstruction.Call(method, value, pattern, frame),
            _ when value is TupleValue tuple => tuple.Items,
            not null => [],
            _ => throw Expressions.Refuse(pattern, frame),
        };
        if (parts.Length != subpatterns.Length)
        {
            return false;
        }
        for (var i = 0; i < parts.Length; i++)
        {
            if (!Patterns.Matches(subpatterns[i], parts[i], frame))
            {
                return false;
            }
        }
        return true;
    }
}
