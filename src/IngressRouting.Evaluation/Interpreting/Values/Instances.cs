using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Makes instances whose fields have their default values.</summary>
internal static class Instances
{
    // A struct that contains itself, or ever longer types made of itself, does not compile: nothing else is so deep.
    private const int Deepest = 100;

    public static UserObject Blank(INamedTypeSymbol type, Interpretation run, SyntaxNode at)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (run.Making.Count > Deepest || !run.Making.Add(type))
        {
            throw run.Silence(at);
        }
        var layout = run.Types.LayoutOf(type);
        run.Budget.Charge(layout.IsInlineArray ? layout.FieldCount : 0);
        run.Budget.Allocate(48 + (8L * layout.FieldCount));
        var instance = run.Types.IsException(type) ? new ExceptionObject(type, layout) : new UserObject(type, layout);
        var arguments = TypeArguments.OfHierarchy(type, run.Compilation);
        for (var i = 0; i < instance.Fields.Length; i++)
        {
            instance.Fields[i] = Defaults.Of(arguments.Resolve(layout.FieldAt(i).Type, run.Compilation), run, at);
        }
        run.Making.Remove(type);
        return instance;
    }
}
