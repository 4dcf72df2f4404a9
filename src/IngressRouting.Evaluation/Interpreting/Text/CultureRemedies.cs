using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Says how to write a text that depends on the current culture so that it does not.</summary>
internal static class CultureRemedies
{
    private const string Invariant = "CultureInfo.InvariantCulture";
    private const int LongestQuoted = 30;

    public static StopException Stop(string what, string? format, IOperation at, Frame frame) =>
        frame.Run.WholeOf(at) is { } whole
            ? frame.Run.Stop(
                Refusals.Culture,
                at.Syntax,
                what + " in " + WholeRemedies.NameOf(whole),
                WholeRemedies.Instead(whole, ValueOf(at), IsJoining(at), frame.Run)
            )
            : frame.Run.Stop(Refusals.Culture, at.Syntax, what + InFormat(format), Instead(format ?? "", at));

    private static string InFormat(string? format) => string.IsNullOrEmpty(format) ? "" : " in the format \"" + format + "\"";

    private static string Instead(string format, IOperation at)
    {
        var value = ValueOf(at);
        return value.Type is INamedTypeSymbol { TypeKind: TypeKind.Enum } named ? OfEnum(named, value)
            : IsHole(at) ? OfHole(format, value)
            : at is IInvocationOperation call ? OfCall(call, format, value)
            : TakesCulture(value.Type, format) ? Receiver(value) + "." + ToText(format)
            : OfHole(format, value);
    }

    /// <summary>The text of a negative number without a name has the culture's sign, and no overload takes another culture.</summary>
    private static string OfEnum(INamedTypeSymbol type, IOperation value) =>
        "((" + TypeNames.Short(type.EnumUnderlyingType!) + ")" + Receiver(value) + ").ToString(" + Invariant + ")";

    private static string OfCall(IInvocationOperation call, string format, IOperation value)
    {
        var method = call.TargetMethod;
        return method.Name switch
        {
            "Format" or "AppendFormat" => TypeNames.Of(method) + "(" + Invariant + ", …)",
            "TryFormat" => "TryFormat(…, provider: " + Invariant + ")",
            "ToString" when method.IsStatic => TypeNames.Of(method) + "(…, " + Invariant + ")",
            "ToString" when TakesCulture(value.Type, format) => ToText(format),
            "Append" => "Append(" + Invariant + ", $\"{" + Written(value) + "}\")",
            "Join" or "Concat" or "AppendJoin" when ElementOf(call) is { } element => "'.Select(x => "
                + (TakesCulture(element, "") ? "x." + ToText("") : OfHole("", value))
                + ")' on the elements",
            _ => OfHole(format, value),
        };
    }

    private static string ToText(string format) => "ToString(" + (format.Length == 0 ? "" : "\"" + format + "\", ") + Invariant + ")";

    /// <summary>A hole with what stands around it in the text, or one that has yet to be written.</summary>
    private static string OfHole(string format, IOperation value)
    {
        var (before, after) = ("", "");
        if (value.Syntax.Parent is InterpolationSyntax { Parent: InterpolatedStringExpressionSyntax text } hole)
        {
            before = text.Contents[0] == hole ? "" : "…";
            after = text.Contents.Last() == hole ? "" : "…";
        }
        return "string.Create("
            + Invariant
            + ", $\""
            + before
            + "{"
            + Written(value)
            + (format.Length == 0 ? "" : ":" + format)
            + "}"
            + after
            + "\")";
    }

    /// <summary>Whether the texts of several values are put together.</summary>
    private static bool IsJoining(IOperation at) =>
        at is IInvocationOperation { TargetMethod.Name: "Join" or "Concat" or "AppendJoin" } call && ElementOf(call) is not null;

    /// <summary>The type of the elements that are put together, when they are all in one sequence.</summary>
    private static ITypeSymbol? ElementOf(IInvocationOperation call) =>
        call.Arguments.Length == 0 || call.Arguments[call.Arguments.Length - 1] is not { ArgumentKind: ArgumentKind.Explicit } last ? null
        : call.TargetMethod.TypeArguments.Length == 1 ? call.TargetMethod.TypeArguments[0]
        : (last.Value.Type as IArrayTypeSymbol)?.ElementType;

    /// <summary>The value whose text is made, as far as the operation tells.</summary>
    private static IOperation ValueOf(IOperation at) =>
        Unboxed(
            at switch
            {
                IInvocationOperation { TargetMethod.IsStatic: false, TargetMethod.Name: "ToString" or "TryFormat", Instance: { } self } =>
                    self,
                IInvocationOperation { TargetMethod.Name: "Append" or "ToString", Arguments: { Length: > 0 } arguments } => arguments[
                    0
                ].Value,
                IBinaryOperation { Type.SpecialType: SpecialType.System_String } sum => IsText(Unboxed(sum.LeftOperand))
                    ? sum.RightOperand
                    : sum.LeftOperand,
                ICompoundAssignmentOperation sum => sum.Value,
                _ => at,
            }
        );

    private static bool IsText(IOperation operand) => operand.Type?.SpecialType == SpecialType.System_String;

    private static IOperation Unboxed(IOperation value)
    {
        while (value is IConversionOperation { IsImplicit: true, OperatorMethod: null } conversion)
        {
            value = conversion.Operand;
        }
        return value;
    }

    /// <summary>Whether a type has the overload of <c>ToString</c> that takes a culture.</summary>
    private static bool TakesCulture(ITypeSymbol? type, string format)
    {
        if (type is null)
        {
            return false;
        }
        var count = format.Length == 0 ? 1 : 2;
        foreach (var member in type.GetMembers("ToString"))
        {
            if (
                member is IMethodSymbol method
                && method.Parameters.Length == count
                && method.Parameters[count - 1].Type.Name == "IFormatProvider"
            )
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>Whether the operation puts the value into a text, and does not show which of its operands that is.</summary>
    private static bool IsJoined(IOperation value) =>
        value
            is IInvocationOperation
            {
                TargetMethod: { Name: "Join" or "Concat" or "AppendJoin" or "Insert" or "Format" or "AppendFormat" }
            };

    /// <summary>An expression as it is written, or an example of one where that is long.</summary>
    public static string Written(IOperation value)
    {
        var written = value.Syntax.ToString();
        return value.Syntax is not ExpressionSyntax || IsJoined(value) || written.Length > LongestQuoted || written.IndexOf('\n') >= 0
            ? "x"
            : written;
    }

    /// <summary>The expression where something follows on it.</summary>
    public static string Receiver(IOperation value) =>
        Written(value) is var written && IsName(value) || written == "x" ? written : "(" + written + ")";

    /// <summary>Whether an expression only names something.</summary>
    public static bool IsName(IOperation value) => value.Syntax is IdentifierNameSyntax or MemberAccessExpressionSyntax;

    /// <summary>Whether the value is within an interpolated string, or what a handler of one appends.</summary>
    private static bool IsHole(IOperation at)
    {
        var parent = at.Parent;
        while (parent is IConversionOperation or IParenthesizedOperation)
        {
            parent = parent.Parent;
        }
        return parent is IInterpolationOperation
            || parent is IArgumentOperation { Parent: IInvocationOperation { Parent: IInterpolatedStringAppendOperation } };
    }
}
