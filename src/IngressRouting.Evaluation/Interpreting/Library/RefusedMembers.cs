namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Members that are known only to say why they are not evaluated, and what to write instead.</summary>
internal static class RefusedMembers
{
    /// <summary>Members of <c>BitConverter</c>, of which only those that write text ask for no order of bytes.</summary>
    public static readonly MemberTable BitConverter = new MemberTable
    {
        ["ToString(byte[])"] = static c => Hexadecimal(c, System.BitConverter.ToString(ByteArrays.Of(c, 0))),
        ["ToString(byte[],int)"] = static c => Hexadecimal(c, System.BitConverter.ToString(ByteArrays.Of(c, 0), c.Int(1))),
        ["ToString(byte[],int,int)"] = static c => Hexadecimal(c, System.BitConverter.ToString(ByteArrays.Of(c, 0), c.Int(1), c.Int(2))),
    }.Add(
        RefusingMember.Because(static c =>
            Unspecified(
                c,
                "The order of bytes that 'BitConverter' uses",
                "use BinaryPrimitives, whose members say the order, such as "
                    + (c.Symbol.Name is "GetBytes" or "IsLittleEndian" ? "WriteUInt32BigEndian" : "ReadUInt32BigEndian")
            )
        ),
        "IsLittleEndian",
        "GetBytes(short)",
        "GetBytes(ushort)",
        "GetBytes(int)",
        "GetBytes(uint)",
        "GetBytes(long)",
        "GetBytes(ulong)",
        "ToInt16(byte[],int)",
        "ToUInt16(byte[],int)",
        "ToInt32(byte[],int)",
        "ToUInt32(byte[],int)",
        "ToInt64(byte[],int)",
        "ToUInt64(byte[],int)",
        "ToInt32(byte[])",
        "ToUInt32(byte[])",
        "ToInt64(byte[])",
        "ToUInt64(byte[])"
    );

    /// <summary>A seed gives the same numbers in one version of .NET, which none promises to the next.</summary>
    public static readonly MemberTable Random = new MemberTable().Add(
        RefusingMember.Because(static c =>
            Unspecified(c, "What a 'Random' with a seed gives", "use numbers of your own, such as the elements of an array")
        ),
        "new(int)"
    );

    private static string Hexadecimal(MemberCall call, string text) => StringMembers.Sized(call, text);

    private static StopException Unspecified(MemberCall call, string what, string instead) =>
        call.Run.Stop(Refusals.Unspecified, call.Operation.Syntax, what, instead);
}
