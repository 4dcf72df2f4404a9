using Microsoft.Build.Utilities;

namespace IngressRouting.Tasks.Checking;

/// <summary>Tells the build about problems.</summary>
internal static class ProblemLog
{
    /// <summary>Reports a problem at its place, or at the project.</summary>
    public static void Report(this TaskLoggingHelper log, Problem problem, string? projectFile)
    {
        var file = problem.Place?.File ?? projectFile;
        var line = problem.Place?.Line ?? 0;
        var column = problem.Place?.Column ?? 0;
        if (problem.IsWarning)
            log.LogWarning(null, problem.Code.Id, null, file, line, column, 0, 0, "{0}", problem.Message);
        else
            log.LogError(null, problem.Code.Id, null, file, line, column, 0, 0, "{0}", problem.Message);
    }
}
