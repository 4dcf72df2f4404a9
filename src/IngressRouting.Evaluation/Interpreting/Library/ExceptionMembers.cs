using System.Collections.Generic;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Members of exceptions.</summary>
internal static class ExceptionMembers
{
    public static readonly MemberTable Table = new()
    {
        ["GetType()"] = static c => TypeMembers.Of(c),
        ["Message"] = static c =>
            AggregateExceptions.MessageOf(Self(c), c.Operation, c.Frame)
            ?? throw c.Run.Stop(
                Refusals.Unspecified,
                c.Operation.Syntax,
                "The message of a library exception",
                "write the text in the catch block, or throw an exception type of your own"
            ),
        ["ParamName"] = static c =>
            c.Receiver is ExceptionObject { IsOfLibrary: false } or ExceptionObject { Parameter: not null }
                ? ((ExceptionObject)c.Receiver).Parameter
                : throw c.Refuse(),
        ["InnerException"] = static c => Self(c).Inner,
        ["GetBaseException()"] = static c => Base(c),
    };

    /// <summary>Members of <c>AggregateException</c>.</summary>
    public static readonly MemberTable Aggregate = new MemberTable
    {
        ["InnerExceptions"] = static c => Self(c).InnerExceptions ?? throw c.Refuse(),
        ["Flatten()"] = static c => Flat(c),
        ["Handle(Func<Exception,bool>)"] = static c => Handled(c),
    }.With(Table);

    private static ExceptionObject Self(MemberCall call) => (ExceptionObject)call.Receiver!;

    private static List<object?> Inner(MemberCall call, ExceptionObject exception) =>
        exception.InnerExceptions?.Items ?? throw call.Refuse();

    /// <summary>The innermost one; one that holds several is the end.</summary>
    private static ExceptionObject Base(MemberCall call)
    {
        var at = Self(call);
        var isAggregate = at.InnerExceptions is not null;
        while (at.Inner is ExceptionObject inner && !(isAggregate && at.InnerExceptions is not { Items.Count: 1 }))
        {
            call.Charge(1);
            at = inner;
        }
        return at;
    }

    /// <summary>Those that hold others are replaced by what they hold, breadth first.</summary>
    private static ExceptionObject Flat(MemberCall call)
    {
        if (call.Run.Types.IsSource(Self(call).Type))
        {
            throw call.Refuse();
        }
        List<ExceptionObject> holders = [Self(call)];
        var flat = new List<object?>();
        for (var i = 0; i < holders.Count; i++)
        {
            foreach (var item in Inner(call, holders[i]))
            {
                call.Charge(1);
                call.Allocate(8);
                if (item is ExceptionObject { InnerExceptions: not null } holder)
                {
                    holders.Add(holder);
                }
                else
                {
                    flat.Add(item);
                }
            }
        }
        return AggregateExceptions.Make(Self(call).Message, call.Symbol.ContainingType, flat, call.Operation, call.Frame);
    }

    private static object? Handled(MemberCall call)
    {
        var predicate = call.Function(0);
        var left = new List<object?>();
        foreach (var item in Inner(call, Self(call)))
        {
            call.Charge(1);
            if (!call.Test(predicate, item))
            {
                call.Allocate(8);
                left.Add(item);
            }
        }
        if (left.Count == 0)
        {
            return null;
        }
        if (call.Run.Types.IsSource(Self(call).Type))
        {
            throw call.Refuse();
        }
        var message = AggregateExceptions.MessageOf(Self(call), call.Operation, call.Frame);
        var rest = AggregateExceptions.Make(message, call.Symbol.ContainingType, left, call.Operation, call.Frame);
        throw call.Run.Throw(rest, call.Operation.Syntax);
    }
}
