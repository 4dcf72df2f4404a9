using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Disposes what a <c>using</c> holds.</summary>
internal static class Disposals
{
    public static void Dispose(object? resource, IOperation operation, Frame frame)
    {
        switch (resource)
        {
            case null:
                return;
            case ReaderValue reader:
                reader.Dispose();
                return;
            case HasherValue hasher:
                hasher.IsDisposed = true;
                return;
            case EnumeratorValue enumerator:
                enumerator.Dispose();
                return;
            case LockScopeValue entered:
                entered.Dispose();
                return;
            case UserObject instance when Find(instance.Type, frame.Run.Compilation) is { } dispose:
                Calls.Source(Dispatch.Resolve(dispose, instance, frame.Run), instance, [], operation.Syntax, frame);
                return;
            default:
                throw frame.Refuse(operation, "'using' of this value", "leave out the using");
        }
    }

    /// <summary>The implementation of the interface; a ref struct has none and is disposed by name.</summary>
    private static IMethodSymbol? Find(INamedTypeSymbol type, Compilation compilation)
    {
        var contract = compilation.GetSpecialType(SpecialType.System_IDisposable);
        if (type.FindImplementationForInterfaceMember(contract.GetMembers("Dispose")[0]) is IMethodSymbol implementation)
        {
            return implementation;
        }
        if (type.IsRefLikeType)
        {
            foreach (var member in type.GetMembers("Dispose"))
            {
                if (member is IMethodSymbol { Parameters.IsEmpty: true, IsStatic: false } method)
                {
                    return method;
                }
            }
        }
        return null;
    }
}
