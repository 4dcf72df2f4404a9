using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Conversions, written or implied.</summary>
internal static class Conversions
{
    public static object? Evaluate(IOperation operation, Frame frame)
    {
        var conversion = (IConversionOperation)operation;
        var operand = conversion.Operand;
        if (conversion.OperatorMethod is { } method && method.ContainingType.SpecialType != SpecialType.System_Decimal)
        {
            return UserConversions.Evaluate(conversion, method, frame);
        }
        var to = frame.Resolve(conversion.Type!);
        var classified = conversion.GetConversion();
        if (to.TypeKind == TypeKind.Dynamic || classified.IsDynamic || classified.IsPointer || classified.IsStackAlloc)
        {
            throw to.TypeKind == TypeKind.Dynamic || classified.IsDynamic
                ? frame.Refuse(operation, ConstructNames.Dynamic.What, ConstructNames.Dynamic.Instead)
                : frame.Refuse(
                    operation,
                    "A conversion to '" + TypeNames.Short(to) + "'",
                    classified.IsPointer ? ConstructNames.Pointer.Instead : null
                );
        }
        if (classified.IsInlineArray)
        {
            return InlineArrays.SpanOf(operand, operation, frame);
        }
        if (classified.IsInterpolatedString || to is { Name: "Expression" or "FormattableString" })
        {
            throw to.Name == "Expression"
                ? frame.Refuse(operation, "An expression tree", "use a delegate, such as Func<…>")
                : frame.Refuse(
                    operation,
                    "A '" + to.Name + "'",
                    "use string.Create(CultureInfo.InvariantCulture, $\"…\"), or FormattableString.Invariant($\"…\")"
                );
        }
        if (classified.IsSwitchExpression || classified.IsConditionalExpression || operand.Type is null)
        {
            // The parts have been converted already.
            return Typed(Expressions.Evaluate(operand, frame), to);
        }
        var value = Expressions.Evaluate(operand, frame);
        if (classified.IsIdentity || classified.IsNullLiteral || classified.IsThrow)
        {
            return value;
        }
        return conversion.IsTryCast
            ? TypeTests.Is(value, to, operation, frame)
                ? Kept(value, to)
                : null
            : Convert(value, operand.Type, conversion.Type!, conversion.IsChecked, operation, frame);
    }

    /// <summary>Converts between two types by a conversion that the language defines.</summary>
    public static object? Convert(object? value, ITypeSymbol from, ITypeSymbol to, bool isChecked, IOperation operation, Frame frame)
    {
        from = frame.Resolve(from);
        to = frame.Resolve(to);
        if (SymbolEqualityComparer.Default.Equals(from, to))
        {
            return value;
        }
        if (BinaryTypes.IsNullable(to))
        {
            return value is null
                ? null
                : Plain(value, BinaryTypes.Underlying(from), BinaryTypes.Underlying(to), isChecked, operation, frame);
        }
        if (BinaryTypes.IsNullable(from))
        {
            if (value is null && to.IsValueType)
            {
                throw Faults.InvalidOperation("Nullable object must have a value.", operation, frame);
            }
            return value is null ? null : Plain(value, BinaryTypes.Underlying(from), to, isChecked, operation, frame);
        }
        return Plain(value, from, to, isChecked, operation, frame);
    }

    /// <summary>Converts between two types that are not nullable.</summary>
    private static object? Plain(object? value, ITypeSymbol from, ITypeSymbol to, bool isChecked, IOperation operation, Frame frame)
    {
        if (SymbolEqualityComparer.Default.Equals(from, to))
        {
            return value;
        }
        if (to.IsValueType)
        {
            return from.IsValueType ? BetweenValues(value, to, isChecked, operation, frame) : Unbox(value, to, operation, frame);
        }
        if (Spans.IsSpan(to))
        {
            return value;
        }
        return value is null || IsUpcast(from, to, frame) || TypeTests.Is(value, to, operation, frame)
            ? Typed(Composite.Box(value), to)
            : throw Faults.InvalidCast(value, to, operation, frame);
    }

    /// <summary>A value as a variable of a type keeps it, to which it is known to belong: structs in a box or out of it.</summary>
    public static object? Kept(object? value, ITypeSymbol type) => type.IsReferenceType ? Composite.Box(value) : Composite.Unbox(value);

    private static bool IsUpcast(ITypeSymbol from, ITypeSymbol to, Frame frame) =>
        ((CSharpCompilation)frame.Run.Compilation).ClassifyConversion(from, to) is { IsImplicit: true } conversion
        && (conversion.IsReference || conversion.IsBoxing || conversion.IsIdentity);

    private static object? BetweenValues(object? value, ITypeSymbol to, bool isChecked, IOperation operation, Frame frame)
    {
        if (value is TupleValue tuple)
        {
            return BetweenTuples(tuple, to, isChecked, operation, frame);
        }
        if (Spans.IsSpan(to) && value is ArrayValue or SpanValue)
        {
            return value;
        }
        var number = Enums.Number(value);
        if (!Numerics.IsNumber(number))
        {
            throw Expressions.Refuse(operation, frame);
        }
        return to switch
        {
            INamedTypeSymbol { TypeKind: TypeKind.Enum, EnumUnderlyingType: { } underlying } type => Enums.Make(
                type,
                Numerics.Convert(number!, underlying.SpecialType, isChecked, operation, frame),
                frame.Run,
                operation.Syntax
            ),
            _ when Numerics.IsNumeric(to.SpecialType) => Numerics.Convert(number!, to.SpecialType, isChecked, operation, frame),
            _ => throw Expressions.Refuse(operation, frame),
        };
    }

    private static object BetweenTuples(TupleValue tuple, ITypeSymbol to, bool isChecked, IOperation operation, Frame frame)
    {
        if (to is not INamedTypeSymbol { IsTupleType: true } target || target.TupleElements.Length != tuple.Items.Length)
        {
            throw Expressions.Refuse(operation, frame);
        }
        frame.Run.Budget.Descend();
        var items = new object?[tuple.Items.Length];
        for (var i = 0; i < items.Length; i++)
        {
            var from = tuple.Type.TupleElements[i].Type;
            var element = target.TupleElements[i].Type;
            var kind = frame.Run.Compilation.ClassifyCommonConversion(from, element);
            if (!kind.Exists || kind.IsUserDefined)
            {
                throw frame.Refuse(operation, "A conversion of this tuple", "convert the elements one by one");
            }
            items[i] = Convert(tuple.Items[i], from, element, isChecked, operation, frame);
        }
        return new TupleValue(target, items, frame.Run.Budget);
    }

    private static object? Unbox(object? value, ITypeSymbol to, IOperation operation, Frame frame)
    {
        if (Spans.IsSpan(to) && Spans.Of(value, frame) is { } span)
        {
            return span;
        }
        if (value is null)
        {
            throw Faults.NullReference(operation, frame);
        }
        return TypeTests.Is(value, to, operation, frame) ? Composite.Unbox(value) : throw Faults.InvalidCast(value, to, operation, frame);
    }

    /// <summary>A lambda learns its type from the conversion around it.</summary>
    private static object? Typed(object? value, ITypeSymbol to)
    {
        if (value is FunctionValue { Type: null } function && to.TypeKind == TypeKind.Delegate)
        {
            function.Type = to;
        }
        return value;
    }
}
