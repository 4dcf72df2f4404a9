using System;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>The static members of exceptions that check arguments.</summary>
internal static class GuardMembers
{
    public static readonly MemberTable Null = new MemberTable { ["ThrowIfNull(object,string)"] = static c => NotNull(c) }.With(
        ExceptionMembers.Table
    );

    public static readonly MemberTable Argument = new MemberTable
    {
        ["ThrowIfNullOrEmpty(string,string)"] = static c =>
            NotNull(c) ?? (c.Text(0).Length == 0 ? throw Empty(c, "The value cannot be an empty string.") : null),
        ["ThrowIfNullOrWhiteSpace(string,string)"] = static c =>
            NotNull(c)
            ?? (
                string.IsNullOrWhiteSpace(c.Text(0))
                    ? throw Empty(c, "The value cannot be an empty string or composed entirely of whitespace.")
                    : null
            ),
    }.With(ExceptionMembers.Table);

    public static readonly MemberTable Range = new MemberTable
    {
        ["ThrowIfZero(T,string)"] = static c => Check(c, !IsZero(c, c[0]!), "a non-zero value"),
        ["ThrowIfNegative(T,string)"] = static c => Check(c, !IsNegative(c, c[0]!), "a non-negative value"),
        ["ThrowIfNegativeOrZero(T,string)"] = static c =>
            Check(c, !IsNegative(c, c[0]!) && !IsZero(c, c[0]!), "a non-negative and non-zero value"),
        ["ThrowIfEqual(T,T,string)"] = static c => Check(c, !c.Run.Comparer.Equals(c[0], c[1]), "not equal to the other value"),
        ["ThrowIfNotEqual(T,T,string)"] = static c => Check(c, c.Run.Comparer.Equals(c[0], c[1]), "equal to the other value"),
        ["ThrowIfGreaterThan(T,T,string)"] = static c => Check(c, Compared(c) <= 0, "less than or equal to the other value"),
        ["ThrowIfGreaterThanOrEqual(T,T,string)"] = static c => Check(c, Compared(c) < 0, "less than the other value"),
        ["ThrowIfLessThan(T,T,string)"] = static c => Check(c, Compared(c) >= 0, "greater than or equal to the other value"),
        ["ThrowIfLessThanOrEqual(T,T,string)"] = static c => Check(c, Compared(c) > 0, "greater than the other value"),
    }.With(ExceptionMembers.Table);

    public static readonly MemberTable Disposed = new MemberTable
    {
        ["ThrowIf(bool,object)"] = static c => NotDisposed(c),
        ["ThrowIf(bool,Type)"] = static c => NotDisposed(c),
    }.With(ExceptionMembers.Table);

    private static object? NotNull(MemberCall call) =>
        call[0] is not null ? null : throw Worded(call, "System.ArgumentNullException", "Value cannot be null.");

    private static FaultException Empty(MemberCall call, string message) => Worded(call, "System.ArgumentException", message);

    /// <summary>An exception whose message is the same on every machine.</summary>
    private static FaultException Worded(MemberCall call, string type, string message)
    {
        var fault = Named(call, type, message);
        fault.Thrown.Message = fault.Thrown.Description;
        return fault;
    }

    /// <summary>The name of the parameter is the last argument; the compiler passes the text of the argument.</summary>
    private static FaultException Named(MemberCall call, string type, string message)
    {
        var name = call[call.Arguments.Length - 1] as string;
        var fault = call.Run.Fault(type, message + (string.IsNullOrEmpty(name) ? "" : " (Parameter '" + name + "')"), call.Operation);
        fault.Thrown.Parameter = name;
        return fault;
    }

    /// <summary>The library's message has the value in it, as the culture writes it, and ends a line as the machine does.</summary>
    private static object? Check(MemberCall call, bool passes, string rule) =>
        passes
            ? null
            : throw Named(
                call,
                "System.ArgumentOutOfRangeException",
                "The value" + Quoted(call, 0) + " must be " + rule + (call.Arguments.Length > 2 ? Quoted(call, 1) : "") + "."
            );

    private static string Quoted(MemberCall call, int index) =>
        call[index] is string or int or long or double or decimal
            ? " ('" + Convert.ToString(call[index], System.Globalization.CultureInfo.InvariantCulture) + "')"
            : "";

    private static object? NotDisposed(MemberCall call) =>
        call[0] is true ? throw call.Run.Fault("System.ObjectDisposedException", "Cannot access a disposed object.", call.Operation) : null;

    private static int Compared(MemberCall call) =>
        Ordering.Compare(call[0] ?? throw Faults.NullReference(call.Operation, call.Frame), call[1], call);

    private static bool IsZero(MemberCall call, object value) =>
        BigTexts.Is(value) ? BigTexts.Sign(value) == 0
        : Numerics.IsNumber(value) ? value.Equals(Convert.ChangeType(0, value.GetType()))
        : throw call.Refuse();

    /// <summary>The sign, which a zero has, too.</summary>
    private static bool IsNegative(MemberCall call, object value) =>
        value switch
        {
            double number => BitConverter.DoubleToInt64Bits(number) < 0,
            float number => BitConverter.DoubleToInt64Bits(number) < 0,
            decimal number => decimal.GetBits(number)[3] < 0,
            ulong => false,
            _ when BigTexts.Is(value) => BigTexts.Sign(value) < 0,
            _ => Numerics.IsNumber(value) ? Convert.ToInt64(value) < 0 : throw call.Refuse(),
        };
}
