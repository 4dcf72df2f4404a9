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

    public static FaultException Overflow(IOperation operation, Frame frame) =>
        frame.Run.Fault("System.OverflowException", "Arithmetic operation resulted in an overflow.", operation);

    public static FaultException DivideByZero(IOperation operation, Frame frame) =>
        frame.Run.Fault("System.DivideByZeroException", "Attempted to divide by zero.", operation);

    public static FaultException InvalidOperation(string message, IOperation operation, Frame frame) =>
        frame.Run.Fault("System.InvalidOperationException", message, operation);
}
