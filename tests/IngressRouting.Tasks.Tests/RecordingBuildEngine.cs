using System.Collections;
using Microsoft.Build.Framework;

namespace IngressRouting.Tasks.Tests;

/// <summary>The MSBuild of these tests: it remembers what the task says.</summary>
internal sealed class RecordingBuildEngine : IBuildEngine
{
    public List<BuildErrorEventArgs> Errors { get; } = [];

    public List<BuildMessageEventArgs> Messages { get; } = [];

    public bool ContinueOnError => false;

    public int LineNumberOfTaskNode => 0;

    public int ColumnNumberOfTaskNode => 0;

    public string ProjectFileOfTaskNode => "";

    public void LogErrorEvent(BuildErrorEventArgs e) => Errors.Add(e);

    public void LogMessageEvent(BuildMessageEventArgs e) => Messages.Add(e);

    public void LogWarningEvent(BuildWarningEventArgs e) => throw new InvalidOperationException("The task gives no warnings: " + e.Message);

    public void LogCustomEvent(CustomBuildEventArgs e) => throw new NotSupportedException();

    public bool BuildProjectFile(string project, string[] targets, IDictionary properties, IDictionary outputs) =>
        throw new NotSupportedException();
}
