using System;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Ends the evaluation. Interpreted code never catches it.</summary>
internal sealed class StopException(Stop stop) : Exception(stop.Message)
{
    public Stop Stop { get; set; } = stop;

    /// <summary>The steps are used up, and what is blamed for it began at this step; null when nothing is to be blamed instead.</summary>
    public long? Blamed { get; set; }
}
