using System.Collections.Generic;

namespace IngressRouting.Evaluation;

/// <summary>Every reason to stop an evaluation, by diagnostic id.</summary>
public static class Refusals
{
    /// <summary>More steps than a topology needs.</summary>
    public static readonly Refusal Steps = new(
        "IR9001",
        "A topology must be evaluated in a bounded number of steps",
        "The evaluation did not finish within {0} steps; {1}"
    )
    {
        Usual = "check that this loop ends, or describe fewer elements in one topology",
    };

    /// <summary>Recursion without end.</summary>
    public static readonly Refusal Depth = new(
        "IR9002",
        "A topology must be evaluated with bounded recursion",
        "Calls nest deeper than {0} levels; check that this recursion ends, or write it as a loop"
    );

    /// <summary>A value that has no end; one more case of recursion without end.</summary>
    public static readonly Refusal Circle = new(
        Depth.Id,
        Depth.Title,
        "{0} leads back to itself, so its text, its hash code and what it is equal to have no end; override ToString or Equals, or leave the member out that leads back"
    );

    /// <summary>A chain of values that is too long to be walked along in one go.</summary>
    public static readonly Refusal ValueDepth = new(
        Depth.Id,
        Depth.Title,
        "Values nest deeper than {0} levels; compare or print them one by one, in a loop"
    );

    /// <summary>Values or queries that nest deeper than the stack of the evaluation holds.</summary>
    public static readonly Refusal StackDepth = new(
        Depth.Id,
        Depth.Title,
        "Values or queries nest too deep here to be followed; go through them one by one, in a loop, or put ToList() between queries"
    );

    /// <summary>Too many elements or characters.</summary>
    public static readonly Refusal Size = new(
        "IR9003",
        "A topology must be evaluated in bounded memory",
        "The evaluation made more than {0} MB of text and collections; {1}"
    )
    {
        Usual = "check that they do not grow with every turn of a loop",
    };

    /// <summary>A generic type that grows with every call.</summary>
    public static readonly Refusal TypeSize = new(
        Size.Id,
        Size.Title,
        "A type argument is made of more than {0} types here; check that it does not grow with every call of a generic method"
    );

    /// <summary>The backstop for very slow machines.</summary>
    public static readonly Refusal Time = new(
        "IR9004",
        "A topology must be evaluated in bounded time",
        "The evaluation did not finish within {0} seconds; describe fewer elements in one topology"
    );

    /// <summary>A construct of the language that the interpreter does not know.</summary>
    public static readonly Refusal Construct = new(
        "IR9101",
        "This construct cannot be evaluated at compile time",
        "{0} cannot be evaluated at compile time; {1}"
    )
    {
        Usual = "write it with plain values, statements and expressions, or use a constant for its result",
    };

    /// <summary>A library member outside the table; <c>{1}</c> is what to write instead.</summary>
    public static readonly Refusal Member = new(
        "IR9102",
        "This member cannot be evaluated at compile time",
        "'{0}' is not among the library members that are evaluated at compile time; {1}"
    );

    /// <summary>Code whose source is not in this project.</summary>
    public static readonly Refusal OtherAssembly = new(
        "IR9103",
        "Code of another assembly cannot be evaluated at compile time",
        "'{0}' is code of the assembly '{1}', which is not available at compile time; {2}"
    );

    /// <summary>State that other code may change before the method runs.</summary>
    public static readonly Refusal MutableState = new(
        "IR9104",
        "A topology must not depend on state that can change",
        "'{0}' can change while the program runs, so its value is not known at compile time; {1}"
    )
    {
        Usual = "make it const or static readonly, or pass the value as a parameter",
    };

    /// <summary>A form of an IP address that few people would read as the library does.</summary>
    public static readonly Refusal Address = new(
        "IR9105",
        "An IP address must have its plain form",
        "The address '{0}' has a form that is not evaluated at compile time; {1}"
    );

    /// <summary>Files, network, console, processes; <c>{1}</c> is what to do instead.</summary>
    public static readonly Refusal InputOutput = new(
        "IR9201",
        "A topology must not do input or output",
        "'{0}' does input or output, which does not happen at compile time; {1}"
    );

    /// <summary>The clock.</summary>
    public static readonly Refusal Clock = new(
        "IR9202",
        "A topology must not depend on time",
        "'{0}' depends on the time, so every build would give another template; {1}"
    )
    {
        Usual = "use a constant, or a template parameter",
    };

    /// <summary>Random numbers and identifiers.</summary>
    public static readonly Refusal Randomness = new(
        "IR9203",
        "A topology must not depend on chance",
        "'{0}' is random, so every build would give another template; {1}"
    )
    {
        Usual = "use a constant, such as a name that says what the element is for",
    };

    /// <summary>Environment variables, the machine, the process.</summary>
    public static readonly Refusal Surroundings = new(
        "IR9204",
        "A topology must not depend on the machine that builds it",
        "'{0}' depends on the machine that builds, so the template would differ between machines; {1}"
    )
    {
        Usual = "use a constant, an argument of the topology, or a template parameter",
    };

    /// <summary>Types as values, run-time code.</summary>
    public static readonly Refusal Reflection = new(
        "IR9205",
        "Reflection cannot be evaluated at compile time",
        "'{0}' inspects types at run time, which is not possible at compile time; {1}"
    )
    {
        Usual = "name the members directly, or use nameof, a type pattern or a generic method",
    };

    /// <summary>Tasks and threads.</summary>
    public static readonly Refusal Concurrency = new(
        "IR9206",
        "Asynchronous and parallel code cannot be evaluated at compile time",
        "{0} is asynchronous or parallel, and nothing waits at compile time; {1}"
    )
    {
        Usual = "write the topology as plain sequential code",
    };

    /// <summary>Results that depend on the current culture.</summary>
    public static readonly Refusal Culture = new(
        "IR9207",
        "A topology must not depend on the current culture",
        "{0} depends on the current culture, so results would differ between machines; use {1}"
    );

    /// <summary>Results that the library does not promise.</summary>
    public static readonly Refusal Unspecified = new(
        "IR9208",
        "A topology must not depend on unspecified behaviour",
        "{0} is not the same in every run or on every machine; {1}"
    );

    /// <summary>The code threw.</summary>
    public static readonly Refusal Thrown = new("IR9301", "The topology throws an exception", "The evaluation of this code throws {0}");

    /// <summary>A DSL call was refused by the DSL.</summary>
    public static readonly Refusal Misuse = new("IR9302", "The topology is described wrongly", "{0}");

    /// <summary>A value known only at deployment was needed now.</summary>
    public static readonly Refusal Symbolic = new("IR9303", "A value that is only known at deployment cannot be used here", "{0}");

    /// <summary>A defect of the interpreter itself.</summary>
    public static readonly Refusal Defect = new(
        "IR9901",
        "The evaluation failed because of a defect in IngressRouting",
        "The evaluation of this code failed because of a defect in IngressRouting ({0}); please report it, and try to write this expression differently"
    );

    /// <summary>All of them, in the order of their ids.</summary>
    public static readonly IReadOnlyList<Refusal> All =
    [
        Steps,
        Depth,
        Size,
        Time,
        Construct,
        Member,
        OtherAssembly,
        MutableState,
        Address,
        InputOutput,
        Clock,
        Randomness,
        Surroundings,
        Reflection,
        Concurrency,
        Culture,
        Unspecified,
        Thrown,
        Misuse,
        Symbolic,
        Defect,
    ];
}
