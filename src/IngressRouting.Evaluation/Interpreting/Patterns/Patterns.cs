using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary><c>is</c> with a pattern, and the patterns themselves.</summary>
internal static class Patterns
{
    public static object? Evaluate(IOperation operation, Frame frame)
    {
        var test = (IIsPatternOperation)operation;
        return Matches(test.Pattern, Expressions.Evaluate(test.Value, frame), frame);
    }

    public static bool Matches(IPatternOperation pattern, object? value, Frame frame)
    {
        System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
        frame.Run.Budget.Step(pattern);
        switch (pattern)
        {
            case IDiscardPatternOperation:
                return true;
            case IConstantPatternOperation constant:
                return Equal(value, Expressions.Evaluate(constant.Value, frame), pattern, frame);
            case IDeclarationPatternOperation declaration:
                return IsOfType(value, declaration.MatchedType, declaration.MatchesNull, pattern, frame)
                    && Declare(declaration.DeclaredSymbol, value, frame);
            case ITypePatternOperation type:
                return TypeTests.Is(value, frame.Resolve(type.MatchedType), pattern, frame);
            case INegatedPatternOperation negated:
                return !Matches(negated.Pattern, value, frame);
            case IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.And } both:
                return Matches(both.LeftPattern, value, frame) && Matches(both.RightPattern, value, frame);
            case IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } either:
                return Matches(either.LeftPattern, value, frame) || Matches(either.RightPattern, value, frame);
            case IRelationalPatternOperation relational:
                return Relates(relational, value, frame);
            case IRecursivePatternOperation recursive:
                return RecursivePatterns.Matches(recursive, value, frame);
            case IListPatternOperation list:
                return ListPatterns.Matches(list, value, frame);
            default:
                throw Expressions.Refuse(pattern, frame);
        }
    }

    /// <summary>Whether a value is the constant: of the same type, and equal.</summary>
    public static bool Equal(object? value, object? constant, IOperation at, Frame frame)
    {
        if (value is ArrayValue or SpanValue && constant is string text)
        {
            if (at is IPatternOperation pattern && Spans.IsSpan(pattern.InputType))
            {
                return new string(StringMembers.CharArray(value)) == text;
            }
            throw frame.Refuse(at, "A comparison of a span with a string", "call ToString() on the span");
        }
        if (value is string tested)
        {
            frame.Run.Budget.Charge(Costs.Text(tested.Length));
        }
        return value is null ? constant is null : value.Equals(constant);
    }

    public static bool IsOfType(object? value, ITypeSymbol? type, bool matchesNull, IOperation at, Frame frame) =>
        matchesNull || type is null || TypeTests.Is(value, frame.Resolve(type), at, frame);

    public static bool Declare(ISymbol? symbol, object? value, Frame frame)
    {
        if (symbol is not null)
        {
            var type = (symbol as ILocalSymbol)?.Type;
            frame.Scope.Declare(symbol, type is null ? Composite.CopyOf(value) : Conversions.Kept(value, frame.Resolve(type)));
        }
        return true;
    }

    private static bool Relates(IRelationalPatternOperation pattern, object? value, Frame frame)
    {
        var bound = Expressions.Evaluate(pattern.Value, frame);
        if (value is null || bound is null || value.GetType() != bound.GetType())
        {
            return false;
        }
        if (value is char or byte or sbyte or short or ushort or EnumValue)
        {
            value = Numerics.Convert(Enums.Number(value)!, SpecialType.System_Int64, false, pattern, frame);
            bound = Numerics.Convert(Enums.Number(bound)!, SpecialType.System_Int64, false, pattern, frame);
        }
        return BinaryOperators.Apply(pattern.OperatorKind, value, bound, false, pattern, frame) is true;
    }
}
