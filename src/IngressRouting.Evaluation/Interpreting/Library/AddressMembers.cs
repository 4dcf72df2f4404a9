using System;
using System.Collections.Generic;
using IngressRouting.Model;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Members of <c>IPAddress</c>.</summary>
internal static class AddressMembers
{
    public static readonly MemberTable Table = Build();

    private static MemberTable Build()
    {
        var table = new MemberTable
        {
            ["new(byte[])"] = static c => OfBytes(c),
            ["new(long)"] = static c => OfNumber(c),
            ["Parse(string)"] = static c => AddressParsing.Address(c, c.Text(0)) ?? throw NoAddress(c),
            ["TryParse(string,out IPAddress)"] = static c => TryParse(c),
            ["GetAddressBytes()"] = static c => Bytes(c),
            ["AddressFamily"] = static c => Family(c),
            ["ToString()"] = static c => Texts.Of(c.Receiver, c.Operation, c.Frame),
            ["Equals(object)"] = static c => Self(c).Equals(c[0]),
            ["GetHashCode()"] = static c => HashMembers.Of(c),
        };
        AddConstant(table, "Any", "0.0.0.0");
        AddConstant(table, "Loopback", "127.0.0.1");
        AddConstant(table, "Broadcast", "255.255.255.255");
        AddConstant(table, "None", "255.255.255.255");
        AddConstant(table, "IPv6Any", "::");
        AddConstant(table, "IPv6None", "::");
        AddConstant(table, "IPv6Loopback", "::1");
        return table;
    }

    public static AddressValue Argument(MemberCall call, int index) =>
        (call[index] ?? throw call.Null(index)) as AddressValue ?? throw call.Refuse();

    private static void AddConstant(MemberTable table, string name, string text)
    {
        var family = text.IndexOf(':') >= 0 ? AddressFamily.IPv6 : AddressFamily.IPv4;
        AddressText.TryRead(text, family, out var bits, out _);
        var value = new AddressValue(family, bits);
        table[name] = _ => value;
    }

    private static AddressValue Self(MemberCall call) => call.Receiver as AddressValue ?? throw call.Refuse();

    private static FaultException NoAddress(MemberCall call) =>
        call.Run.Fault("System.FormatException", "\"" + call[0] + "\" is no IP address.", call.Operation);

    private static AddressValue OfBytes(MemberCall call)
    {
        var items = ((call[0] ?? throw call.Null(0)) as ArrayValue ?? throw call.Refuse()).Items;
        return items.Length is 4 or 16
            ? AddressValue.OfBytes(Array.ConvertAll(items, static item => (byte)item!))
            : throw call.Run.Fault("System.ArgumentException", "An address has 4 or 16 bytes.", call.Operation);
    }

    /// <summary>The number has the first part of the address in its lowest byte.</summary>
    private static AddressValue OfNumber(MemberCall call)
    {
        var number = (long)call[0]!;
        return number is < 0 or > uint.MaxValue
            ? throw call.OutOfRange()
            : AddressValue.OfBytes([(byte)(number & 255), (byte)((number >> 8) & 255), (byte)((number >> 16) & 255), (byte)(number >> 24)]);
    }

    private static object TryParse(MemberCall call)
    {
        var address = call[0] is string text ? AddressParsing.Address(call, text) : null;
        ((Cell)call[1]!).Set(address);
        return address is not null;
    }

    private static ArrayValue Bytes(MemberCall call)
    {
        var bytes = Self(call).ToBytes();
        call.Allocate(8L * bytes.Length);
        return new ArrayValue((IArrayTypeSymbol)call.ResultType, Array.ConvertAll<byte, object?>(bytes, static part => part));
    }

    /// <summary>The member of <c>AddressFamily</c>, by the numbers that sockets have for them.</summary>
    private static object Family(MemberCall call) =>
        Enums.Make((INamedTypeSymbol)call.ResultType, Self(call).Family == AddressFamily.IPv4 ? 2 : 23, call.Run, call.Operation.Syntax);
}
