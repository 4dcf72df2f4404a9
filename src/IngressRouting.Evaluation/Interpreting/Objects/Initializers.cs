using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary><c>{ A = 1, B = { C = 2 } }</c> and <c>{ 1, 2 }</c> after a creation.</summary>
internal static class Initializers
{
    /// <summary>An initializer within an initializer, for an object that exists already.</summary>
    public static object? Evaluate(IOperation operation, Frame frame) => throw Expressions.Refuse(operation, frame);

    public static void Run(IObjectOrCollectionInitializerOperation initializer, object? instance, Frame frame)
    {
        frame.Run.Budget.Descend();
        var outer = frame.Initialized;
        foreach (var part in initializer.Initializers)
        {
            frame.Initialized = instance;
            if (part is IMemberInitializerOperation nested)
            {
                var member = Receivers.Evaluate(nested.InitializedMember, frame);
                Run(nested.Initializer, member ?? throw Faults.NullReference(nested, frame), frame);
            }
            else
            {
                Expressions.Evaluate(part, frame);
            }
        }
        frame.Initialized = outer;
    }
}
