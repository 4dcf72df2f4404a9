using System;
using System.Linq;

namespace IngressRouting.Model;

/// <summary>
/// Finds dynamic references in texts (CloudFormation User Guide, "Get values stored in other services using dynamic references"). They
/// stand wherever a text does, and what they stand for, only the deployment knows.
/// </summary>
public static class DynamicReference
{
    /// <summary>What every dynamic reference begins with.</summary>
    public const string Start = "{{resolve:";

    /// <summary>A text as it was written: known, unless it holds a dynamic reference.</summary>
    public static Value<string> Read(string text) =>
        IsIn(text) ? new Value<string>.Symbolic(new Expression.Dynamic(new Expression.Literal(text))) : text;

    /// <summary>Whether a text holds a dynamic reference.</summary>
    public static bool IsIn(string text) => text.IndexOf(Start, StringComparison.Ordinal) >= 0;

    /// <summary>An expression that was put together, which may have made a dynamic reference whose name only the deployment knows.</summary>
    public static Expression Complete(Expression expression) =>
        expression switch
        {
            Expression.Literal literal when IsIn(literal.Content) => new Expression.Dynamic(expression),
            Expression.Interpolation text when text.Parts.Any(part => part is Expression.Literal literal && IsIn(literal.Content)) =>
                new Expression.Dynamic(expression),
            _ => expression,
        };
}
