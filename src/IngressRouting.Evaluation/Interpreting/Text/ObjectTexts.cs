using System.Collections.Generic;
using System.Text;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>The text of tuples, records and other objects of the program, which may hold one another.</summary>
internal static class ObjectTexts
{
    public static string Of(object value, IOperation at, Frame frame)
    {
        frame.Run.Budget.Descend();
        var text = new StringBuilder();
        var outer = frame.Run.BeginWhole(value, at);
        Append(value, text, at, frame);
        frame.Run.EndWhole(outer);
        return text.ToString();
    }

    /// <summary>The text that the compiler writes for a record, by the name of that type or of one that it derives from.</summary>
    public static string OfRecord(UserObject value, string name, IOperation at, Frame frame)
    {
        var text = new StringBuilder();
        var outer = frame.Run.BeginWhole(value, at);
        AppendRecord(value, name, text, at, frame);
        frame.Run.EndWhole(outer);
        return text.ToString();
    }

    public static void Append(object? value, StringBuilder text, IOperation at, Frame frame)
    {
        switch (value)
        {
            case TupleValue tuple:
                AppendTuple(tuple, tuple.Items, text, at, frame);
                break;
            case TupleObject tuple:
                AppendTuple(tuple, tuple.Items, text, at, frame);
                break;
            case PairValue pair:
                frame.Run.Nesting.Enter(pair);
                Add("[", text, frame);
                AppendHole(pair.Key, text, at, frame);
                Add(", ", text, frame);
                AppendHole(pair.Value, text, at, frame);
                Add("]", text, frame);
                frame.Run.Nesting.Leave();
                break;
            case AnonymousObject anonymous:
                AppendAnonymous(anonymous, text, at, frame);
                break;
            case UserObject instance:
                AppendInstance(instance, text, at, frame);
                break;
            default:
                Add(Texts.Of(value, at, frame), text, frame);
                break;
        }
    }

    public static void Add(string part, StringBuilder text, Frame frame)
    {
        frame.Run.Budget.Charge(1 + (part.Length / 16));
        frame.Run.Budget.Allocate(2L * part.Length);
        text.Append(part);
    }

    /// <summary>A pair puts its parts together as an interpolated string does, which asks them to format themselves.</summary>
    private static void AppendHole(object? value, StringBuilder text, IOperation at, Frame frame)
    {
        if (HoleTexts.OfObject(value, null, false, true, at, frame) is { } said)
        {
            Add(said, text, frame);
            return;
        }
        Append(value, text, at, frame);
    }

    private static void AppendTuple(object tuple, object?[] items, StringBuilder text, IOperation at, Frame frame)
    {
        frame.Run.Nesting.Enter(tuple);
        for (var i = 0; i < items.Length; i++)
        {
            Add(i == 0 ? "(" : ", ", text, frame);
            Append(items[i], text, at, frame);
        }
        Add(")", text, frame);
        frame.Run.Nesting.Leave();
    }

    private static void AppendAnonymous(AnonymousObject value, StringBuilder text, IOperation at, Frame frame)
    {
        frame.Run.Nesting.Enter(value);
        for (var i = 0; i < value.Values.Length; i++)
        {
            Add(i == 0 ? "{ " : ", ", text, frame);
            Add(value.Properties[i].Name, text, frame);
            Add(" = ", text, frame);
            Append(value.Values[i], text, at, frame);
        }
        Add(value.Values.Length == 0 ? "{  }" : " }", text, frame);
        frame.Run.Nesting.Leave();
    }

    private static void AppendInstance(UserObject value, StringBuilder text, IOperation at, Frame frame)
    {
        if (frame.Run.Types.OwnOf(value.Type).Text is { } method)
        {
            Add(Calls.Source(method, value, [], at.Syntax, frame) as string ?? "", text, frame);
            return;
        }
        if (!value.Type.IsRecord && (value is ExceptionObject || value.Type.IsGenericType) && UnreadTexts.Is(at))
        {
            return;
        }
        if (value is ExceptionObject)
        {
            throw frame.Run.Stop(Refusals.Member, at.Syntax, "ToString() of an exception", "use its Message");
        }
        if (value.Type.IsRecord)
        {
            AppendRecord(value, value.Type.Name, text, at, frame);
            return;
        }
        Add(OfType(value, at, frame), text, frame);
    }

    /// <summary>The text of an object that says nothing of its own.</summary>
    public static string OfType(UserObject value, IOperation at, Frame frame) =>
        value.Type.IsGenericType
            ? throw frame.Run.Stop(
                Refusals.Member,
                at.Syntax,
                "ToString() of a generic type",
                "override ToString, or write the text that you mean"
            )
            : TypeNames.Metadata(value.Type);

    private static void AppendRecord(UserObject value, string name, StringBuilder text, IOperation at, Frame frame)
    {
        frame.Run.Nesting.Enter(value);
        var own = frame.Run.Types.OwnOf(value.Type);
        if (own.PrintsItself)
        {
            Add(RecordPrinting.Of(value, name, at, frame), text, frame);
        }
        else
        {
            Add(name, text, frame);
            Add(" { ", text, frame);
            AppendMembers(own.Printed, value, text, at, frame);
            Add(own.Printed.Count > 0 ? " }" : "}", text, frame);
        }
        frame.Run.Nesting.Leave();
    }

    /// <summary>The members of a record as the compiler prints them.</summary>
    public static void AppendMembers(IReadOnlyList<PrintedMember> printed, UserObject value, StringBuilder text, IOperation at, Frame frame)
    {
        for (var i = 0; i < printed.Count; i++)
        {
            var (member, slot) = (printed[i].Symbol, printed[i].Slot);
            Add(i > 0 ? ", " : "", text, frame);
            Add(member.Name, text, frame);
            Add(" = ", text, frame);
            Append(slot >= 0 ? value.Fields[slot] : Members.Read(member, value, at, frame), text, at, frame);
        }
    }
}
