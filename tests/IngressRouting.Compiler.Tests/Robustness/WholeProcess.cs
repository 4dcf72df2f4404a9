namespace IngressRouting.Compiler.Tests.Robustness;

/// <summary>Tests that measure what the whole process allocates and takes, so that no others may run beside them.</summary>
[CollectionDefinition(nameof(WholeProcess), DisableParallelization = true)]
public sealed class WholeProcess;
