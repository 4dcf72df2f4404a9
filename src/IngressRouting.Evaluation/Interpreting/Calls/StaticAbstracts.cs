using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Static members of interfaces, used through a type parameter.</summary>
internal static class StaticAbstracts
{
    private const string CheckedPrefix = "op_Checked";

    /// <summary>Whether the type that a type parameter stands for decides what is called.</summary>
    public static bool IsOpen(IMethodSymbol method) => method.IsStatic && (method.IsAbstract || method.IsVirtual);

    public static IMethodSymbol Resolve(IMethodSymbol method, IOperation operation, Frame frame)
    {
        if (TypeOf(operation, frame) is not { } type)
        {
            throw frame.Refuse(operation, "A static member of an interface", "call the member of the type itself");
        }
        var open = method.IsGenericMethod ? method.ConstructedFrom : method;
        var contract = frame.Resolve(open.ContainingType);
        var declared = open;
        foreach (var member in contract.GetMembers(open.Name))
        {
            if (member is IMethodSymbol found && SymbolEqualityComparer.Default.Equals(found.OriginalDefinition, open.OriginalDefinition))
            {
                declared = found;
            }
        }
        return Implementation(type, declared) switch
        {
            IMethodSymbol { IsAbstract: false } found when method.IsGenericMethod => found.ConstructedFrom.Construct([
                .. method.TypeArguments,
            ]),
            IMethodSymbol { IsAbstract: false } found => found,
            _ when !method.IsAbstract => method,
            _ => throw frame.Refuse(operation, "A static member of an interface", "call the member of the type itself"),
        };
    }

    /// <summary>A type that declares no operator for checked contexts uses there the one that it has.</summary>
    private static ISymbol? Implementation(INamedTypeSymbol type, IMethodSymbol declared)
    {
        var found = type.FindImplementationForInterfaceMember(declared);
        return
            found is null or { ContainingType.TypeKind: TypeKind.Interface }
            && declared.ContainingNamespace is { Name: "Numerics", ContainingNamespace.Name: "System" }
            && declared.Name.StartsWith(CheckedPrefix, StringComparison.Ordinal)
            && declared.ContainingType.GetMembers("op_" + declared.Name.Substring(CheckedPrefix.Length)) is { Length: 1 } others
            ? type.FindImplementationForInterfaceMember(others[0])
            : found;
    }

    /// <summary>What the type parameter stands for, through which a static member is used.</summary>
    public static INamedTypeSymbol? TypeOf(IOperation operation, Frame frame) =>
        Constrained(operation) is { } constrained ? frame.Resolve(constrained) as INamedTypeSymbol : null;

    private static ITypeSymbol? Constrained(IOperation operation) =>
        operation switch
        {
            IInvocationOperation invocation => invocation.ConstrainedToType,
            IPropertyReferenceOperation reference => reference.ConstrainedToType,
            IMethodReferenceOperation reference => reference.ConstrainedToType,
            IBinaryOperation binary => binary.ConstrainedToType,
            IUnaryOperation unary => unary.ConstrainedToType,
            ICompoundAssignmentOperation assignment => assignment.ConstrainedToType,
            IIncrementOrDecrementOperation increment => increment.ConstrainedToType,
            IConversionOperation conversion => conversion.ConstrainedToType,
            _ => null,
        };
}
