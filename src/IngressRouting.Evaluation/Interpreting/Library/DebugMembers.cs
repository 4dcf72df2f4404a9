using System.Text;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>
/// Members of <c>Debug</c> and <c>Trace</c>, where the symbol is defined that keeps their calls: what they write nobody reads at compile
/// time, and an assertion that fails ends the program.
/// </summary>
internal static class DebugMembers
{
    public static readonly MemberTable Table = new MemberTable()
        .Add(
            static c => c[0] is true ? null : throw Failed(c),
            "Assert(bool)",
            "Assert(bool,string)",
            "Assert(bool,string,string)",
            "Assert(bool,ref AssertInterpolatedStringHandler)"
        )
        .Add(static c => throw Failed(c), "Fail(string)", "Fail(string,string)")
        .Add(
            static c => null,
            "Write(string)",
            "Write(string,string)",
            "WriteLine(string)",
            "WriteLine(string,string)",
            "WriteIf(bool,string)",
            "WriteLineIf(bool,string)",
            "Indent()",
            "Unindent()",
            "Flush()"
        )
        .Add(ConsoleMembers.Formatted, "Write(object)", "Write(object,string)", "WriteLine(object)", "WriteLine(object,string)");

    private static string Interpolated(InterpolatedArgument message)
    {
        var text = new StringBuilder();
        message.AppendTo(text, true);
        return text.ToString();
    }

    private static StopException Failed(MemberCall call)
    {
        var at = call.Symbol.Name == "Fail" ? 0 : 1;
        // A message that is put together only for a failure may itself not be evaluated.
        var message = call.Optional(at) is InterpolatedArgument interpolated ? Interpolated(interpolated) : call.Optional(at) as string;
        return call.Run.Stop(Refusals.Thrown, call.Operation.Syntax, "an assertion failure" + (message is null ? "" : ": " + message));
    }
}
