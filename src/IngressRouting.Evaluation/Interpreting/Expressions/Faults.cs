using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>The exceptions that the language itself throws.</summary>
internal static class Faults
{
    public static FaultException NullReference(IOperation operation, Frame frame) =>
        frame.Run.Fault("System.NullReferenceException", "Object reference not set to an instance of an object.", operation);

    public static FaultException IndexOutOfRange(IOperation operation, Frame frame) =>
        frame.Run.Fault("System.IndexOutOfRangeException", "Index was outside the bounds of the array.", operation);

    public static FaultException ArrayTypeMismatch(IOperation operation, Frame frame) =>
        frame.Run.Fault("System.ArrayTypeMismatchException", "The array does not take elements of this type.", operation);

    public static FaultException InvalidCast(IOperation operation, Frame frame) =>
        frame.Run.Fault("System.InvalidCastException", "The value is not of the type that it is cast to.", operation);

    /// <summary>A cast of a value to a type that it is not of.</summary>
    public static FaultException InvalidCast(object value, ITypeSymbol type, IOperation operation, Frame frame) =>
        RuntimeTypes.Of(value, frame.Run) is { } actual
            ? frame.Run.Fault(
                "System.InvalidCastException",
                "A value of type '" + TypeNames.Short(actual) + "' cannot be cast to '" + TypeNames.Short(type) + "'.",
                operation
            )
            : InvalidCast(operation, frame);

    public static FaultException Overflow(IOperation operation, Frame frame) =>
        frame.Run.Fault("System.OverflowException", "Arithmetic operation resulted in an overflow.", operation);

    public static FaultException DivideByZero(IOperation operation, Frame frame) =>
        frame.Run.Fault("System.DivideByZeroException", "Attempted to divide by zero.", operation);

    public static FaultException InvalidOperation(string message, IOperation operation, Frame frame) =>
        frame.Run.Fault("System.InvalidOperationException", message, operation);
}
