using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Members of <c>object</c>, for values of every type.</summary>
internal static class ObjectMembers
{
    public static readonly MemberTable Table = new()
    {
        ["new()"] = static c => new object(),
        ["GetType()"] = static c => TypeMembers.Of(c),
        ["ToString()"] = static c =>
            c.Receiver is UserObject instance && c.Operation is IInvocationOperation { Instance.Syntax: BaseExpressionSyntax }
                ? ObjectTexts.OfType(instance, c.Operation, c.Frame)
                : Texts.Of(c.Receiver, c.Operation, c.Frame),
        ["Equals(object)"] = static c => c.Run.Comparer.Equals(c.Receiver, c[0], false),
        ["Equals(T)"] = static c => c.Run.Comparer.Equals(c.Receiver, c[0]),
        ["Equals(object,object)"] = static c => c.Run.Comparer.Equals(c[0], c[1], false),
        ["ReferenceEquals(object,object)"] = static c => c[0] is null || c[1] is null ? c[0] is null && c[1] is null : SameObject(c),
        ["CompareTo(T)"] = static c => Ordering.Compare(c.Receiver, c[0], c),
        ["CompareTo(object)"] = static c => Ordering.Compare(c.Receiver, c[0], c),
        ["HasFlag(Enum)"] = static c => HasFlag(c),
        ["GetHashCode()"] = static c => HashMembers.Of(c),
    };

    private static object SameObject(MemberCall call) =>
        call[0] is string or System.ValueType or Composite { IsValueType: true } or FunctionValue
            ? throw call.Run.Stop(
                Refusals.Unspecified,
                call.Operation.Syntax,
                "Whether two such values are the same object",
                "compare them with =="
            )
            : AreSame(call);

    private static bool AreSame(MemberCall call)
    {
        EmptyCollections.Check(call[0], call[1], call.Operation.Syntax, call.Run);
        return ReferenceEquals(call[0], call[1]);
    }

    private static object HasFlag(MemberCall call)
    {
        var other = call[0] ?? throw call.Null(0);
        if (!SymbolEqualityComparer.Default.Equals(RuntimeTypes.Of(call.Receiver!, call.Run), RuntimeTypes.Of(other, call.Run)))
        {
            throw call.Run.Fault("System.ArgumentException", "The flag is of another type than the enum.", call.Operation);
        }
        var (value, flag) = (EnumTexts.Bits(Enums.Number(call.Receiver)!), EnumTexts.Bits(Enums.Number(other)!));
        return (value & flag) == flag;
    }
}
