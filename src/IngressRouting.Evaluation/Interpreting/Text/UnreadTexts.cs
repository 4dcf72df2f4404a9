using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>
/// Texts that only the console or a trace gets: they may depend on the culture, because nothing of them reaches the template. Whether a
/// text is one shows where it is written.
/// </summary>
internal static class UnreadTexts
{
    /// <summary>Whether the text that an operation makes, or that is made of its value, is part of what is written out and nothing else.</summary>
    public static bool Is(IOperation? at)
    {
        while (at is not null)
        {
            if (at is IInvocationOperation written && IsWriting(written.TargetMethod))
            {
                return true;
            }
            at = Around(at);
        }
        return false;
    }

    /// <summary>The text that another one becomes a part of, or null where it may be used for something else.</summary>
    private static IOperation? Around(IOperation at) =>
        at.Parent switch
        {
            IInterpolationOperation or IInterpolatedStringOperation or IParenthesizedOperation => at.Parent,
            // An operator of the program may do more with the text.
            IConversionOperation { OperatorMethod: null } => at.Parent,
            IBinaryOperation
            {
                OperatorKind: BinaryOperatorKind.Add,
                Type.SpecialType: SpecialType.System_String,
                OperatorMethod: null or { ContainingType.SpecialType: SpecialType.System_String or SpecialType.System_Object }
            } => at.Parent,
            IConditionalOperation { Type: not null } choice when choice.Condition != at => choice,
            ICoalesceOperation => at.Parent,
            // The elements of params.
            IArrayInitializerOperation { Parent: IArrayCreationOperation { IsImplicit: true } } => at.Parent.Parent,
            IArgumentOperation { Parent: IInvocationOperation call } when IsText(call) || IsWriting(call.TargetMethod) => call,
            IInvocationOperation { TargetMethod.Name: "ToString" } call when call.Instance == at => call,
            _ => null,
        };

    /// <summary>A member of the library that only puts texts together.</summary>
    private static bool IsText(IInvocationOperation call) =>
        call.TargetMethod
            is { IsStatic: true, Name: "Format" or "Concat" or "Join", ContainingType.SpecialType: SpecialType.System_String };

    private static bool IsWriting(IMethodSymbol method) =>
        method.Name.StartsWith("Write", System.StringComparison.Ordinal)
        && (method.ContainingType, method.ContainingNamespace) switch
        {
            ({ Name: "Console" }, { Name: "System", ContainingNamespace.IsGlobalNamespace: true }) => true,
            // A writer that is not the console's is refused.
            (
                { Name: "TextWriter" },
                { Name: "IO", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } }
            ) => true,
            (
                { Name: "Debug" or "Trace" },
                { Name: "Diagnostics", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } }
            ) => true,
            _ => false,
        };
}
