using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>
/// How the tables name members: <c>Length</c>, <c>Substring(int,int)</c>, <c>new(string)</c>, <c>this[int]</c>. A span counts as an
/// array, so that overloads which differ only in that are one entry.
/// </summary>
internal static class MemberKeys
{
    public static string Of(ISymbol definition) =>
        definition switch
        {
            IMethodSymbol { MethodKind: MethodKind.Constructor } constructor => "new" + Parameters(constructor.Parameters),
            IMethodSymbol { AssociatedSymbol: IPropertySymbol property } => OfProperty(property),
            IMethodSymbol method => method.Name + Parameters(method.Parameters),
            IPropertySymbol property => OfProperty(property),
            _ => definition.Name,
        };

    private static string OfProperty(IPropertySymbol property) =>
        property.IsIndexer ? "this" + Parameters(property.Parameters) : property.Name;

    private static string Parameters(ImmutableArray<IParameterSymbol> parameters)
    {
        var text = new StringBuilder("(");
        for (var i = 0; i < parameters.Length; i++)
        {
            text.Append(i == 0 ? "" : ",");
            text.Append(
                parameters[i].RefKind is RefKind.Out ? "out "
                : parameters[i].RefKind is RefKind.Ref ? "ref "
                : ""
            );
            AppendType(text, parameters[i].Type);
        }
        return text.Append(')').ToString();
    }

    private static void AppendType(StringBuilder text, ITypeSymbol type)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        switch (type)
        {
            case IArrayTypeSymbol array:
                AppendType(text, array.ElementType);
                text.Append("[]");
                break;
            case INamedTypeSymbol span when Spans.IsSpan(span):
                AppendType(text, span.TypeArguments[0]);
                text.Append("[]");
                break;
            case INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable:
                AppendType(text, nullable.TypeArguments[0]);
                text.Append('?');
                break;
            case INamedTypeSymbol { Arity: > 0 } generic:
                text.Append(generic.Name).Append('<');
                for (var i = 0; i < generic.TypeArguments.Length; i++)
                {
                    text.Append(i == 0 ? "" : ",");
                    AppendType(text, generic.TypeArguments[i]);
                }
                text.Append('>');
                break;
            default:
                text.Append(Keyword(type.SpecialType) ?? type.Name);
                break;
        }
    }

    private static string? Keyword(SpecialType type) =>
        type switch
        {
            SpecialType.System_Object => "object",
            SpecialType.System_Boolean => "bool",
            SpecialType.System_Char => "char",
            SpecialType.System_SByte => "sbyte",
            SpecialType.System_Byte => "byte",
            SpecialType.System_Int16 => "short",
            SpecialType.System_UInt16 => "ushort",
            SpecialType.System_Int32 => "int",
            SpecialType.System_UInt32 => "uint",
            SpecialType.System_Int64 => "long",
            SpecialType.System_UInt64 => "ulong",
            SpecialType.System_Single => "float",
            SpecialType.System_Double => "double",
            SpecialType.System_Decimal => "decimal",
            SpecialType.System_String => "string",
            _ => null,
        };
}
