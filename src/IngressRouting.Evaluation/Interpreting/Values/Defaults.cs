using System;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>The value of <c>default</c> for each type.</summary>
internal static class Defaults
{
    public static object? Of(ITypeSymbol type, Interpretation run, SyntaxNode at)
    {
        if (type.IsReferenceType || type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T)
        {
            return null;
        }
        if (Simple(type.SpecialType) is { } simple)
        {
            return simple;
        }
        if (type.TypeKind == TypeKind.Enum && type is INamedTypeSymbol { EnumUnderlyingType: { } underlying } enumType)
        {
            return Enums.Make(enumType, Simple(underlying.SpecialType)!, run, at);
        }
        return type is INamedTypeSymbol named ? OfStruct(named, run, at) : throw Refuse(type, run, at);
    }

    public static object? Simple(SpecialType type) =>
        type switch
        {
            SpecialType.System_Boolean => false,
            SpecialType.System_Char => '\0',
            SpecialType.System_SByte => (sbyte)0,
            SpecialType.System_Byte => (byte)0,
            SpecialType.System_Int16 => (short)0,
            SpecialType.System_UInt16 => (ushort)0,
            SpecialType.System_Int32 => 0,
            SpecialType.System_UInt32 => 0u,
            SpecialType.System_Int64 => 0L,
            SpecialType.System_UInt64 => 0ul,
            SpecialType.System_Single => 0f,
            SpecialType.System_Double => 0d,
            SpecialType.System_Decimal => 0m,
            _ => null,
        };

    private static object OfStruct(INamedTypeSymbol type, Interpretation run, SyntaxNode at)
    {
        run.Budget.Descend();
        if (type.IsTupleType)
        {
            var elements = type.TupleElements;
            run.Budget.Charge(1 + elements.Length);
            run.Budget.Allocate(48 + (8 * elements.Length));
            var items = new object?[elements.Length];
            for (var i = 0; i < items.Length; i++)
            {
                items[i] = Of(elements[i].Type, run, at);
            }
            return new TupleValue(type, items, run.Budget);
        }
        if (DslTypes.IsDsl(type))
        {
            return Activator.CreateInstance(run.Members.Dsl.TypeOf(type) ?? throw Refuse(type, run, at));
        }
        if (Spans.IsSpan(type))
        {
            return new ArrayValue(run.Compilation.CreateArrayTypeSymbol(type.TypeArguments[0]), []);
        }
        if (type.TypeKind == TypeKind.Struct && run.Types.IsSource(type))
        {
            return Instances.Blank(type, run, at);
        }
        if (type is { Name: "KeyValuePair", Arity: 2 } && type.ContainingNamespace.ToDisplayString() == "System.Collections.Generic")
        {
            return new PairValue(Of(type.TypeArguments[0], run, at), Of(type.TypeArguments[1], run, at));
        }
        if (type is { Name: "ImmutableArray", Arity: 1 } && TypeNames.Metadata(type) == "System.Collections.Immutable.ImmutableArray`1")
        {
            return new UnsetArrayValue(type);
        }
        if (type.Name == "IPNetwork" && type.ContainingNamespace.ToDisplayString() == "System.Net")
        {
            return NetworkMembers.Everything;
        }
        return Moments.Default(type)
            ?? WideInteger.Default(type)
            ?? EnumeratorMembers.Default(type)
            ?? PositionMembers.Default(type)
            ?? throw Refuse(type, run, at);
    }

    private static StopException Refuse(ITypeSymbol type, Interpretation run, SyntaxNode at)
    {
        var name = "default(" + type.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat) + ")";
        return type is INamedTypeSymbol named && !run.Types.IsSource(named) && !OtherAssemblies.IsPlatform(named) && !DslTypes.IsDsl(named)
            ? OtherAssemblies.Refuse(name, named.ContainingAssembly, at, run)
            : run.Stop(Refusals.Member, at, name, "give the variable or field a value of its own");
    }
}
