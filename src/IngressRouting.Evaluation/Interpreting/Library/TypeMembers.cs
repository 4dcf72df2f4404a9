using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Members of <c>System.Type</c> that the compiler can answer as well; whatever else looks into types is refused.</summary>
internal static class TypeMembers
{
    public static readonly MemberTable Table = new()
    {
        ["FullName"] = static c => FullName(c),
        ["Namespace"] = static c => Fresh(c, ReflectionNames.Space(Self(c))),
        ["ToString()"] = static c => Fresh(c, Value(c).Text),
        ["Equals(object)"] = static c => ReferenceEquals(c.Receiver, c[0]),
        ["Equals(Type)"] = static c => ReferenceEquals(c.Receiver, c[0]),
        ["op_Equality(Type,Type)"] = static c => ReferenceEquals(c[0], c[1]),
        ["op_Inequality(Type,Type)"] = static c => !ReferenceEquals(c[0], c[1]),
        ["GetHashCode()"] = static c => HashMembers.Of(c),
        ["IsEnum"] = static c => Self(c).TypeKind == TypeKind.Enum,
        ["IsValueType"] = static c => Self(c).IsValueType,
        ["IsClass"] = static c => Self(c) is { IsReferenceType: true, TypeKind: not TypeKind.Interface },
        ["IsInterface"] = static c => Self(c).TypeKind == TypeKind.Interface,
        ["IsArray"] = static c => Self(c).TypeKind == TypeKind.Array,
        ["IsGenericType"] = static c => Self(c) is INamedTypeSymbol { IsGenericType: true },
    };

    /// <summary>Members of <c>MemberInfo</c>, which types inherit.</summary>
    public static readonly MemberTable Inherited = new() { ["Name"] = static c => Fresh(c, ReflectionNames.Simple(Self(c))) };

    /// <summary><c>object.GetType()</c>.</summary>
    public static object Of(MemberCall call) =>
        call.Receiver is { } value and not TypeValue
        && RuntimeTypes.Of(value, call.Run) is { IsAbstract: false } type
        && call.Run.Types.ValueOf(type) is { } found
            ? found
            : throw call.Refuse();

    private static TypeValue Value(MemberCall call) => call.Receiver as TypeValue ?? throw call.Refuse();

    private static ITypeSymbol Self(MemberCall call) => Value(call).Type;

    private static string? Fresh(MemberCall call, string? text) =>
        text is null ? null : call.Run.Provenance.Fresh(text, call.Operation.Syntax);

    private static string? FullName(MemberCall call) => Fresh(call, ReflectionNames.Full(Self(call)) ?? throw call.Refuse());
}
