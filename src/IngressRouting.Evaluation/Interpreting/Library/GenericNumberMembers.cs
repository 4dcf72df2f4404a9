namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Static members of the interfaces of generic math, for simple numbers.</summary>
internal static class GenericNumberMembers
{
    public static readonly MemberTable Table = new() { ["Zero"] = static c => Number(c, 0), ["One"] = static c => Number(c, 1) };

    private static object Number(MemberCall call, int value) =>
        StaticAbstracts.TypeOf(call.Operation, call.Frame) is { } type && Numerics.IsNumeric(type.SpecialType)
            ? Numerics.Convert(value, type.SpecialType, false, call.Operation, call.Frame)
            : throw call.Refuse();
}
