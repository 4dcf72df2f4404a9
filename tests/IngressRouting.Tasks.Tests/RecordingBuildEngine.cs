using System.Collections;
using Microsoft.Build.Framework;

namespace IngressRouting.Tasks.Tests;

/// <summary>The MSBuild of these tests: it remembers what the task says.</summary>
internal sealed class RecordingBuildEngine : IBuildEngine
{
    public List<BuildErrorEventArgs> Errors { get; } = [];

    public List<BuildWarningEventArgs> Warnings { get; } = [];

    public List<BuildMessageEventArgs> Messages { get; } = [];

    /// <summary>What the build prints unless it is asked for more.</summary>
    public IEnumerable<string?> LoudMessages =>
        Messages.Where(message => message.Importance == MessageImportance.High).Select(message => message.Message);

    public bool ContinueOnError => false;

    public int LineNumberOfTaskNode => 0;

    public int ColumnNumberOfTaskNode => 0;

    public string ProjectFileOfTaskNode => "";

    public void LogErrorEvent(BuildErrorEventArgs e) => Errors.Add(e);

    public void LogMessageEvent(BuildMessageEventArgs e) => Messages.Add(e);

    public void LogWarningEvent(BuildWarningEventArgs e) => Warnings.Add(e);

    public void LogCustomEvent(CustomBuildEventArgs e) => throw new NotSupportedException();

    public bool BuildProjectFile(string project, string[] targets, IDictionary properties, IDictionary outputs) =>
        throw new NotSupportedException();
}
