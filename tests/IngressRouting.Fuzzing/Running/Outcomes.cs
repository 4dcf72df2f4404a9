using IngressRouting.Evaluation;

namespace IngressRouting.Fuzzing;

/// <summary>Puts what happened into the words of an <see cref="Outcome"/>.</summary>
internal static class Outcomes
{
    private const string Throws = " throws ";

    /// <summary>What the program says when it throws an exception of its own; messages of the library are not compared.</summary>
    private const string OwnMessage = "trouble: ";

    /// <summary>How what only the interpreter knows begins: how a value came to be, and the calls that led there.</summary>
    private static readonly string[] Trails = [" [with ", " [in the loop at ", " [by way of ", " (called from "];

    // An argument of the DSL that is null: the interpreter names parameter and call, the runtime the parameter.
    private const string OfNull = "DSL: an argument is null";

    /// <summary>A topology that was built. The places of findings are left out: a running program has none, so there what is said alike of several places is said once. What another call would give, only the interpreter says.</summary>
    public static Outcome Of(CompiledTopology compiled) =>
        new(
            OutcomeKind.Built,
            string.Join(
                '\n',
                compiled
                    .Reports.Where(static report => report.Id != TopologyRefusals.Drift.Id)
                    .Select(report => $"{report.Id} {report.Severity} {WithoutTrail(report.Message)}")
                    .Distinct()
            ) + $"\n{compiled.FileName}\n{compiled.Template}"
        );

    /// <summary>An exception of the running program.</summary>
    public static Outcome Of(Exception exception)
    {
        var isOfDsl = exception.TargetSite?.DeclaringType?.Assembly == typeof(Topology).Assembly;
        return new Outcome(
            OutcomeKind.Threw,
            isOfDsl && exception is ArgumentNullException ? OfNull
                : isOfDsl ? "DSL: " + WithoutParameter(exception.Message)
                : Named(exception.GetType().Name, exception.Message)
        );
    }

    /// <summary>Why the interpreter stopped.</summary>
    public static Outcome OfStop(IReadOnlyList<Report> reports)
    {
        if (reports is not [var report])
        {
            return new Outcome(OutcomeKind.Broken, "The evaluation stopped without a reason.");
        }

        var message = WithoutTrail(report.Message);
        if (report.Id == Refusals.Thrown.Id)
        {
            var thrown = message[(message.IndexOf(Throws, StringComparison.Ordinal) + Throws.Length)..];
            var colon = thrown.IndexOf(": ", StringComparison.Ordinal);
            return new Outcome(OutcomeKind.Threw, Named(thrown[..colon].Split('.')[^1], thrown[(colon + 2)..]));
        }

        return report.Id == Refusals.Misuse.Id || report.Id == Refusals.Symbolic.Id
            ? new Outcome(OutcomeKind.Threw, message.Contains("' is null; ", StringComparison.Ordinal) ? OfNull : "DSL: " + message)
            : new Outcome(report.Id == Refusals.Defect.Id ? OutcomeKind.Broken : OutcomeKind.Refused, report.Id + " " + message);
    }

    private static string Named(string type, string message) =>
        type + (message.StartsWith(OwnMessage, StringComparison.Ordinal) ? " " + message : "");

    private static string WithoutTrail(string message) => Trails.Aggregate(message, Until);

    private static string WithoutParameter(string message) => Until(message, " (Parameter '");

    private static string Until(string text, string mark)
    {
        var end = text.IndexOf(mark, StringComparison.Ordinal);
        return end < 0 ? text : text[..end];
    }
}
