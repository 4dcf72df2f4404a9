using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace IngressRouting.Dsl.Tests;

/// <summary>Writes parameters as C# declares them.</summary>
internal static class ParameterText
{
    public static string Of(ParameterInfo parameter)
    {
        var modifier =
            parameter.IsOut ? "out "
            : parameter.ParameterType.IsByRef ? (parameter.IsIn ? "in " : "ref ")
            : parameter.Position == 0 && parameter.Member.IsDefined(typeof(ExtensionAttribute), inherit: false) ? "this "
            : parameter.IsDefined(typeof(ParamArrayAttribute), inherit: false) ? "params "
            : "";
        var value = parameter.HasDefaultValue ? " = " + Default(parameter) : "";
        return $"{modifier}{TypeNames.Of(parameter)} {parameter.Name}{value}";
    }

    private static string Default(ParameterInfo parameter) =>
        parameter.DefaultValue switch
        {
            null => parameter.ParameterType.IsValueType && Nullable.GetUnderlyingType(parameter.ParameterType) is null ? "default" : "null",
            bool flag => flag ? "true" : "false",
            string text => $"\"{text}\"",
            var value when parameter.ParameterType.IsEnum =>
                $"{parameter.ParameterType.Name}.{Enum.ToObject(parameter.ParameterType, value)}",
            var value => Convert.ToString(value, CultureInfo.InvariantCulture)!,
        };
}
