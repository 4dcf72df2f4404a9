using System;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Ends the evaluation. Interpreted code never catches it.</summary>
internal sealed class StopException(Stop stop) : Exception(stop.Message)
{
    public Stop Stop { get; } = stop;
}
