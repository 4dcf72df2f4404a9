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
        switch (format)
        {
            case null or "" or "G" or "g":
                return Name(value, false, at, frame);
            case "F" or "f":
                return Name(value, true, at, frame);
            case "D" or "d":
                return Texts.Of(Enums.Number(value), at, frame);
            case "X" or "x":
                return Hexadecimal(Enums.Number(value)!);
            default:
                throw frame.Run.Fault("System.FormatException", "Format string can be only G, D, F or X.", at);
        }
    }

    /// <summary>The bits, in as many digits as the underlying type has.</summary>
    private static string Hexadecimal(object number)
    {
        var digits =
            number is sbyte or byte ? 2
            : number is short or ushort ? 4
            : number is int or uint ? 8
            : 16;
        var text = Bits(number).ToString("X16", CultureInfo.InvariantCulture);
        return text.Substring(16 - digits);
    }

    private static string Name(object value, bool asFlags, IOperation at, Frame frame)
    {
        // An older version of the library knows fewer names of its own enums, so the compiler is asked.
        if (DslTypes.IsDsl(value) || RuntimeTypes.Of(value, frame.Run) is not INamedTypeSymbol type)
        {
            return ((Enum)value).ToString(asFlags ? "F" : "G");
        }
        var known = Enums.Number(value)!;
        var members = Members(type, frame);
        foreach (var (name, number) in members)
        {
            if (number.Equals(known))
            {
                return HasTwin(members, name, number) ? throw Twins(at, frame) : name;
            }
        }
        foreach (var attribute in type.GetAttributes())
        {
            asFlags |= attribute.AttributeClass is { Name: "FlagsAttribute" };
        }
        return asFlags ? Flags(members, known, at, frame) : Texts.Of(known, at, frame);
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
    private static string Flags(List<(string Name, object Number)> members, object value, IOperation at, Frame frame)
    {
        var rest = Bits(value);
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
        return rest == 0 && text.Length > 0 ? text.ToString() : Texts.Of(value, at, frame);
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
