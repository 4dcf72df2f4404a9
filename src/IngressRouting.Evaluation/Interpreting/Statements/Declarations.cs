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
        if (local.IsConst)
        {
            return;
        }
        if (local.IsRef && declarator.GetVariableInitializer() is { } referred)
        {
            frame.Scope.Declare(local, References.Of(referred.Value, local.RefKind, frame));
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
