using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Declarations of locals.</summary>
internal static class Declarations
{
    public static void Execute(IVariableDeclarationGroupOperation group, Frame frame)
    {
        foreach (var declaration in group.Declarations)
        {
            foreach (var declarator in declaration.Declarators)
            {
                Declare(declarator, frame);
            }
        }
    }

    public static void Declare(IVariableDeclaratorOperation declarator, Frame frame)
    {
        var local = declarator.Symbol;
        if (local.IsRef)
        {
            throw frame.Refuse(declarator, "A reference to a variable");
        }
        if (local.IsConst)
        {
            return;
        }
        if (declarator.GetVariableInitializer() is { } initializer)
        {
            frame.Scope.Declare(local, Composite.CopyOf(Expressions.Evaluate(initializer.Value, frame)));
        }
        else
        {
            frame.Scope.Declare(local, Scope.Unassigned);
        }
    }
}
