using System.Linq;

namespace IngressRouting.Model;

/// <summary>How messages name what a function gives.</summary>
internal static class CallWording
{
    /// <summary>The value by what the function takes it from.</summary>
    public static string Of(TopologyView view, Expression.Call call) =>
        (call.Function, call.Arguments) switch
        {
            ("Fn::Select", { Count: 2 } select) => (select[0] is Expression.Literal index ? $"item {index.Content}" : "an item")
                + " of "
                + Wording.Expression(view, select[1]),
            ("Fn::GetStackOutput", { Count: > 1 } output) =>
                $"output {Wording.Expression(view, output[1])} of stack {Wording.Expression(view, output[0])}",
            ("Fn::GetAZs", _) => "the list of zones",
            ("Ref", { Count: 1 } made) when made[0] is Expression.Literal name => "the id of " + name.Content,
            ("Fn::GetAtt", { Count: 2 } made) when made[0] is Expression.Literal name =>
                $"attribute {Wording.Expression(view, made[1])} of {name.Content}",
            _ => "a value of " + call.Function + (Source(call) is { } source ? $" ({Wording.Expression(view, source)})" : ""),
        };

    // The first is what the function works on; a separator or a number tells nothing.
    private static Expression? Source(Expression.Call call) =>
        call.Arguments.FirstOrDefault(argument => argument is not Expression.Literal);
}
