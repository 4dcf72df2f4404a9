using IngressRouting.Evaluation.Tests.CallGraph;

namespace IngressRouting.Evaluation.Tests;

/// <summary>
/// A stack overflow kills the compiler, and a recursion that costs nothing hangs it. So every cycle of calls in the interpreter looks after
/// the stack, and costs a step.
/// </summary>
public sealed class CallGraphTests
{
    [Fact]
    public void Every_cycle_of_calls_looks_after_the_stack() => AssertNone(Requirement.Guard);

    [Fact]
    public void Every_cycle_of_calls_costs_a_step() => AssertNone(Requirement.Charge);

    /// <summary>The tests above can fail: without one guard, they name the method that lost it.</summary>
    [Theory]
    [InlineData("Expressions.cs", "RuntimeHelpers.EnsureSufficientExecutionStack();", "Expressions.Evaluate")]
    [InlineData("Statements.cs", "RuntimeHelpers.EnsureSufficientExecutionStack();", "Statements.Execute")]
    [InlineData("ValueComparer.cs", "run.Nesting.Enter(left, right);", "ValueComparer.AllEqual")]
    [InlineData("ValueComparer.cs", "run.Nesting.Enter(value);", "ValueComparer.Combine")]
    [InlineData("Ordering.cs", "call.Run.Nesting.Enter(left, right);", "Ordering.Compare")]
    [InlineData("ObjectTexts.cs", "frame.Run.Nesting.Enter(tuple);", "ObjectTexts.AppendTuple")]
    [InlineData("LibraryCalls.cs", "RuntimeHelpers.EnsureSufficientExecutionStack();", "LibraryCalls.Invoke")]
    [InlineData("NestedSequence.cs", "budget.Descend();", "Sequences.Ticking (moving on)")]
    [InlineData("NestedSequence.cs", "RuntimeHelpers.EnsureSufficientExecutionStack();", "Sequences.Ticking (disposing)")]
    [InlineData("TypeArguments.cs", "RuntimeHelpers.EnsureSufficientExecutionStack();", "TypeArguments.SizeOf")]
    public void Without_a_guard_there_is_a_cycle(string file, string guard, string method) =>
        AssertNamed(method, InterpreterGraph.OffendersWithout(file, guard, Requirement.Guard));

    [Theory]
    [InlineData("Expressions.cs", "frame.Run.Budget.Step(operation);", "Expressions.Evaluate")]
    [InlineData("Yields.cs", "budget.Descend();", "Yields.Contains")]
    [InlineData("Defaults.cs", "run.Budget.Descend();", "Defaults.OfStruct")]
    public void Without_a_charge_there_is_a_cycle(string file, string charge, string method) =>
        AssertNamed(method, InterpreterGraph.OffendersWithout(file, charge, Requirement.Charge));

    private static void AssertNone(Requirement requirement)
    {
        var offences = InterpreterGraph.Offences(requirement);
        Assert.True(offences.Count == 0, requirement.Missing + ":\n\n" + string.Join("\n\n", offences.Select(Describe)));
    }

    private static void AssertNamed(string method, IReadOnlyList<CallNode> offenders) =>
        Assert.True(
            offenders.Any(node => node.Name == method),
            method + " is in no cycle. In cycles are:\n\n" + string.Join("\n", offenders)
        );

    private static string Describe(IReadOnlyList<CallNode> cycle) =>
        string.Join("\n", cycle.Select((node, i) => (i == 0 ? "  " : "  calls ") + node)) + "\n  calls the first again";
}
