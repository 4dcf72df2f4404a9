using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Calls of methods, wherever they are declared.</summary>
internal static class Invocations
{
    public static object? Evaluate(IOperation operation, Frame frame)
    {
        var invocation = (IInvocationOperation)operation;
        var method = invocation.TargetMethod;
        if (method.MethodKind == MethodKind.LocalFunction)
        {
            return Functions.InvokeLocal(
                method,
                Arguments.Evaluate(method.Parameters.Length, invocation.Arguments, frame),
                operation,
                frame
            );
        }
        if (ConditionalCalls.AreLeftOut(invocation, frame))
        {
            return null;
        }
        var receiver = invocation.Instance is { } instance ? Receivers.Evaluate(instance, frame) : null;
        var arguments = Arguments.Evaluate(method.Parameters.Length, invocation.Arguments, frame, receiver);
        if (
            invocation.Instance is not null
            && receiver is null
            && !BinaryTypes.IsNullable(method.ContainingType)
            && !ExtensionBlocks.Declares(method)
        )
        {
            throw Faults.NullReference(operation, frame);
        }
        if (DslTypes.IsDsl(method))
        {
            return DslCalls.Invoke(method, receiver, arguments, invocation.Arguments, operation, frame);
        }
        if (method.MethodKind == MethodKind.DelegateInvoke)
        {
            return receiver is FunctionValue function
                ? Functions.Invoke(function, arguments, operation, frame.Run)
                : throw frame.Refuse(operation, "This delegate");
        }
        var isBaseCall = invocation.Instance?.Syntax is BaseExpressionSyntax;
        return Call(isBaseCall ? method : Dispatch.Resolve(method, receiver, frame.Run), receiver, arguments, operation, frame);
    }

    /// <summary>Calls a method with evaluated arguments; virtual calls are resolved already.</summary>
    public static object? Call(IMethodSymbol method, object? receiver, object?[] arguments, IOperation operation, Frame frame)
    {
        if (StaticAbstracts.IsOpen(method))
        {
            if (GenericNumberMembers.Find(method, operation, frame) is { } generic)
            {
                return LibraryCalls.Invoke(generic, new MemberCall(frame, operation, method, receiver, arguments));
            }
            method = StaticAbstracts.Resolve(method, operation, frame);
        }
        if (DslTypes.IsDsl(method))
        {
            return DslCalls.Invoke(method, receiver, arguments, default, operation, frame);
        }
        frame.Run.Budget.Resume(operation);
        if (frame.Run.Types.IsSource(method) || frame.Run.Types.IsSource(method.ContainingType))
        {
            return Calls.Source(method, receiver, arguments, operation.Syntax, frame);
        }
        return frame.Run.Members.Find(method) is { } member
            ? LibraryCalls.Invoke(member, new MemberCall(frame, operation, method, receiver, arguments))
            : throw frame.Run.Members.Refuse(method, operation, frame);
    }
}
