using System;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>What to write instead of a library member that is not evaluated.</summary>
internal static class MemberRemedies
{
    /// <summary>For members with a result.</summary>
    public const string Usual = "use a constant for its result, or write a helper method in this project";

    public static string For(ISymbol member, Refusal refusal) =>
        refusal == Refusals.InputOutput ? OfInputOutput(member)
        : refusal == Refusals.Concurrency ? OfConcurrency(member) ?? refusal.Usual!
        : refusal == Refusals.Surroundings ? OfSurroundings(member) ?? refusal.Usual!
        : refusal == Refusals.Clock && member.ContainingType?.Name == "Stopwatch" ? "remove it"
        : refusal.Usual ?? TypeRemedies.For(member) ?? OfKind(member);

    private static string OfInputOutput(ISymbol member) =>
        member.ContainingType is { Name: "Console" or "TextWriter" } && !member.Name.StartsWith("Read", StringComparison.Ordinal)
            ? "remove it"
            : "write the value as a constant, or take a template parameter for what is only known at deployment";

    private static string? OfConcurrency(ISymbol member) =>
        (member.ContainingType?.Name, member.Name) switch
        {
            ("Parallel", "For") => "write a for loop",
            ("Parallel", "ForEach") => "write a foreach loop",
            ("Parallel", "Invoke") => "call the methods one after the other",
            ("ParallelEnumerable", "AsParallel") => "leave it out",
            ("Thread", "Sleep" or "Yield" or "SpinWait") or ("Task", "Delay" or "Yield") => "remove it",
            ("Task", "FromResult") or ("ValueTask", "FromResult") => "use the value itself",
            ("Task", "Run") => "call what it runs",
            ("Interlocked", "Increment") => "write ++",
            ("Interlocked", "Decrement") => "write --",
            ("Interlocked" or "Volatile", _) => "read and assign the variable itself",
            ("Monitor", _) => "write a lock statement, whose body is evaluated, or remove it",
            ("CancellationToken" or "CancellationTokenSource", _) => "leave it out, because nothing is cancelled",
            ("Thread" or "ThreadPool" or "Timer", _) => "call the code itself",
            _ => null,
        };

    private static string? OfSurroundings(ISymbol member) =>
        (member.ContainingType?.Name, member.Name) switch
        {
            ("Path", "Combine" or "Join") => "join the parts with '/'",
            ("Path", _) => "take the text apart with members of string such as Split and LastIndexOf",
            ("Environment", "NewLine") => "write \"\\n\"",
            _ => null,
        };

    /// <summary>For a regular expression, by what is done with it.</summary>
    public static string OfRegex(string member) =>
        member switch
        {
            "IsMatch" =>
                "test the text with members of string such as StartsWith, EndsWith and Contains, or its characters with All and char.IsAsciiDigit",
            "Replace" => "use string.Replace, or Split with StringSplitOptions.RemoveEmptyEntries and string.Join",
            "Split" => "use string.Split, which takes several separators, too",
            "Escape" or "Unescape" => "write the text that it gives",
            _ => "take the text apart with members of string such as Split, IndexOf and StartsWith, or match it with a list pattern",
        };

    private static string OfKind(ISymbol member) =>
        member switch
        {
            IMethodSymbol { MethodKind: MethodKind.Constructor, ContainingType: var type } => IsCollection(type)
                ? "use another collection, such as List, Dictionary, HashSet, Queue or Stack"
                : "use a value of another type, or declare a type in this project that does what you need of it",
            IMethodSymbol { MethodKind: MethodKind.Conversion } => "use a value of another type",
            IMethodSymbol { ReturnsVoid: true, IsStatic: false, ContainingType: var type } when IsCollection(type) =>
                "change the collection element by element, or make a new one",
            IMethodSymbol { ReturnsVoid: true } => "leave it out, or write a helper method in this project that does the same",
            _ => Usual,
        };

    private static bool IsCollection(INamedTypeSymbol type) =>
        type.AllInterfaces.Any(static contract => contract.SpecialType == SpecialType.System_Collections_IEnumerable)
        || type.Name == "PriorityQueue";
}
