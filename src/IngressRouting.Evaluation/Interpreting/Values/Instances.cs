using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Makes instances whose fields have their default values.</summary>
internal static class Instances
{
    public static UserObject Blank(INamedTypeSymbol type, Interpretation run, SyntaxNode at)
    {
        var layout = run.Types.LayoutOf(type);
        run.Budget.Allocate(48 + (8 * layout.FieldCount));
        var instance = run.Types.IsException(type) ? new ExceptionObject(type, layout) : new UserObject(type, layout);
        var arguments = TypeArguments.OfHierarchy(type, run.Compilation);
        for (var i = 0; i < instance.Fields.Length; i++)
        {
            instance.Fields[i] = Defaults.Of(arguments.Resolve(layout.Fields[i].Type, run.Compilation), run, at);
        }
        return instance;
    }
}
