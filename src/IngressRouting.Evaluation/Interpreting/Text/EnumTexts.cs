using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Names of enum values.</summary>
internal static class EnumTexts
{
    public static string Of(object value, string? format, IOperation at, Frame frame)
    {
        frame.Run.Budget.Descend();
        if (format is not (null or "" or "G" or "g" or "D" or "d"))
        {
            throw frame.Refuse(at, "This format of an enum", "use the format \"G\" or \"D\", or the format of the number");
        }
        if (format is "D" or "d")
        {
            return Texts.Of(Enums.Number(value), at, frame);
        }
        return value is EnumValue modelled ? Name(modelled, at, frame) : ((Enum)value).ToString();
    }

    private static string Name(EnumValue value, IOperation at, Frame frame)
    {
        var members = Members(value.Type, frame);
        foreach (var (name, number) in members)
        {
            if (number.Equals(value.Number))
            {
                return HasTwin(members, name, number) ? throw Twins(at, frame) : name;
            }
        }
        foreach (var attribute in value.Type.GetAttributes())
        {
            if (attribute.AttributeClass is { Name: "FlagsAttribute" })
            {
                return Flags(members, value, at, frame);
            }
        }
        return Texts.Of(value.Number, at, frame);
    }

    public static StopException Twins(IOperation at, Frame frame) =>
        frame.Run.Stop(Refusals.Unspecified, at.Syntax, "Which of two names of one enum value is used", "give every value one name");

    private static bool HasTwin(List<(string Name, object Number)> members, string name, object number)
    {
        foreach (var member in members)
        {
            if (member.Name != name && member.Number.Equals(number))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>The names of the largest values that make up the flags, smallest first, as the library writes them.</summary>
    private static string Flags(List<(string Name, object Number)> members, EnumValue value, IOperation at, Frame frame)
    {
        var rest = Bits(value.Number);
        var sorted = new List<(string Name, ulong Bits)>();
        foreach (var (name, number) in members)
        {
            sorted.Add((name, Bits(number)));
        }
        sorted.Sort(static (a, b) => a.Bits.CompareTo(b.Bits));
        var text = new StringBuilder();
        for (var i = sorted.Count - 1; i >= 0; i--)
        {
            var bits = sorted[i].Bits;
            if (bits != 0 && (rest & bits) == bits)
            {
                rest &= ~bits;
                text.Insert(0, text.Length == 0 ? sorted[i].Name : sorted[i].Name + ", ");
            }
        }
        return rest == 0 && text.Length > 0 ? text.ToString() : Texts.Of(value.Number, at, frame);
    }

    /// <summary>A number by its bits.</summary>
    public static ulong Bits(object number) =>
        number is ulong bits ? bits : unchecked((ulong)Convert.ToInt64(number, CultureInfo.InvariantCulture));

    /// <summary>The members in the order in which they are declared.</summary>
    public static List<(string Name, object Number)> Members(INamedTypeSymbol type, Frame frame)
    {
        var members = new List<(string, object)>();
        foreach (var member in type.GetMembers())
        {
            if (member is IFieldSymbol { HasConstantValue: true, ConstantValue: { } number })
            {
                members.Add((member.Name, number));
            }
        }
        frame.Run.Budget.Charge(members.Count);
        return members;
    }
}
