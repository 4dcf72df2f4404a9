using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Words for constructs that are not evaluated, and for what to write instead.</summary>
internal static class ConstructNames
{
    private const int LongestQuoted = 40;

    public static StopException Refuse(IOperation operation, Frame frame)
    {
        switch (operation.Kind)
        {
            case OperationKind.Await:
                return frame.Run.Stop(Refusals.Concurrency, operation.Syntax, "'await'");
            default:
                var (what, instead) = Describe(operation);
                var at = operation.Syntax is FixedStatementSyntax { Declaration: var held } ? held : operation.Syntax;
                return frame.Run.Stop(Refusals.Construct, at, what, instead ?? Refusals.Construct.Usual);
        }
    }

    private static (string What, string? Instead) Describe(IOperation operation) =>
        operation.Kind switch
        {
            OperationKind.DynamicInvocation
            or OperationKind.DynamicMemberReference
            or OperationKind.DynamicIndexerAccess
            or OperationKind.DynamicObjectCreation => Dynamic,
            OperationKind.AddressOf => ((IAddressOfOperation)operation).Reference is IMethodReferenceOperation
                ? ("A function pointer", "use a delegate, such as Func<…>")
                : Pointer,
            OperationKind.SizeOf => (Quoted(operation.Syntax), "write the number"),
            OperationKind.InterpolatedStringHandlerCreation => ("This interpolated string handler", "pass a string"),
            OperationKind.None => OfSyntax(operation.Syntax),
            _ => (Quoted(operation.Syntax), null),
        };

    /// <summary>What is bound while the program runs.</summary>
    public static (string What, string Instead) Dynamic { get; } =
        ("'dynamic', which is bound while the program runs,", "use the type itself, or object with a type pattern");

    public static (string What, string Instead) Pointer { get; } = ("A pointer", "use a ref variable, a span or an index");

    private static (string What, string? Instead) OfSyntax(SyntaxNode syntax) =>
        syntax switch
        {
            StackAllocArrayCreationExpressionSyntax or ImplicitStackAllocArrayCreationExpressionSyntax => (
                "'stackalloc' as a pointer",
                "assign it to a Span<…>"
            ),
            RefExpressionSyntax => ("A reference to a variable", null),
            FixedStatementSyntax => ("'fixed'", "use a span or an index"),
            PrefixUnaryExpressionSyntax or ElementAccessExpressionSyntax or UnsafeStatementSyntax => Pointer,
            MakeRefExpressionSyntax or RefTypeExpressionSyntax or RefValueExpressionSyntax => (Quoted(syntax), "use a ref variable"),
            _ => (Quoted(syntax), null),
        };

    /// <summary>What the user wrote, as much of it as fits in a message.</summary>
    private static string Quoted(SyntaxNode syntax)
    {
        var text = string.Join(" ", syntax.ToString().Split((char[]?)null, System.StringSplitOptions.RemoveEmptyEntries));
        return "'" + (text.Length <= LongestQuoted ? text : text.Substring(0, LongestQuoted) + "…") + "'";
    }
}
