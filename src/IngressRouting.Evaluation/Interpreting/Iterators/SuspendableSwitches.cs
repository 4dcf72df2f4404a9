using System.Collections.Generic;
using Microsoft.CodeAnalysis.Operations;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary><c>switch</c> with a yield in one of its sections.</summary>
internal static class SuspendableSwitches
{
    public static IEnumerable<object?> Execute(ISwitchOperation operation, Frame frame)
    {
        var value = Expressions.Evaluate(operation.Value, frame);
        var outer = frame.Scope;
        frame.Scope = new Scope(outer);
        var section = Switches.Select(operation, value, frame);
        frame.Completion = Completion.Normal;
        while (section is not null)
        {
            foreach (var item in new NestedSequence(SuspendableStatements.Sequence(section.Body, 0, frame), frame.Run.Budget))
            {
                yield return item;
            }
            section = frame.Completion == Completion.Goto ? Switches.Labelled(operation, frame.Target!) : null;
        }
        frame.Scope = outer;
        frame.Completion = frame.Completion == Completion.Break ? Completion.Normal : frame.Completion;
    }
}
