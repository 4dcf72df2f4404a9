using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>The static members of <c>Enum</c>, for every enum whose members the compiler knows.</summary>
internal static class EnumMembers
{
    public static readonly MemberTable Table = new MemberTable
    {
        ["GetValues()"] = static c => Values(c),
        ["GetNames()"] = static c => Names(c),
        ["GetName(TEnum)"] = static c => NameOf(c),
        ["IsDefined(TEnum)"] = static c => Find(Members(c), Number(c)).Count > 0,
        ["GetValues(Type)"] = static c => Values(c),
        ["GetNames(Type)"] = static c => Names(c),
        ["GetName(Type,object)"] = static c => NameOf(c),
        ["IsDefined(Type,object)"] = static c => IsDefined(c, c[1] ?? throw c.Null(1)),
        ["GetValuesAsUnderlyingType()"] = static c => Numbers(c),
        ["GetValuesAsUnderlyingType(Type)"] = static c => Numbers(c),
        ["GetUnderlyingType(Type)"] = RefusingMember.Because(static c =>
            c.Run.Stop(Refusals.Reflection, c.Operation.Syntax, TypeNames.Of(c.Symbol))
        ),
        ["Format(Type,object,string)"] = static c => Format(c, c[1] ?? throw c.Null(1), c.Text(2)),
        ["ToString(string)"] = static c => Texts.Formatted(c.Receiver, c[0] as string, c.Operation, c.Frame),
    }
        .With(EnumParsing.Table)
        .With(EnumNumbers())
        .With(ObjectMembers.Table);

    /// <summary>The members that are no generic methods take the type first.</summary>
    public static bool TakesType(MemberCall call) => call.Symbol is IMethodSymbol { IsGenericMethod: false };

    public static INamedTypeSymbol Type(MemberCall call) =>
        (TakesType(call) ? (call[0] as TypeValue)?.Type : call.TypeArgument(0)) is INamedTypeSymbol { TypeKind: TypeKind.Enum } type
            ? type
            : throw call.Refuse();

    private static MemberTable EnumNumbers()
    {
        var table = new MemberTable();
        foreach (var type in new[] { "sbyte", "byte", "short", "ushort", "int", "uint", "long", "ulong", "object" })
        {
            table["ToObject(Type," + type + ")"] = static c =>
                Make(c, Whole(Enums.Number(c[1] ?? throw c.Null(1))!) is { } number ? number : throw c.Refuse());
        }
        return table;
    }

    /// <summary>The value that is asked about.</summary>
    private static object Number(MemberCall call)
    {
        var value = call[TakesType(call) ? 1 : 0];
        return value is not null && HasType(call, value) ? Enums.Number(value)! : throw call.Refuse();
    }

    private static bool HasType(MemberCall call, object value) =>
        SymbolEqualityComparer.Default.Equals(RuntimeTypes.Of(value, call.Run), Type(call));

    /// <summary>A whole number as it is, and null for any other value.</summary>
    private static object? Whole(object value) => value is sbyte or byte or short or ushort or int or uint or long or ulong ? value : null;

    /// <summary>An enum value with the bits of a number, however wide that is.</summary>
    private static object Make(MemberCall call, object number)
    {
        var type = Type(call);
        var underlying = type.EnumUnderlyingType!.SpecialType;
        return Enums.Make(type, Numerics.Convert(number, underlying, false, call.Operation, call.Frame), call.Run, call.Operation.Syntax);
    }

    /// <summary>As an object, the value may also be a name, or a number of the very type.</summary>
    private static bool IsDefined(MemberCall call, object value)
    {
        if (value is string name)
        {
            return Members(call).Exists(member => member.Name == name);
        }
        return IsOfType(call, value) ? Find(Members(call), Enums.Number(value)!).Count > 0 : throw OtherType(call);
    }

    private static bool IsOfType(MemberCall call, object value) =>
        value is EnumValue or Enum
            ? HasType(call, value)
            : Numerics.TypeOf(Whole(value) ?? throw call.Refuse()) == Type(call).EnumUnderlyingType!.SpecialType;

    private static FaultException OtherType(MemberCall call) =>
        call.Run.Fault("System.ArgumentException", "The value is of another type than the enum.", call.Operation);

    private static string Format(MemberCall call, object value, string format)
    {
        return IsOfType(call, value)
            ? EnumTexts.Of(Make(call, Enums.Number(value)!), format, call.Operation, call.Frame)
            : throw OtherType(call);
    }

    /// <summary>The members, sorted by their bits as the library sorts them.</summary>
    public static List<(string Name, object Number)> Members(MemberCall call)
    {
        var members = EnumTexts.Members(Type(call), call.Frame);
        return [.. members.OrderByBits()];
    }

    private static List<(string Name, object Number)> OrderByBits(this List<(string Name, object Number)> members)
    {
        var sorted = new List<(string Name, object Number)>();
        foreach (var member in members)
        {
            var at = sorted.Count;
            while (at > 0 && EnumTexts.Bits(sorted[at - 1].Number) > EnumTexts.Bits(member.Number))
            {
                at--;
            }
            sorted.Insert(at, member);
        }
        return sorted;
    }

    private static ArrayValue Values(MemberCall call)
    {
        var members = Members(call);
        call.Allocate(8L * members.Count);
        return new ArrayValue(
            call.Run.Compilation.CreateArrayTypeSymbol(Type(call)),
            [.. members.ConvertAll<object?>(member => Enums.Make(Type(call), member.Number, call.Run, call.Operation.Syntax))]
        );
    }

    private static ArrayValue Numbers(MemberCall call)
    {
        var members = Members(call);
        call.Allocate(8L * members.Count);
        return new ArrayValue(
            call.Run.Compilation.CreateArrayTypeSymbol(Type(call).EnumUnderlyingType!),
            [.. members.ConvertAll<object?>(static member => member.Number)]
        );
    }

    private static ArrayValue Names(MemberCall call)
    {
        var members = Members(call);
        call.Allocate(32L * members.Count);
        return new ArrayValue(
            (IArrayTypeSymbol)call.ResultType,
            [.. members.ConvertAll<object?>(member => call.Run.Provenance.Fresh(Only(call, members, member.Number), call.Operation.Syntax))]
        );
    }

    /// <summary>The name of a value, which may also be a number of any width.</summary>
    private static string? NameOf(MemberCall call)
    {
        var value = call[TakesType(call) ? 1 : 0] ?? throw call.Null(1);
        if (value is string)
        {
            throw OtherType(call);
        }
        var bits = EnumTexts.Bits(Whole(Enums.Number(value)!) ?? throw call.Refuse());
        var members = Members(call);
        var found = members.FindAll(member => EnumTexts.Bits(member.Number) == bits);
        return found.Count == 0 ? null : Only(call, members, found[0].Number);
    }

    private static List<(string Name, object Number)> Find(List<(string Name, object Number)> members, object number) =>
        members.FindAll(member => member.Number.Equals(number));

    private static string Only(MemberCall call, List<(string Name, object Number)> members, object number) =>
        Find(members, number) is { Count: 1 } found ? found[0].Name : throw EnumTexts.Twins(call.Operation, call.Frame);
}
