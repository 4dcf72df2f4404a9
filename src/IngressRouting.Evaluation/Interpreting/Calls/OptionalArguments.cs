using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Arguments that the compiler passes for parameters that the call leaves out. Nobody wrote them, so no refusal may speak of them.</summary>
internal static class OptionalArguments
{
    public static void Check(IArgumentOperation argument, IParameterSymbol parameter, Frame frame)
    {
        if (parameter.Type.SpecialType == SpecialType.System_String && IsFilePath(parameter) && !DslTypes.IsDsl(parameter.ContainingSymbol))
        {
            throw frame.Run.Stop(
                Refusals.Surroundings,
                argument.Syntax,
                "[CallerFilePath] " + parameter.Name,
                "pass a value for it, or use [CallerMemberName] or nameof"
            );
        }
        if (
            argument.Value is IDefaultValueOperation
            && parameter.ContainingSymbol is IMethodSymbol { IsVirtual: false, IsAbstract: false, IsOverride: false } method
            && argument.Parent is IInvocationOperation or IObjectCreationOperation
            && !DslTypes.IsDsl(method)
            && !frame.Run.Types.IsSource(method)
            && frame.Run.Members.Find(method) is null
        )
        {
            throw frame.Run.Members.Refuse(method, argument.Parent, frame);
        }
    }

    /// <summary>The path differs between machines, and between an editor and a build.</summary>
    private static bool IsFilePath(IParameterSymbol parameter)
    {
        foreach (var attribute in parameter.OriginalDefinition.GetAttributes())
        {
            if (attribute.AttributeClass is { Name: "CallerFilePathAttribute", ContainingNamespace.Name: "CompilerServices" })
            {
                return true;
            }
        }
        return false;
    }
}
