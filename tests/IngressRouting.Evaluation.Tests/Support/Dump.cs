using System.Collections;
using System.Globalization;
using System.Runtime.CompilerServices;
using IngressRouting.Evaluation.Interpreting;

namespace IngressRouting.Evaluation.Tests;

/// <summary>Writes values of the running program and of the interpreter in the same words.</summary>
internal static class Dump
{
    public static string Of(object? value) =>
        value switch
        {
            null => "null",
            string text => "\"" + text + "\"",
            char character => "'" + character + "'",
            bool or int or long or byte or sbyte or short or ushort or uint or ulong or double or float or decimal => value.GetType().Name
                + ":"
                + ((IConvertible)value).ToString(CultureInfo.InvariantCulture),
            EnumValue modelled => modelled.Type.Name + ":" + Convert.ToString(modelled.Number, CultureInfo.InvariantCulture),
            Enum real => real.GetType().Name
                + ":"
                + Convert.ToString(Convert.ChangeType(real, Enum.GetUnderlyingType(real.GetType())), CultureInfo.InvariantCulture),
            TupleValue tuple => "(" + List(tuple.Items) + ")",
            TupleObject tuple => "(" + List(tuple.Items) + ")",
            ITuple tuple => "(" + List(Enumerable.Range(0, tuple.Length).Select(i => tuple[i])) + ")",
            PairValue pair => Of(pair.Key) + "=>" + Of(pair.Value),
            _ when value.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(KeyValuePair<,>) => Of(
                type.GetProperty("Key")!.GetValue(value)
            )
                + "=>"
                + Of(type.GetProperty("Value")!.GetValue(value)),
            AnonymousObject anonymous => "{" + List(anonymous.Values) + "}",
            UserObject instance => instance.Type.Name + "{" + List(instance.Fields) + "}",
            System.Text.StringBuilder builder => Of(builder.ToString()),
            IEnumerable sequence => "[" + List(sequence.Cast<object?>()) + "]",
            _ => Native(value),
        };

    private static string List(IEnumerable<object?> items) => string.Join(", ", items.Select(Of));

    private static string Native(object value)
    {
        var type = value.GetType();
        var name = type.Name.StartsWith("<>f__Anonymous", StringComparison.Ordinal) ? "" : type.Name.Split('`')[0];
        var chain = new Stack<Type>();
        for (var at = type; at is not null && at != typeof(object) && at != typeof(ValueType); at = at.BaseType)
        {
            chain.Push(at);
        }
        const System.Reflection.BindingFlags Own =
            System.Reflection.BindingFlags.Instance
            | System.Reflection.BindingFlags.Public
            | System.Reflection.BindingFlags.NonPublic
            | System.Reflection.BindingFlags.DeclaredOnly;
        return name
            + "{"
            + List(chain.SelectMany(at => at.GetFields(Own).OrderBy(field => field.MetadataToken)).Select(field => field.GetValue(value)))
            + "}";
    }
}
