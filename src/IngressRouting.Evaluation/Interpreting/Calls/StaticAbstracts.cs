using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Static members of interfaces, called through a type parameter.</summary>
internal static class StaticAbstracts
{
    public static IMethodSymbol Resolve(IMethodSymbol method, IOperation operation, Frame frame)
    {
        var constrained = (operation as IInvocationOperation)?.ConstrainedToType;
        return
            constrained is not null
            && frame.Resolve(constrained) is INamedTypeSymbol type
            && type.FindImplementationForInterfaceMember(method) is IMethodSymbol found
            ? found
            : throw frame.Refuse(operation, "A static member of an interface");
    }
}
