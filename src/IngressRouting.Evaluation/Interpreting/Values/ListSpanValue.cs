using System;
using System.Collections.Generic;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>
/// Elements of a list that a span shows. When the list changes, the library may leave the span with elements that the list has no longer,
/// so it is known only as long as the list stays as it was. A struct in it may be changed part by part, which the list does not notice.
/// </summary>
internal sealed class ListSpanValue : SpanValue
{
    private readonly ListValue list;
    private readonly MemberCall call;

    // Notices every change of the list.
    private readonly List<object?>.Enumerator witness;

    public ListSpanValue(ListValue list, MemberCall call)
        : this(list, call, list.Items.GetEnumerator(), 0, list.Items.Count) => list.IsSpanned = true;

    private ListSpanValue(ListValue list, MemberCall call, List<object?>.Enumerator witness, int start, int length)
        : base([], start, length)
    {
        this.list = list;
        this.call = call;
        this.witness = witness;
    }

    public override object? this[int index]
    {
        get
        {
            CheckUnchanged();
            return list.Items[Start + index];
        }
        set
        {
            if (!ReferenceEquals(this[index], value))
            {
                throw Refuse("An assignment to an element of a span over a list", "assign the elements of the list itself, by its indexer");
            }
        }
    }

    public override object Owner => list.Items;

    public override SpanValue Part(int at, int count) => new ListSpanValue(list, call, witness, Start + at, count);

    private void CheckUnchanged()
    {
        try
        {
            var copy = witness;
            copy.MoveNext();
        }
        catch (InvalidOperationException)
        {
            throw Refuse("A span over a list that has changed since", "take the span after the last change, or use the list itself");
        }
    }

    private StopException Refuse(string what, string instead) => call.Run.Stop(Refusals.Member, call.Operation.Syntax, what, instead);
}
