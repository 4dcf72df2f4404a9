using System.Globalization;
using System.Reflection;
using System.Text;

namespace IngressRouting.Dsl.Tests;

/// <summary>Writes the public surface of an assembly as C# declarations, in an order that does not depend on the sources.</summary>
internal static class PublicApi
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static string Of(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (var type in assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            text.Append(text.Length == 0 ? "" : "\n").Append(TypeLine(type)).Append('\n');
            foreach (var member in Members(type))
            {
                text.Append("    ").Append(member).Append('\n');
            }
        }

        return text.ToString();
    }

    private static string TypeLine(Type type)
    {
        var kind =
            type.IsEnum ? "enum"
            : type.IsInterface ? "interface"
            : type.IsValueType ? "struct"
            : type.IsAbstract && type.IsSealed ? "static class"
            : type.IsAbstract ? "abstract class"
            : type.IsSealed ? "sealed class"
            : "class";
        var bases = type.IsEnum || type.IsValueType || type.BaseType == typeof(object) ? [] : new[] { type.BaseType! };
        var all = bases
            .Concat(type.IsEnum ? [] : type.GetInterfaces().OrderBy(each => each.Name, StringComparer.Ordinal))
            .Select(TypeNames.Of)
            .ToList();
        return $"public {kind} {TypeNames.Full(type)}{(all.Count == 0 ? "" : " : " + string.Join(", ", all))}";
    }

    private static IEnumerable<string> Members(Type type)
    {
        if (type.IsEnum)
        {
            return type.GetFields(BindingFlags.Public | BindingFlags.Static)
                .Select(field => $"{field.Name} = {Convert.ToInt64(field.GetRawConstantValue(), CultureInfo.InvariantCulture)}");
        }

        return type.GetMembers(Declared).Select(Line).OfType<string>().Order(StringComparer.Ordinal);
    }

    private static string? Line(MemberInfo member) =>
        member switch
        {
            ConstructorInfo constructor when IsVisible(constructor) =>
                $"{Access(constructor)}{TypeNames.Simple(constructor.DeclaringType!)}({Parameters(constructor)})",
            MethodInfo method when IsVisible(method) && IsOrdinary(method) => MethodLine(method),
            PropertyInfo property when (property.GetMethod ?? property.SetMethod) is { } accessor && IsVisible(accessor) => PropertyLine(
                property,
                accessor
            ),
            FieldInfo field when field.IsPublic || field.IsFamily =>
                $"{(field.IsPublic ? "public " : "protected ")}{(field.IsStatic ? "static " : "")}{TypeNames.Of(field)} {field.Name}",
            EventInfo @event when IsVisible(@event.AddMethod!) => $"public event {TypeNames.Of(@event.EventHandlerType!)} {@event.Name}",
            _ => null,
        };

    private static string MethodLine(MethodInfo method)
    {
        var name = method.Name switch
        {
            "op_Implicit" => $"implicit operator {TypeNames.Of(method.ReturnParameter)}",
            "op_Explicit" => $"explicit operator {TypeNames.Of(method.ReturnParameter)}",
            _ => $"{TypeNames.Of(method.ReturnParameter)} {method.Name}{TypeNames.Generic(method)}",
        };
        return $"{Access(method)}{Modifier(method)}{name}({Parameters(method)})";
    }

    private static string PropertyLine(PropertyInfo property, MethodInfo accessor)
    {
        var isInit =
            property.SetMethod?.ReturnParameter.GetRequiredCustomModifiers().Any(modifier => modifier.Name == "IsExternalInit") == true;
        var set =
            property.SetMethod is not { } setter || !IsVisible(setter) ? ""
            : isInit ? " init;"
            : " set;";
        var index = property.GetIndexParameters();
        var name = index.Length == 0 ? property.Name : $"this[{string.Join(", ", index.Select(ParameterText.Of))}]";
        return $"{Access(accessor)}{Modifier(accessor)}{TypeNames.Of(property)} {name} {{ {(property.GetMethod is null ? "" : "get;")}{set} }}";
    }

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(ParameterText.Of));

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    // Accessors are told by their property, and what every object has says nothing.
    private static bool IsOrdinary(MethodInfo method) =>
        (!method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal))
        && method.GetBaseDefinition().DeclaringType != typeof(object);

    private static string Access(MethodBase method) => method.IsPublic ? "public " : "protected ";

    private static string Modifier(MethodInfo method) =>
        method.IsStatic ? "static "
        : method.IsAbstract ? "abstract "
        : method.GetBaseDefinition() != method ? "override "
        : method.IsVirtual && !method.IsFinal ? "virtual "
        : "";
}
