using System;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>A library member that a table knows only to say what to write instead.</summary>
internal sealed class RefusingMember
{
    private readonly Func<MemberCall, StopException> reason;

    private RefusingMember(Func<MemberCall, StopException> reason) => this.reason = reason;

    public static LibraryMember Because(Func<MemberCall, StopException> reason) => new RefusingMember(reason).Invoke;

    /// <summary>Whether a member of a table is evaluated.</summary>
    public static bool Is(LibraryMember member) => member.Target is RefusingMember;

    private object? Invoke(MemberCall call) => throw reason(call);
}
