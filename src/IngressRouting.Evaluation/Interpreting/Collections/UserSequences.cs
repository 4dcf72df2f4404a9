using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Enumerates objects of the program through the enumerators that they offer.</summary>
internal static class UserSequences
{
    public static IEnumerable<object?> Of(UserObject instance, IOperation at, Frame frame)
    {
        if (Find(instance.Type, "GetEnumerator") is not { } getEnumerator)
        {
            throw frame.Refuse(at, "An enumeration of this value", "return the elements with yield, or put them into a list");
        }
        return Enumerate(instance, getEnumerator, at, frame);
    }

    private static IEnumerable<object?> Enumerate(UserObject instance, IMethodSymbol getEnumerator, IOperation at, Frame frame)
    {
        var enumerator = Calls.Source(getEnumerator, instance, [], at.Syntax, frame);
        switch (enumerator)
        {
            case EnumeratorValue library:
                using (library)
                {
                    while (library.MoveNext())
                    {
                        yield return library.Current;
                    }
                }
                break;
            case UserObject own when Find(own.Type, "MoveNext") is { } moveNext && Current(own.Type) is { } current:
                try
                {
                    while (Calls.Source(moveNext, own, [], at.Syntax, frame) is true)
                    {
                        yield return Calls.Source(current, own, [], at.Syntax, frame);
                    }
                }
                finally
                {
                    if (!frame.Run.IsStopping && IsDisposed(own.Type) && Find(own.Type, "Dispose") is { } dispose)
                    {
                        Calls.Source(dispose, own, [], at.Syntax, frame);
                    }
                }
                break;
            default:
                throw frame.Refuse(at, "An enumeration of this value", "return the elements with yield, or put them into a list");
        }
    }

    // Only a ref struct is disposed for having the method; any other enumerator must declare the interface.
    private static bool IsDisposed(INamedTypeSymbol type)
    {
        foreach (var contract in type.AllInterfaces)
        {
            if (contract.SpecialType == SpecialType.System_IDisposable)
            {
                return true;
            }
        }
        return type.IsRefLikeType;
    }

    private static IMethodSymbol? Find(INamedTypeSymbol type, string name)
    {
        for (var at = type; at is not null; at = at.BaseType)
        {
            foreach (var member in at.GetMembers(name))
            {
                if (member is IMethodSymbol { Parameters.IsEmpty: true, IsStatic: false, IsAbstract: false } method)
                {
                    return method;
                }
            }
        }
        return null;
    }

    private static IMethodSymbol? Current(INamedTypeSymbol type)
    {
        foreach (var member in type.GetMembers("Current"))
        {
            if (member is IPropertySymbol { GetMethod: { } getter })
            {
                return getter;
            }
        }
        return null;
    }
}
