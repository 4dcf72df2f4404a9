using System;

namespace IngressRouting.Evaluation;

/// <summary>What one evaluation may cost before it is stopped.</summary>
internal sealed record EvaluationLimits
{
    /// <summary>Generous for real topologies (a thousand subnets need some 35,000 steps), yet a runaway loop ends in a fraction of a second.</summary>
    public static readonly EvaluationLimits Default = new();

    /// <summary>Operations evaluated plus elements and characters touched by library calls.</summary>
    public long Steps { get; init; } = 3_000_000;

    /// <summary>Nested calls.</summary>
    public int Depth { get; init; } = 500;

    /// <summary>Bytes of text and elements made, whether or not they are still in use.</summary>
    public long Bytes { get; init; } = 128 << 20;

    /// <summary>A backstop for machines so slow that the step budget takes too long.</summary>
    public TimeSpan Time { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>Stack of the evaluation thread. One interpreted call takes about 22 KB, so the depth limit is always met first.</summary>
    public int StackBytes { get; init; } = 64 << 20;
}
