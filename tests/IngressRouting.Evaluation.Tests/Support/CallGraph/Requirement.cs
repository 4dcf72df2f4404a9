namespace IngressRouting.Evaluation.Tests.CallGraph;

/// <summary>What every cycle of calls has to contain, and which parts of the code need not.</summary>
/// <param name="Methods">Documentation ids of the methods one of which must be called, up to the parameters.</param>
/// <param name="Missing">What to say of a cycle without.</param>
/// <param name="Exempt">Names that nodes begin with whose cycles are bounded otherwise. Each is listed with the reason.</param>
internal sealed record Requirement(IReadOnlyList<string> Methods, string Missing, IReadOnlyDictionary<string, string> Exempt)
{
    private const string Own = "M:IngressRouting.Evaluation.Interpreting.";

    /// <summary>What is bounded by a constant, for both.</summary>
    private static readonly Dictionary<string, string> Bounded = new()
    {
        ["EnumValue."] = "The number of an enum is a boxed number, which knows nothing of the project.",
        ["Scope.SlotOf"] = "The hash table of variables compares symbols by reference; the comparers of the program never get there.",
        ["Scope.Index"] = "As Scope.SlotOf.",
    };

    public static Requirement Guard { get; } =
        new(
            [
                "M:System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack",
                Own + "Budget.Descend",
                Own + "Nesting.Enter(",
                Own + "Calls.Push(",
            ],
            "Nothing looks after the stack: begin one of these with Budget.Descend(), or with RuntimeHelpers.EnsureSufficientExecutionStack()",
            Bounded
        );

    public static Requirement Charge { get; } =
        new(
            [Own + "Budget.Step(", Own + "Budget.Charge(", Own + "Budget.Allocate(", Own + "Nesting.Enter(", Own + "Calls.Push("],
            "Nothing costs a step: begin one of these with Budget.Descend(), or with Budget.Charge(…)",
            new Dictionary<string, string>(Bounded)
            {
                ["MemberKeys.AppendType"] = "As long as the signature of a library member, and done once for a member.",
                ["TypeArguments."] = "Types as source writes them, made of type arguments no larger than Frame lets them grow.",
                ["ReflectionNames."] = "Types as source writes them, made of type arguments no larger than Frame lets them grow.",
                ["RegexParser."] = "As long as the pattern, whose length is charged before it is read.",
                ["RegexProgram."] = "As long as the pattern, whose length is charged before it is read.",
                ["ClrTypes."] = "Types in signatures of the topology language, and arguments no larger than Frame lets them grow.",
            }
        );

    /// <summary>An enumerator is disposed once, and making it has cost a step; so what disposing costs is paid.</summary>
    public bool IsExempt(CallNode node) =>
        Exempt.Keys.Any(start => node.Name.StartsWith(start, StringComparison.Ordinal))
        || (Missing == Charge.Missing && node.Key.StartsWith("dispose ", StringComparison.Ordinal));
}
