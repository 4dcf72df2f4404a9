using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>One use of a library member.</summary>
internal sealed class MemberCall(Frame frame, IOperation operation, ISymbol symbol, object? receiver, object?[] arguments)
{
    public Frame Frame { get; } = frame;

    public Interpretation Run => Frame.Run;

    public IOperation Operation { get; } = operation;

    public ISymbol Symbol { get; } = symbol;

    public object? Receiver { get; } = receiver;

    public object?[] Arguments { get; } = arguments;

    public object? this[int index] => Arguments[index];

    /// <summary>An argument that only the longer overloads have.</summary>
    public object? Optional(int index) => index < Arguments.Length ? Arguments[index] : null;

    public string Self => (string)Receiver!;

    public string Text(int index) => Arguments[index] as string ?? throw Null(index);

    public int Int(int index) => (int)Arguments[index]!;

    public FunctionValue Function(int index) => Arguments[index] as FunctionValue ?? throw Null(index);

    /// <summary>The elements of a sequence argument; each one costs a step.</summary>
    public IEnumerable<object?> Sequence(int index) => Sequences.OfQuery(Arguments[index] ?? throw Null(index), Operation, Frame);

    /// <summary>The elements of a sequence for a member that gives the same whatever their order.</summary>
    public IEnumerable<object?> AnyOrder(object sequence) =>
        Sequences.IsUnordered(sequence) ? Sequences.OfAnyOrder(sequence, Operation, Frame) : Sequences.OfQuery(sequence, Operation, Frame);

    /// <summary>
    /// The elements for a member that some versions of the library answer without making all of them: making one must neither throw nor
    /// change the topology or a variable, or what comes of it would depend on the version.
    /// </summary>
    /// <param name="index">Which argument has them.</param>
    /// <param name="count">How many need not be made, from the first on; every version makes those after them.</param>
    public IEnumerable<object?> QuietSequence(int index, int count = int.MaxValue) =>
        Arguments[index] is SequenceValue { IsOfProgram: false } or UserObject ? Quiet(index, count) : Sequence(index);

    private IEnumerable<object?> Quiet(int index, int count)
    {
        using var elements = Sequence(index).GetEnumerator();
        while (count-- > 0)
        {
            if (!Quietly(elements.MoveNext, [Arguments[index]]))
            {
                yield break;
            }
            yield return elements.Current;
        }
        while (elements.MoveNext())
        {
            yield return elements.Current;
        }
    }

    /// <summary>The elements for a member that some versions answer without sorting: the keys of a sorted sequence need not be made.</summary>
    public IEnumerable<object?> UnsortedSequence(int index) => Arguments[index] is OrderedSequence ? QuietSequence(index) : Sequence(index);

    public object? Call(FunctionValue function, params object?[] values) => Functions.Invoke(function, values, Operation, Run);

    public bool Test(FunctionValue function, params object?[] values) => (bool)Functions.Invoke(function, values, Operation, Run)!;

    /// <summary>The type that the use of the member has, with type parameters replaced.</summary>
    public ITypeSymbol ResultType =>
        Frame.Resolve(
            Symbol switch
            {
                // A collection expression calls them, too, and older compilers give it no type.
                IMethodSymbol { MethodKind: MethodKind.Constructor } constructor => constructor.ContainingType,
                IMethodSymbol method when Operation.Type is null => method.ReturnType,
                IPropertySymbol property when Operation.Type is null => property.Type,
                _ => Operation.Type!,
            }
        );

    /// <summary>A type argument of the method, or of the type whose member is used.</summary>
    public ITypeSymbol TypeArgument(int index) =>
        Frame.Resolve(
            Symbol is IMethodSymbol { IsGenericMethod: true } method
                ? method.TypeArguments[index]
                : Symbol.ContainingType.TypeArguments[index]
        );

    public void Charge(long elements) => Run.Budget.Charge(elements);

    public void Allocate(long bytes) => Run.Budget.Allocate(bytes);

    public FaultException Null(int index) => Run.Fault("System.ArgumentNullException", "Value cannot be null.", Operation);

    public FaultException OutOfRange() =>
        Run.Fault("System.ArgumentOutOfRangeException", "An argument was out of the range of valid values.", Operation);

    public FaultException Invalid(string message) => Faults.InvalidOperation(message, Operation, Frame);

    public StopException Culture(string what, string instead) => Run.Stop(Refusals.Culture, Operation.Syntax, what, instead);

    public StopException Refuse() => Run.Members.Refuse(Symbol, Operation, Frame);

    /// <summary>The elements of the first argument for which a predicate gives a result, for a member that does not ask for their order.</summary>
    public IEnumerable<object?> Tested(FunctionValue predicate, bool result)
    {
        var isUnordered = Sequences.IsUnordered(Arguments[0]);
        foreach (var item in isUnordered ? AnyOrder(Arguments[0]!) : Sequence(0))
        {
            if ((isUnordered ? (bool)CallQuietly(predicate, item)! : Test(predicate, item)) == result)
            {
                yield return item;
            }
        }
    }

    /// <summary>Calls a function as <see cref="Quietly" /> does.</summary>
    public object? CallQuietly(FunctionValue function, object? item) => Quietly(() => Call(function, item), [function], item);

    /// <summary>
    /// Makes something that some versions of the library do not make, or make in another order: that must neither throw nor change anything.
    /// </summary>
    /// <param name="make">Makes it.</param>
    /// <param name="actors">What of the program may run meanwhile.</param>
    /// <param name="item">What else it can reach.</param>
    public T Quietly<T>(Func<T> make, object?[] actors, object? item = null)
    {
        Run.Budget.Descend();
        var changes = Run.Session.Changes;
        var watch = Run.Purity.AreAllPure(actors) ? null : new Watch(Run, actors, item);
        try
        {
            var made = make();
            return Run.Session.Changes == changes && watch?.HasSeenChange != true ? made : throw DependsOnVersion();
        }
        catch (FaultException)
        {
            throw DependsOnVersion();
        }
    }

    private StopException DependsOnVersion() =>
        Run.Stop(
            Refusals.Unspecified,
            Operation.Syntax,
            "How many elements and keys '" + Symbol.Name + "' asks for",
            "let what it calls neither throw, nor assign a variable, nor describe anything, or put ToList() before it"
        );
}
