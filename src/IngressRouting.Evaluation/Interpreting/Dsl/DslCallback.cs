using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>A lambda of the program that the DSL calls.</summary>
internal sealed class DslCallback(FunctionValue function, Frame frame, IOperation operation)
{
    public void Action0() => Call();

    public void Action1<T>(T argument) => Call(argument);

    public void Action2<T1, T2>(T1 first, T2 second) => Call(first, second);

    public T Function0<T>() => Result<T>(Call());

    public TResult Function1<T, TResult>(T argument) => Result<TResult>(Call(argument));

    public TResult Function2<T1, T2, TResult>(T1 first, T2 second) => Result<TResult>(Call(first, second));

    private object? Call(params object?[] arguments)
    {
        frame.Run.Budget.Descend();
        for (var i = 0; i < arguments.Length; i++)
        {
            arguments[i] = DslValues.FromReal(arguments[i], function.Method.Parameters[i].Type, frame);
        }
        return Functions.Invoke(function, arguments, operation, frame.Run);
    }

    private T Result<T>(object? value) => (T)DslValues.ToReal(value, typeof(T), frame, operation)!;
}
