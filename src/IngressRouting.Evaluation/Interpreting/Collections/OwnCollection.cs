using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>A collection type of the program that a collection expression fills by its method <c>Add</c>.</summary>
internal sealed class OwnCollection
{
    private readonly INamedTypeSymbol type;
    private readonly IMethodSymbol add;
    private readonly IMethodSymbol constructor;
    private readonly Frame frame;
    private IOperation? at;

    private OwnCollection(INamedTypeSymbol type, IMethodSymbol constructor, IMethodSymbol add, Frame frame)
    {
        (this.type, this.constructor, this.add, this.frame) = (type, constructor, add, frame);
    }

    public ITypeSymbol Element => add.Parameters[0].Type;

    public UserObject? Instance { get; private set; }

    /// <summary>The type as one, when there is no choice of members that only the compiler could make; else null.</summary>
    public static OwnCollection? Of(ITypeSymbol type, Frame frame)
    {
        if (
            type is not INamedTypeSymbol { TypeKind: TypeKind.Class, IsAbstract: false } named
            || !frame.Run.Types.IsSource(named)
            || named.BaseType is not { SpecialType: SpecialType.System_Object }
            || CollectionTypes.EnumeratedElementOf(named) is not { } element
            || HasBuilder(named)
            || Constructors.Parameterless(named) is not { } constructor
        )
        {
            return null;
        }
        IMethodSymbol? found = null;
        foreach (var member in named.GetMembers("Add"))
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
            ? new OwnCollection(named, constructor, found, frame)
            : null;
    }

    public void Create(IOperation operation)
    {
        at = operation;
        Constructors.CheckBases(type, operation, frame);
        Instance = Instances.Blank(type, frame.Run, operation.Syntax);
        Constructors.Run(Instance, constructor, [], operation, frame);
    }

    public void Add(object? item) => Calls.Source(Dispatch.Resolve(add, Instance, frame.Run), Instance, [item], at!.Syntax, frame);

    private static bool HasBuilder(INamedTypeSymbol type)
    {
        foreach (var attribute in type.OriginalDefinition.GetAttributes())
        {
            if (attribute.AttributeClass?.Name == "CollectionBuilderAttribute")
            {
                return true;
            }
        }
        return false;
    }
}
