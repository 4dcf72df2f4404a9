using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Words for constructs that are not evaluated.</summary>
internal static class ConstructNames
{
    public static StopException Refuse(IOperation operation, Frame frame) =>
        operation.Kind switch
        {
            OperationKind.TypeOf => frame.Run.Stop(Refusals.Reflection, operation.Syntax, operation.Syntax),
            OperationKind.Await => frame.Run.Stop(Refusals.Concurrency, operation.Syntax, "'await'"),
            OperationKind.Lock => frame.Run.Stop(Refusals.Concurrency, operation.Syntax, "'lock'"),
            _ => frame.Refuse(operation, NameOf(operation)),
        };

    private static string NameOf(IOperation operation) =>
        operation.Kind switch
        {
            OperationKind.DynamicInvocation
            or OperationKind.DynamicMemberReference
            or OperationKind.DynamicIndexerAccess
            or OperationKind.DynamicObjectCreation => "Dynamic binding",
            OperationKind.AddressOf => "A pointer",
            OperationKind.Range => "A range as a value",
            OperationKind.InterpolatedStringHandlerCreation => "This interpolated string handler",
            OperationKind.InlineArrayAccess => "An inline array",
            OperationKind.None => operation.Syntax switch
            {
                StackAllocArrayCreationExpressionSyntax or ImplicitStackAllocArrayCreationExpressionSyntax => "'stackalloc'",
                RefExpressionSyntax => "A reference to a variable",
                UnsafeStatementSyntax or FixedStatementSyntax => "Unsafe code",
                _ => "This expression",
            },
            _ => "This construct (" + operation.Kind + ")",
        };
}
