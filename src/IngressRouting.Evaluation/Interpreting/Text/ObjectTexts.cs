using System.Collections.Generic;
using System.Text;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>The text of tuples, records and other objects of the program.</summary>
internal static class ObjectTexts
{
    public static string Of(object value, IOperation at, Frame frame) =>
        value switch
        {
            TupleValue tuple => "(" + List(tuple.Items, at, frame) + ")",
            TupleObject tuple => "(" + List(tuple.Items, at, frame) + ")",
            PairValue pair => "[" + Texts.Of(pair.Key, at, frame) + ", " + Texts.Of(pair.Value, at, frame) + "]",
            AnonymousObject anonymous => OfAnonymous(anonymous, at, frame),
            UserObject instance => OfInstance(instance, at, frame),
            _ => throw frame.Refuse(at, "The text of this value"),
        };

    private static string List(object?[] items, IOperation at, Frame frame)
    {
        var text = new StringBuilder();
        for (var i = 0; i < items.Length; i++)
        {
            text.Append(i == 0 ? "" : ", ").Append(Texts.Of(items[i], at, frame));
        }
        return text.ToString();
    }

    private static string OfAnonymous(AnonymousObject value, IOperation at, Frame frame)
    {
        var text = new StringBuilder("{ ");
        for (var i = 0; i < value.Values.Length; i++)
        {
            text.Append(i == 0 ? "" : ", ").Append(value.Properties[i].Name).Append(" = ").Append(Texts.Of(value.Values[i], at, frame));
        }
        return text.Append(" }").ToString();
    }

    private static string OfInstance(UserObject value, IOperation at, Frame frame)
    {
        if (Dispatch.Override(value.Type, "ToString", 0, frame.Run) is { } method)
        {
            return Calls.Source(method, value, [], at.Syntax, frame) as string ?? "";
        }
        if (value is ExceptionObject)
        {
            throw frame.Run.Stop(Refusals.Member, at.Syntax, "ToString() of an exception", "use its Message");
        }
        if (value.Type.IsRecord)
        {
            return OfRecord(value, at, frame);
        }
        return value.Type.IsGenericType
            ? throw frame.Run.Stop(
                Refusals.Member,
                at.Syntax,
                "ToString() of a generic type",
                "override ToString, or write the text that you mean"
            )
            : TypeNames.Metadata(value.Type);
    }

    /// <summary>The text that the compiler writes for a record.</summary>
    public static string OfRecord(UserObject value, IOperation at, Frame frame)
    {
        var types = new Stack<INamedTypeSymbol>();
        for (var type = value.Type; type is { SpecialType: SpecialType.None }; type = type.BaseType)
        {
            foreach (var member in type.GetMembers("PrintMembers"))
            {
                if (!member.IsImplicitlyDeclared)
                {
                    throw frame.Refuse(at, "A record that prints its members itself");
                }
            }
            types.Push(type);
        }
        var text = new StringBuilder(value.Type.Name).Append(" { ");
        var any = false;
        foreach (var type in types)
        {
            foreach (var member in type.GetMembers())
            {
                if (IsPrinted(member))
                {
                    text.Append(any ? ", " : "")
                        .Append(member.Name)
                        .Append(" = ")
                        .Append(Texts.Of(Members.Read(member, value, at, frame), at, frame));
                    any = true;
                }
            }
        }
        return text.Append(any ? " }" : "}").ToString();
    }

    private static bool IsPrinted(ISymbol member) =>
        member is { IsStatic: false, DeclaredAccessibility: Accessibility.Public, IsOverride: false }
        && member is IFieldSymbol or IPropertySymbol { GetMethod: not null, IsIndexer: false };
}
