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
        ["ThrowIfZero(T,string)"] = static c => Check(c, !IsZero(c[0]!)),
        ["ThrowIfNegative(T,string)"] = static c => Check(c, !IsNegative(c[0]!)),
        ["ThrowIfNegativeOrZero(T,string)"] = static c => Check(c, !IsNegative(c[0]!) && !IsZero(c[0]!)),
        ["ThrowIfEqual(T,T,string)"] = static c => Check(c, !c.Run.Comparer.Equals(c[0], c[1])),
        ["ThrowIfNotEqual(T,T,string)"] = static c => Check(c, c.Run.Comparer.Equals(c[0], c[1])),
        ["ThrowIfGreaterThan(T,T,string)"] = static c => Check(c, Compared(c) <= 0),
        ["ThrowIfGreaterThanOrEqual(T,T,string)"] = static c => Check(c, Compared(c) < 0),
        ["ThrowIfLessThan(T,T,string)"] = static c => Check(c, Compared(c) >= 0),
        ["ThrowIfLessThanOrEqual(T,T,string)"] = static c => Check(c, Compared(c) > 0),
    }.With(ExceptionMembers.Table);

    private static object? NotNull(MemberCall call) =>
        call[0] is not null
            ? null
            : throw call.Run.Fault("System.ArgumentNullException", "Value cannot be null." + Parameter(call), call.Operation);

    private static FaultException Empty(MemberCall call, string message) =>
        call.Run.Fault("System.ArgumentException", message + Parameter(call), call.Operation);

    private static object? Check(MemberCall call, bool passes) =>
        passes
            ? null
            : throw call.Run.Fault(
                "System.ArgumentOutOfRangeException",
                "The value is out of the range of valid values." + Parameter(call),
                call.Operation
            );

    /// <summary>The name of the parameter is the last argument; the compiler passes the text of the argument.</summary>
    private static string Parameter(MemberCall call) => call[call.Arguments.Length - 1] is string name ? " (Parameter '" + name + "')" : "";

    private static int Compared(MemberCall call) =>
        Ordering.Compare(call[0] ?? throw Faults.NullReference(call.Operation, call.Frame), call[1], call);

    private static bool IsZero(object value) =>
        BigTexts.Is(value) ? BigTexts.Sign(value) == 0 : value.Equals(Convert.ChangeType(0, value.GetType()));

    /// <summary>The sign, which a zero has, too.</summary>
    private static bool IsNegative(object value) =>
        value switch
        {
            double number => BitConverter.DoubleToInt64Bits(number) < 0,
            float number => BitConverter.DoubleToInt64Bits(number) < 0,
            decimal number => decimal.GetBits(number)[3] < 0,
            ulong => false,
            _ when BigTexts.Is(value) => BigTexts.Sign(value) < 0,
            _ => Convert.ToInt64(value) < 0,
        };
}
