using System;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Members of <c>Math</c> whose results are the same on every processor.</summary>
internal static class MathMembers
{
    public static readonly MemberTable Table = Build();

    private static MemberTable Build()
    {
        var table = new MemberTable
        {
            ["Sqrt(double)"] = static c => Math.Sqrt((double)c[0]!),
            ["BigMul(int,int)"] = static c => (long)c.Int(0) * c.Int(1),
            ["DivRem(int,int,out int)"] = static c => DivideWithOut(c),
            ["DivRem(long,long,out long)"] = static c => DivideWithOut(c),
            ["Pow(double,double)"] = static c => PowerMembers.Power(c),
        };
        foreach (var type in new[] { "int", "long", "byte", "short", "ushort", "uint", "ulong", "sbyte", "double", "float", "decimal" })
        {
            table["Min(" + type + "," + type + ")"] = static c => Pick(c, -1);
            table["Max(" + type + "," + type + ")"] = static c => Pick(c, 1);
            table["Clamp(" + type + "," + type + "," + type + ")"] = static c => Clamp(c);
            table["Sign(" + type + ")"] = static c => Sign(c);
        }
        foreach (var type in new[] { "int", "long", "byte", "short", "ushort", "uint", "ulong", "sbyte" })
        {
            table["DivRem(" + type + "," + type + ")"] = static c => new TupleValue(
                (INamedTypeSymbol)c.ResultType,
                Divided(c),
                c.Run.Budget
            );
        }
        foreach (var type in new[] { "int", "long", "short", "sbyte", "double", "float", "decimal" })
        {
            table["Abs(" + type + ")"] = static c => Absolute(c);
        }
        foreach (var function in new[] { "Cbrt", "Exp", "Sin", "Cos", "Tan", "Asin", "Acos", "Atan", "Sinh", "Cosh", "Tanh" })
        {
            table[function + "(double)"] = RefusingMember.Because(static c => Inexact(c, MemberRemedies.Usual));
        }
        return table.With(RoundingMembers.Table).With(LogarithmMembers.Table);
    }

    /// <summary>Quotient and remainder, as numbers of the type of the arguments.</summary>
    private static object?[] Divided(MemberCall call)
    {
        var type = Numerics.TypeOf(call[0]!);
        object Like(object number) => Numerics.Convert(number, type, true, call.Operation, call.Frame);
        if (call[0] is ulong left && call[1] is ulong right)
        {
            return [left / right, left % right];
        }
        var (a, b) = (Convert.ToInt64(call[0]), Convert.ToInt64(call[1]));
        var quotient = Like(a / b);
        return [quotient, Like(a % b)];
    }

    private static object? DivideWithOut(MemberCall call)
    {
        var divided = Divided(call);
        ((Cell)call[2]!).Set(divided[1]);
        return divided[0];
    }

    private static object Zero(MemberCall call) => Numerics.Convert(0, Numerics.TypeOf(call[0]!), false, call.Operation, call.Frame);

    private static object Sign(MemberCall call) =>
        call[0] is double.NaN or float.NaN
            ? throw call.Run.Fault(
                "System.ArithmeticException",
                "Function does not accept floating point Not-a-Number values.",
                call.Operation
            )
            : Math.Sign(((IComparable)call[0]!).CompareTo(Zero(call)));

    private static object Pick(MemberCall call, int sign)
    {
        if (call[0] is double or float)
        {
            return FloatingMembers.Pick(call, sign);
        }
        return Math.Sign(((IComparable)call[1]!).CompareTo(call[0])) == sign ? call[1]! : call[0]!;
    }

    private static object Clamp(MemberCall call)
    {
        if (call[0] is double or float)
        {
            return FloatingMembers.Clamp(call);
        }
        var (value, low, high) = ((IComparable)call[0]!, call[1]!, call[2]!);
        if (((IComparable)low).CompareTo(high) > 0)
        {
            throw call.Run.Fault("System.ArgumentException", "'" + low + "' cannot be greater than " + high + ".", call.Operation);
        }
        return value.CompareTo(low) < 0 ? low
            : value.CompareTo(high) > 0 ? high
            : value;
    }

    public static object Absolute(MemberCall call)
    {
        var value = call[0]!;
        if (value is double or float)
        {
            return FloatingMembers.Absolute(value);
        }
        if (((IComparable)value).CompareTo(Zero(call)) >= 0)
        {
            return value;
        }
        var wide = Numerics.IsSmall(Numerics.TypeOf(value))
            ? Numerics.Convert(value, SpecialType.System_Int32, false, call.Operation, call.Frame)
            : value;
        object negated = wide switch
        {
            int number => checked(-number),
            long number => checked(-number),
            decimal number => -number,
            _ => throw call.Refuse(),
        };
        return Numerics.Convert(negated, Numerics.TypeOf(value), true, call.Operation, call.Frame);
    }

    /// <summary>Comparisons treat NaN and negative zero in ways of their own, which have changed between versions of the library.</summary>
    public static void CheckOrdered(object? value, MemberCall call)
    {
        if (value is double.NaN or float.NaN || (value is (double)0 or (float)0 && 1 / Convert.ToDouble(value) < 0))
        {
            throw call.Refuse();
        }
    }

    public static StopException Inexact(MemberCall call, string instead) =>
        call.Run.Stop(Refusals.Unspecified, call.Operation.Syntax, "The last digit of '" + TypeNames.Of(call.Symbol) + "'", instead);
}
