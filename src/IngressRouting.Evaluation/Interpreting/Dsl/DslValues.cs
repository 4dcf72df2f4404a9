using System;
using System.Collections;
using System.Collections.Generic;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Carries values over the border between the interpreter's own values and those that real DSL members take and give.</summary>
internal static class DslValues
{
    private static readonly MethodInfo MemberwiseCloneMethod = typeof(object).GetMethod(
        "MemberwiseClone",
        BindingFlags.Instance | BindingFlags.NonPublic
    )!;

    public static object CopyOfStruct(object value) => MemberwiseCloneMethod.Invoke(value, null)!;

    /// <summary>The arguments as the member takes them: the same array where all of them pass as they are.</summary>
    public static object?[] ToReal(object?[] arguments, ParameterInfo[] parameters, Frame frame, IOperation operation)
    {
        var values = arguments;
        for (var i = 0; i < arguments.Length; i++)
        {
            var type = parameters[i].ParameterType;
            var real = arguments[i] is Cell cell
                ? parameters[i].IsOut
                    ? null
                    : ToReal(cell.Get(), type.GetElementType()!, frame, operation)
                : ToReal(arguments[i], type, frame, operation);
            if (!ReferenceEquals(real, arguments[i]))
            {
                values = ReferenceEquals(values, arguments) ? [.. arguments] : values;
                values[i] = real;
            }
        }
        return values;
    }

    /// <summary>Assigns what a call left in its out and ref parameters.</summary>
    public static void Return(object?[] arguments, object?[] values, IMethodSymbol method, Frame frame)
    {
        for (var i = 0; i < arguments.Length; i++)
        {
            if (arguments[i] is Cell cell && method.Parameters[i].RefKind is RefKind.Out or RefKind.Ref)
            {
                cell.Set(FromReal(values[i], method.Parameters[i].Type, frame));
            }
        }
    }

    public static object? ToReal(object? value, Type type, Frame frame, IOperation operation)
    {
        switch (value)
        {
            case null:
                return null;
            case string or int or bool:
            case ValueType when type.IsInstanceOfType(value):
                return value;
            case TupleValue tuple when type.IsValueType:
                return Tuple(tuple, Nullable.GetUnderlyingType(type) ?? type, frame, operation);
            case FunctionValue function when typeof(Delegate).IsAssignableFrom(type):
                return DslDelegates.Make(function, type, frame, operation);
            case DictionaryValue dictionary when type.IsGenericType && type.GetGenericArguments().Length == 2:
                return Dictionary(dictionary, type, frame, operation);
            case ArrayValue or ListValue or SetValue or SequenceValue or GroupingValue:
                return Sequence(value, type, frame, operation);
            default:
                return
                    DslTypes.IsDslMade(value)
                    && (type.IsInstanceOfType(value) || Nullable.GetUnderlyingType(type)?.IsInstanceOfType(value) == true)
                    ? value
                    : throw frame.Refuse(
                        operation,
                        "This argument of a topology member",
                        "pass a constant, an array or a list of what the member takes"
                    );
        }
    }

    public static object? FromReal(object? value, ITypeSymbol type, Frame frame)
    {
        switch (value)
        {
            case null or string or int or bool:
                return value;
            case Array array when type is IArrayTypeSymbol { Rank: 1 } arrayType:
                frame.Run.Budget.Descend();
                var items = new object?[array.Length];
                for (var i = 0; i < items.Length; i++)
                {
                    items[i] = FromReal(array.GetValue(i), arrayType.ElementType, frame);
                }
                return new ArrayValue(arrayType, items);
            case var tuple when type is INamedTypeSymbol { IsTupleType: true } tupleType && tuple.GetType().IsValueType:
                frame.Run.Budget.Descend();
                var parts = new object?[tupleType.TupleElements.Length];
                for (var i = 0; i < parts.Length; i++)
                {
                    parts[i] = FromReal(
                        tuple.GetType().GetField("Item" + (i + 1))?.GetValue(tuple),
                        tupleType.TupleElements[i].Type,
                        frame
                    );
                }
                return new TupleValue(tupleType, parts, frame.Run.Budget);
            default:
                return value;
        }
    }

    private static object Tuple(TupleValue tuple, Type type, Frame frame, IOperation operation)
    {
        frame.Run.Budget.Descend();
        var fields = type.GetGenericArguments();
        if (fields.Length != tuple.Items.Length || fields.Length > 7)
        {
            throw frame.Refuse(
                operation,
                "This tuple as an argument of a topology member",
                "pass a constant, an array or a list of what the member takes"
            );
        }
        var items = new object?[fields.Length];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = ToReal(tuple.Items[i], fields[i], frame, operation);
        }
        return Activator.CreateInstance(type, items)!;
    }

    private static object Sequence(object value, Type type, Frame frame, IOperation operation)
    {
        frame.Run.Budget.Descend();
        var element =
            type.IsArray ? type.GetElementType()!
            : type.IsGenericType && type.GetGenericArguments().Length == 1 ? type.GetGenericArguments()[0]
            : throw frame.Refuse(
                operation,
                "This collection as an argument of a topology member",
                "pass a constant, an array or a list of what the member takes"
            );
        var list = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(element))!;
        foreach (var item in Sequences.Of(value, operation, frame))
        {
            frame.Run.Budget.Allocate(8);
            list.Add(ToReal(item, element, frame, operation));
        }
        if (type.IsInstanceOfType(list))
        {
            return list;
        }
        var array = Array.CreateInstance(element, list.Count);
        list.CopyTo(array, 0);
        return type.IsInstanceOfType(array)
            ? array
            : throw frame.Refuse(
                operation,
                "This collection as an argument of a topology member",
                "pass a constant, an array or a list of what the member takes"
            );
    }

    private static object Dictionary(DictionaryValue dictionary, Type type, Frame frame, IOperation operation)
    {
        frame.Run.Budget.Descend();
        var arguments = type.GetGenericArguments();
        var real = (IDictionary)Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(arguments))!;
        if (!type.IsInstanceOfType(real))
        {
            throw frame.Refuse(
                operation,
                "This dictionary as an argument of a topology member",
                "pass a constant, an array or a list of what the member takes"
            );
        }
        foreach (var pair in dictionary.Items)
        {
            frame.Run.Budget.Charge(1);
            frame.Run.Budget.Allocate(32);
            real.Add(ToReal(pair.Key, arguments[0], frame, operation)!, ToReal(pair.Value, arguments[1], frame, operation));
        }
        return real;
    }
}
