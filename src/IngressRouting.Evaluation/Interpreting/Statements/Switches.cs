using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary><c>switch</c> statements.</summary>
internal static class Switches
{
    public static Completion Execute(ISwitchOperation operation, Frame frame)
    {
        var value = Expressions.Evaluate(operation.Value, frame);
        var outer = frame.Scope;
        frame.Scope = new Scope(outer);
        var section = Select(operation, value, frame);
        while (section is not null)
        {
            var completion = Blocks.Execute(section.Body, 0, frame);
            if (completion == Completion.Goto && Labelled(operation, frame.Target!) is { } next)
            {
                section = next;
                continue;
            }
            frame.Scope = outer;
            return completion == Completion.Break ? Completion.Normal : completion;
        }
        frame.Scope = outer;
        return Completion.Normal;
    }

    /// <summary>The section that a value chooses.</summary>
    public static ISwitchCaseOperation? Select(ISwitchOperation operation, object? value, Frame frame)
    {
        ISwitchCaseOperation? fallback = null;
        foreach (var section in operation.Cases)
        {
            foreach (var clause in section.Clauses)
            {
                switch (clause)
                {
                    case IDefaultCaseClauseOperation:
                        fallback = section;
                        break;
                    case ISingleValueCaseClauseOperation single
                        when Patterns.Equal(value, Expressions.Evaluate(single.Value, frame), clause, frame):
                        return section;
                    case ISingleValueCaseClauseOperation:
                        break;
                    case IPatternCaseClauseOperation pattern:
                        if (
                            Patterns.Matches(pattern.Pattern, value, frame)
                            && (pattern.Guard is null || Expressions.Test(pattern.Guard, frame))
                        )
                        {
                            return section;
                        }
                        break;
                    default:
                        throw Expressions.Refuse(clause, frame);
                }
            }
        }
        return fallback;
    }

    /// <summary>The section that <c>goto case</c> names.</summary>
    public static ISwitchCaseOperation? Labelled(ISwitchOperation operation, ILabelSymbol label)
    {
        foreach (var section in operation.Cases)
        {
            foreach (var clause in section.Clauses)
            {
                if (SymbolEqualityComparer.Default.Equals(clause.Label, label))
                {
                    return section;
                }
            }
        }
        return null;
    }
}
