namespace IngressRouting.Evaluation.Tests;

/// <summary>Kinds of operations that no C# method shows to the interpreter, and why.</summary>
internal static class UnreachableKinds
{
    private const string Graph = "only in control flow graphs";
    private const string VisualBasic = "only in Visual Basic";
    private const string Broken = "only in code that does not compile";

    public static readonly IReadOnlyDictionary<string, string> Reasons = new Dictionary<string, string>
    {
        ["FlowCapture"] = Graph,
        ["FlowCaptureReference"] = Graph,
        ["IsNull"] = Graph,
        ["CaughtException"] = Graph,
        ["StaticLocalInitializationSemaphore"] = Graph,
        ["FlowAnonymousFunction"] = Graph,
        ["Stop"] = VisualBasic,
        ["End"] = VisualBasic,
        ["RaiseEvent"] = VisualBasic,
        ["OmittedArgument"] = VisualBasic,
        ["ReDim"] = VisualBasic,
        ["ReDimClause"] = VisualBasic,
        ["AggregateQuery"] = VisualBasic,
        ["Parenthesized"] = VisualBasic,
        ["Invalid"] = Broken,
        ["InterpolatedStringAppendInvalid"] = Broken,
    };

    /// <summary>Kinds within a construct that is refused before they are met.</summary>
    public static readonly IReadOnlyDictionary<string, string> Within = new Dictionary<string, string>
    {
        ["Await"] = "CSharp05.Async_lambdas",
        ["DynamicIndexerAccess"] = "CSharp04.Dynamic_binding",
        ["DynamicInvocation"] = "CSharp04.Dynamic_binding",
        ["DynamicMemberReference"] = "CSharp04.Dynamic_binding",
        ["DynamicObjectCreation"] = "CSharp04.Dynamic_binding",
        ["FunctionPointerInvocation"] = "CSharp09.Function_pointers",
    };
}
