using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary><c>++</c> and <c>--</c>.</summary>
internal static class Increments
{
    public static object? Evaluate(IOperation operation, Frame frame)
    {
        var increment = (IIncrementOrDecrementOperation)operation;
        if (increment.OperatorMethod is { IsStatic: false } own)
        {
            return UserOperators.InPlace(own, increment.Target, null, operation, frame);
        }
        var target = Cells.Of(increment.Target, frame);
        var before = Composite.CopyOf(target.Get());
        if (ReferenceEquals(before, Scope.Unassigned))
        {
            throw frame.Refuse(operation, "A variable without a value");
        }
        var after =
            increment.OperatorMethod is { } method ? UserOperators.Unary(method, before, increment.IsLifted, operation, frame)
            : before is null ? null
            : Next(before, increment, frame);
        target.Set(Composite.CopyOf(after));
        return increment.IsPostfix ? before : after;
    }

    private static object? Next(object value, IIncrementOrDecrementOperation increment, Frame frame)
    {
        var number = Enums.Number(value)!;
        var type = BinaryTypes.Underlying(frame.Resolve(increment.Target.Type!));
        var kind = increment.Kind == OperationKind.Increment ? BinaryOperatorKind.Add : BinaryOperatorKind.Subtract;
        var isSmall = number is byte or sbyte or short or ushort or char;
        var wide = isSmall ? Numerics.Convert(number, SpecialType.System_Int32, false, increment, frame) : number;
        var one = Numerics.Convert(1, Numerics.TypeOf(wide), false, increment, frame);
        var result = BinaryOperators.Apply(kind, wide, one, increment.IsChecked, increment, frame)!;
        return value is EnumValue || value is System.Enum
            ? Enums.Make(
                (INamedTypeSymbol)type,
                Numerics.Convert(result, Numerics.TypeOf(number), increment.IsChecked, increment, frame),
                frame.Run,
                increment.Syntax
            )
            : Numerics.Convert(result, Numerics.TypeOf(number), increment.IsChecked, increment, frame);
    }
}
