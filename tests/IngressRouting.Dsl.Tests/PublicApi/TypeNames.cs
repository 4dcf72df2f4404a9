using System.Reflection;

namespace IngressRouting.Dsl.Tests;

/// <summary>Writes types as C# does, with what may be null.</summary>
internal static class TypeNames
{
    private static readonly NullabilityInfoContext Nullability = new();

    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void",
        [typeof(object)] = "object",
        [typeof(string)] = "string",
        [typeof(bool)] = "bool",
        [typeof(int)] = "int",
        [typeof(long)] = "long",
    };

    public static string Of(ParameterInfo parameter)
    {
        var state = Nullability.Create(parameter);
        return Marked(parameter.ParameterType, state.WriteState, state.ReadState);
    }

    public static string Of(PropertyInfo property) => Marked(property.PropertyType, Nullability.Create(property).ReadState);

    public static string Of(FieldInfo field) => Marked(field.FieldType, Nullability.Create(field).ReadState);

    public static string Of(Type type)
    {
        if (type.IsByRef || type.IsArray)
        {
            return Of(type.GetElementType()!) + (type.IsArray ? "[]" : "");
        }

        if (Nullable.GetUnderlyingType(type) is { } value)
        {
            return Of(value) + "?";
        }

        var name = Keywords.TryGetValue(type, out var keyword) ? keyword : Simple(type);
        return type.IsGenericType ? $"{name}<{string.Join(", ", type.GetGenericArguments().Select(Of))}>" : name;
    }

    /// <summary>The name without namespace and arguments.</summary>
    public static string Simple(Type type) => type.Name.Split('`')[0];

    /// <summary>The name as its declaration has it, with the types around it; and the namespace, where it is not the one of all.</summary>
    public static string Full(Type type)
    {
        var outer =
            type.DeclaringType is { } declaring ? Full(declaring) + "."
            : type.Namespace == "IngressRouting" ? ""
            : type.Namespace + ".";
        return outer + Of(type);
    }

    public static string Generic(MethodInfo method) =>
        method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(Of))}>" : "";

    private static string Marked(Type type, params NullabilityState[] states) =>
        Of(type) + (!type.IsValueType && Array.Exists(states, state => state == NullabilityState.Nullable) ? "?" : "");
}
