using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>A collection that a collection expression makes empty and fills by the method <c>Add</c> of its type.</summary>
internal sealed class FilledCollection
{
    private readonly INamedTypeSymbol type;
    private readonly IMethodSymbol? add;
    private readonly IMethodSymbol constructor;
    private readonly Frame frame;
    private IOperation? at;

    private FilledCollection(INamedTypeSymbol type, ITypeSymbol element, IMethodSymbol constructor, IMethodSymbol? add, Frame frame)
    {
        (this.type, Element, this.constructor, this.add, this.frame) = (type, element, constructor, add, frame);
    }

    public ITypeSymbol Element { get; }

    public object? Instance { get; private set; }

    /// <summary>The type as one, when there is no choice of members that only the compiler could make; else null.</summary>
    public static FilledCollection? Of(ITypeSymbol type, Frame frame)
    {
        if (
            type is not INamedTypeSymbol { TypeKind: TypeKind.Class, IsAbstract: false } named
            || CollectionTypes.EnumeratedElementOf(named) is not { } element
            || CollectionBuilder.Marks(named)
            || Constructors.Parameterless(named) is not { } constructor
        )
        {
            return null;
        }
        if (!frame.Run.Types.IsSource(named))
        {
            return constructor.DeclaredAccessibility == Accessibility.Public
                ? new FilledCollection(named, element, constructor, LibraryAdd(named, element), frame)
                : null;
        }
        return named.BaseType is { SpecialType: SpecialType.System_Object } && OwnAdd(named, element) is { } own
            ? new FilledCollection(named, element, constructor, own, frame)
            : null;
    }

    public void Create(IOperation operation)
    {
        at = operation;
        if (!frame.Run.Types.IsSource(type))
        {
            Instance = frame.Run.Members.Find(constructor) is { } member
                ? LibraryCalls.Invoke(member, new MemberCall(frame, operation, constructor, null, []))
                : throw frame.Run.Members.Refuse(constructor, operation, frame);
            return;
        }
        Constructors.CheckBases(type, operation, frame);
        var made = Instances.Blank(type, frame.Run, operation.Syntax);
        Instance = made;
        Constructors.Run(made, constructor, [], operation, frame);
    }

    public void Add(object? item) =>
        Invocations.Call(
            Dispatch.Resolve(
                add ?? throw frame.Refuse(at!, "A collection expression of the type '" + type.Name + "'"),
                Instance,
                frame.Run
            ),
            Instance,
            [item],
            at!,
            frame
        );

    /// <summary>The method of a library type, or null: such a type has no elements to begin with.</summary>
    private static IMethodSymbol? LibraryAdd(INamedTypeSymbol type, ITypeSymbol element)
    {
        foreach (var member in type.GetMembers("Add"))
        {
            if (
                member
                    is IMethodSymbol { IsStatic: false, Arity: 0, DeclaredAccessibility: Accessibility.Public, Parameters.Length: 1 } method
                && SymbolEqualityComparer.Default.Equals(method.Parameters[0].Type, element)
            )
            {
                return method;
            }
        }
        return null;
    }

    private static IMethodSymbol? OwnAdd(INamedTypeSymbol type, ITypeSymbol element)
    {
        IMethodSymbol? found = null;
        foreach (var member in type.GetMembers("Add"))
        {
            if (member is not IMethodSymbol { IsStatic: false, IsGenericMethod: false } method)
            {
                return null;
            }
            if (
                method.Parameters.Length == 1
                || (method.Parameters.Length > 1 && (method.Parameters[1].IsOptional || method.Parameters[1].IsParams))
            )
            {
                if (found is not null)
                {
                    return null;
                }
                found = method;
            }
        }
        return
            found is { Parameters.Length: 1 }
            && found.Parameters[0] is { RefKind: RefKind.None, IsParams: false }
            && SymbolEqualityComparer.Default.Equals(found.Parameters[0].Type, element)
            ? found
            : null;
    }
}
