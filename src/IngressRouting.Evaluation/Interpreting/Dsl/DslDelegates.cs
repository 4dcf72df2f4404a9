using System;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Makes real delegates of lambdas, so that DSL members can call them back.</summary>
internal static class DslDelegates
{
    public static Delegate Make(FunctionValue function, Type type, Frame frame, IOperation operation)
    {
        var invoke = type.GetMethod("Invoke")!;
        var parameters = invoke.GetParameters();
        var isAction = invoke.ReturnType == typeof(void);
        if (parameters.Length > 2)
        {
            throw frame.Refuse(operation, "A lambda with more than two parameters as an argument of a topology member");
        }
        var arguments = new Type[parameters.Length + (isAction ? 0 : 1)];
        for (var i = 0; i < parameters.Length; i++)
        {
            arguments[i] = parameters[i].ParameterType;
        }
        if (!isAction)
        {
            arguments[arguments.Length - 1] = invoke.ReturnType;
        }
        var name = (isAction ? "Action" : "Function") + parameters.Length;
        var method = typeof(DslCallback).GetMethod(name, BindingFlags.Public | BindingFlags.Instance)!;
        var closed = arguments.Length == 0 ? method : method.MakeGenericMethod(arguments);
        return Delegate.CreateDelegate(type, new DslCallback(function, frame, operation), closed);
    }
}
