using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Runs methods whose source is in the compilation.</summary>
internal static class Calls
{
    /// <summary>Calls a method of the program. The value of a reference that it returns is the value of the variable.</summary>
    public static object? Source(IMethodSymbol method, object? receiver, object?[] arguments, SyntaxNode call, Frame caller)
    {
        var result = Run(method, receiver, arguments, call, caller);
        return result is Cell cell ? Composite.CopyOf(cell.Get()) : result;
    }

    /// <summary>Calls a method of the program that returns a reference.</summary>
    public static Cell Reference(IMethodSymbol method, object? receiver, object?[] arguments, SyntaxNode call, Frame caller) =>
        Run(method, receiver, arguments, call, caller) as Cell
        ?? throw caller.Run.Stop(Refusals.Construct, call, "The reference that '" + method.Name + "' returns");

    private static object? Run(IMethodSymbol method, object? receiver, object?[] arguments, SyntaxNode call, Frame caller)
    {
        var run = caller.Run;
        if (method.IsAsync)
        {
            throw run.Stop(Refusals.Concurrency, call, "'" + method.Name + "'");
        }
        if (method.IsVararg)
        {
            throw run.Stop(Refusals.Construct, call, "'__arglist'", "use a params array");
        }
        // Whether the body is there depends on who asks: other generators do not see it.
        if (method.ReturnType.Name == "Regex" && GeneratedRegexes.Find(method.AssociatedSymbol ?? method, call, run) is { } regex)
        {
            return regex;
        }
        if (run.Sources.BodyOf(method) is not { } body)
        {
            return Synthesized.Call(method, receiver, arguments, call, caller);
        }
        if (body.IsStart)
        {
            run.Statics.Start((INamedTypeSymbol)caller.Resolve(method.ContainingType), call);
        }
        receiver = Receivers.Within(method, receiver, body.IsIterator);
        var scope = new Scope(null);
        var definition = method.OriginalDefinition;
        Bind(definition.PartialImplementationPart ?? definition, arguments, scope);
        ExtensionBlocks.Bind(method, receiver, scope, call, run);
        var frame = new Frame(run, receiver, scope, TypeArguments.Of(method, caller.Types, run.Compilation));
        frame.IsReadOnly = method.IsReadOnly;
        frame.Returns = method.RefKind;
        if (method.MethodKind == MethodKind.PropertySet && method.IsInitOnly)
        {
            frame.Constructor = method;
        }
        return Enter(method, body.Operation, frame, call, body.IsIterator);
    }

    /// <summary>Runs a body one level deeper.</summary>
    public static object? Enter(IMethodSymbol method, IOperation body, Frame frame, SyntaxNode call, bool isIterator)
    {
        if (isIterator)
        {
            return Iterators.Make(method, body, frame, call);
        }
        var run = frame.Run;
        var outer = Push(run, call);
        var result = Statements.Run(body, frame);
        run.Chain = outer;
        return result;
    }

    /// <summary>Notes that a call begins; the returned chain is to be put back when it ends.</summary>
    public static CallLink? Push(Interpretation run, SyntaxNode call)
    {
        var outer = run.Chain;
        var link = new CallLink(call, outer);
        if (link.Depth > run.Budget.Limits.Depth)
        {
            throw run.Stop(Refusals.Depth, call, run.Budget.Limits.Depth);
        }
        run.Budget.Charge(Costs.Call);
        run.Chain = link;
        return outer;
    }

    public static void Bind(IMethodSymbol definition, object?[] arguments, Scope scope)
    {
        var parameters = definition.Parameters;
        for (var i = 0; i < parameters.Length; i++)
        {
            scope.Declare(parameters[i], Composite.CopyOf(arguments[i]));
        }
    }
}
