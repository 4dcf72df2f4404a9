using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Finds the method that a virtual call reaches.</summary>
internal static class Dispatch
{
    /// <summary>The implementation that the receiver's own type has for a virtual or interface method.</summary>
    public static IMethodSymbol Resolve(IMethodSymbol method, object? receiver, Interpretation run)
    {
        if (receiver is not UserObject instance || method.IsStatic)
        {
            return method;
        }
        if (method.ContainingType.TypeKind == TypeKind.Interface)
        {
            var implementation =
                instance.Type.FindImplementationForInterfaceMember(method.IsGenericMethod ? method.ConstructedFrom : method)
                as IMethodSymbol;
            implementation ??= Variant(method, instance.Type);
            // A default implementation stays in its interface.
            return implementation is null ? method
                : implementation.ContainingType.TypeKind == TypeKind.Interface ? Generic(implementation, method)
                : Generic(OfClass(implementation, instance), method);
        }
        return OfClass(method, instance);
    }

    private static IMethodSymbol OfClass(IMethodSymbol method, UserObject instance)
    {
        if (!method.IsVirtual && !method.IsAbstract && !method.IsOverride)
        {
            return method;
        }
        for (var type = instance.Type; type is not null; type = type.BaseType)
        {
            foreach (var member in type.GetMembers(method.Name))
            {
                if (member is IMethodSymbol candidate && Overrides(candidate, method))
                {
                    return Generic(candidate, method);
                }
            }
        }
        return method;
    }

    /// <summary>An interface may be used as another construction of it that the type does not name, such as one of <c>object</c>.</summary>
    private static IMethodSymbol? Variant(IMethodSymbol method, INamedTypeSymbol type)
    {
        if (!method.ContainingType.IsGenericType)
        {
            return null;
        }
        IMethodSymbol? found = null;
        foreach (var contract in type.AllInterfaces)
        {
            if (SymbolEqualityComparer.Default.Equals(contract.OriginalDefinition, method.ContainingType.OriginalDefinition))
            {
                foreach (var member in contract.GetMembers(method.Name))
                {
                    if (SymbolEqualityComparer.Default.Equals(member.OriginalDefinition, method.OriginalDefinition))
                    {
                        if (found is not null)
                        {
                            return null;
                        }
                        found = type.FindImplementationForInterfaceMember(member) as IMethodSymbol;
                    }
                }
            }
        }
        return found;
    }

    /// <summary>
    /// The method with that name which the program wrote to override one of <c>object</c>'s; null when it has none, or the compiler writes
    /// another one, as it does for records that derive from one that has it.
    /// </summary>
    public static IMethodSymbol? Override(INamedTypeSymbol type, string name, int parameters, Interpretation run)
    {
        for (var at = type; at is { SpecialType: SpecialType.None }; at = at.BaseType)
        {
            foreach (var member in at.GetMembers(name))
            {
                if (
                    member is IMethodSymbol { IsOverride: true } method
                    && method.Parameters.Length == parameters
                    && (parameters == 0 || method.Parameters[0].Type.SpecialType == SpecialType.System_Object)
                    && run.Types.IsSource(method)
                )
                {
                    return method.IsImplicitlyDeclared ? null : method;
                }
            }
        }
        return null;
    }

    private static bool Overrides(IMethodSymbol candidate, IMethodSymbol method)
    {
        for (var at = candidate; at is not null; at = at.OverriddenMethod)
        {
            if (SymbolEqualityComparer.Default.Equals(at.OriginalDefinition, method.OriginalDefinition))
            {
                return true;
            }
        }
        return false;
    }

    private static IMethodSymbol Generic(IMethodSymbol found, IMethodSymbol called) =>
        found.IsGenericMethod && called.IsGenericMethod && found.TypeArguments.Length == called.TypeArguments.Length
            ? found.ConstructedFrom.Construct([.. called.TypeArguments])
            : found;
}
