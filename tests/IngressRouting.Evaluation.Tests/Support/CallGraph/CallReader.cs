using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace IngressRouting.Evaluation.Tests.CallGraph;

/// <summary>Reads the calls that one operation makes, among them those that are not written: of accessors, operators, enumerators.</summary>
internal sealed class CallReader(
    SemanticModel model,
    Hierarchy hierarchy,
    FileFacts facts,
    ValueSources sources,
    Precedence precedence,
    string owner
)
{
    private readonly FrameworkCalls framework = new(hierarchy);

    public void Read(IOperation operation)
    {
        switch (operation)
        {
            case IInvocationOperation invocation:
                Invoke(invocation);
                break;
            case IObjectCreationOperation { Constructor: { } constructor } creation:
                Call(constructor, null, false, creation, creation.Arguments);
                break;
            case IPropertyReferenceOperation reference:
                Access(reference);
                break;
            case IForEachLoopOperation loop:
                Enumerate(loop);
                break;
            case ISpreadOperation spread:
                Follow([CallKind.GetEnumerator, CallKind.MoveNext, CallKind.Dispose], spread.Operand, spread);
                break;
            case IUsingOperation usage:
                usage.Locals.ToList().ForEach(local => Dispose(local.Type, Keys.Variable(local), usage));
                Dispose(usage.Resources.Type, null, usage);
                break;
            case IUsingDeclarationOperation usage:
                foreach (var declarator in usage.DeclarationGroup.Declarations.SelectMany(static one => one.Declarators))
                {
                    Dispose(declarator.Symbol.Type, Keys.Variable(declarator.Symbol), usage);
                }
                break;
            case IDeconstructionAssignmentOperation { Syntax: AssignmentExpressionSyntax syntax }:
                Deconstruct(model.GetDeconstructionInfo(syntax), operation);
                break;
            case IRecursivePatternOperation { DeconstructSymbol: IMethodSymbol deconstruct }:
                Call(deconstruct, null, false, operation, []);
                break;
            default:
                Operator(operation);
                break;
        }
    }

    private void Operator(IOperation operation)
    {
        var method = operation switch
        {
            IBinaryOperation binary => binary.OperatorMethod,
            IUnaryOperation unary => unary.OperatorMethod,
            ICompoundAssignmentOperation compound => compound.OperatorMethod,
            IIncrementOrDecrementOperation increment => increment.OperatorMethod,
            IConversionOperation conversion => conversion.OperatorMethod,
            IWithOperation { CloneMethod: { } clone } => clone,
            _ => null,
        };
        if (method is not null)
        {
            Call(method, null, false, operation, []);
        }
        var text = operation switch
        {
            IBinaryOperation { Type.SpecialType: SpecialType.System_String } sum => [sum.LeftOperand, sum.RightOperand],
            IInterpolationOperation part => [part.Expression],
            _ => Array.Empty<IOperation>(),
        };
        foreach (var part in text)
        {
            var type = (part as IConversionOperation)?.Operand.Type ?? part.Type;
            Direct(framework.ToText(type), operation);
        }
    }

    private void Invoke(IInvocationOperation invocation)
    {
        var method = invocation.TargetMethod;
        if (method.MethodKind == MethodKind.DelegateInvoke)
        {
            Follow([CallKind.Invoke], invocation.Instance, invocation);
        }
        else if (
            Types.IsSequence(invocation.Instance?.Type)
            && !Types.IsOwn(method)
            && method.Name is "GetEnumerator" or "MoveNext" or "Dispose"
        )
        {
            Follow([ValueSources.Kind(method)], invocation.Instance, invocation);
        }
        else
        {
            Call(method, invocation.Instance, invocation.IsVirtual, invocation, invocation.Arguments);
        }
    }

    private void Call(IMethodSymbol method, IOperation? instance, bool isVirtual, IOperation at, IEnumerable<IArgumentOperation> arguments)
    {
        Direct(hierarchy.Targets(method, instance?.Type ?? method.ContainingType, isVirtual), at);
        if (Types.IsOwn(method))
        {
            return;
        }
        Direct(framework.CalledBack(method, instance, arguments), at);
        foreach (var argument in arguments)
        {
            if (Types.IsDelegate(argument.Parameter?.OriginalDefinition.Type))
            {
                Follow([CallKind.Invoke], argument.Value, at);
            }
            else if (Types.IsSequence(Unconverted(argument.Value)?.Type) && !Types.IsAnything(argument.Parameter?.OriginalDefinition.Type))
            {
                Follow([CallKind.GetEnumerator, CallKind.MoveNext, CallKind.Dispose], argument.Value, at);
            }
        }
    }

    private static IOperation? Unconverted(IOperation value) => value is IConversionOperation { Operand: { } operand } ? operand : value;

    private void Access(IPropertyReferenceOperation reference)
    {
        var isVirtual = reference.Instance?.Syntax is not BaseExpressionSyntax;
        var isTarget = reference.Parent is IAssignmentOperation assignment && assignment.Target == reference;
        if (reference.Property.SetMethod is { } setter && (isTarget || reference.Parent is IIncrementOrDecrementOperation))
        {
            Call(setter, reference.Instance, isVirtual, reference, reference.Arguments);
        }
        if (reference.Property.GetMethod is { } getter && !(isTarget && reference.Parent is ISimpleAssignmentOperation))
        {
            Call(getter, reference.Instance, isVirtual, reference, reference.Arguments);
        }
    }

    private void Enumerate(IForEachLoopOperation loop)
    {
        if (loop.Syntax is CommonForEachStatementSyntax syntax && model.GetForEachStatementInfo(syntax) is { } info)
        {
            IMethodSymbol?[] own = [info.GetEnumeratorMethod, info.MoveNextMethod, info.CurrentProperty?.GetMethod];
            Direct(own.OfType<IMethodSymbol>().Where(Types.IsOwn), loop);
            if (info.GetEnumeratorMethod?.ReturnType is { } enumerator && Types.IsOwn(enumerator))
            {
                Dispose(enumerator, null, loop);
            }
        }
        Follow([CallKind.GetEnumerator, CallKind.MoveNext, CallKind.Dispose], loop.Collection, loop);
    }

    private void Dispose(ITypeSymbol? type, string? variable, IOperation at)
    {
        if (type is null)
        {
            return;
        }
        if (Types.IsSequence(type) && variable is not null)
        {
            Add(CallKind.Dispose, [variable], at);
        }
        else if (!Types.IsSequence(type) && model.Compilation.GetSpecialType(SpecialType.System_IDisposable) is { } disposable)
        {
            Direct(hierarchy.Targets((IMethodSymbol)disposable.GetMembers("Dispose")[0], type, true), at, CallKind.Dispose);
        }
    }

    private void Deconstruct(DeconstructionInfo info, IOperation at)
    {
        if (info.Method is { } method)
        {
            Direct(hierarchy.Targets(method, null, false), at);
        }
        foreach (var nested in info.Nested)
        {
            Deconstruct(nested, at);
        }
    }

    private void Follow(CallKind[] kinds, IOperation? value, IOperation at)
    {
        var from = sources.Of(value is IConversionOperation { Operand: { } operand } && Types.IsFollowed(operand.Type) ? operand : value);
        if (from.Count == 0 || !(Types.IsFollowed(value?.Type) || Types.IsFollowed(Unconverted(value!)?.Type)))
        {
            return;
        }
        foreach (var kind in kinds)
        {
            Add(kind, from, at);
        }
    }

    private void Direct(IEnumerable<IMethodSymbol> methods, IOperation at, CallKind kind = CallKind.Direct)
    {
        var targets = methods.Select(Keys.Of).Distinct().ToList();
        if (targets.Count > 0)
        {
            Add(CallKind.Direct, targets, at, kind == CallKind.Dispose);
        }
    }

    private void Add(CallKind kind, IReadOnlyList<string> targets, IOperation at, bool disposes = false)
    {
        var line = at.Syntax.GetLocation().GetLineSpan().StartLinePosition.Line + 1;
        var call = new CallFact(owner, kind, targets, precedence.Before(at.Syntax, kind is CallKind.MoveNext or CallKind.Dispose), line);
        facts.Calls.Add(call);
        // Who disposes an iterator runs what it disposes itself, and its finally.
        if (
            owner.StartsWith("next ", StringComparison.Ordinal)
            && (disposes || kind == CallKind.Dispose || at.Syntax.FirstAncestorOrSelf<FinallyClauseSyntax>() is not null)
        )
        {
            facts.Calls.Add(call with { From = Keys.Dispose(owner[5..]), Before = Within(at) });
        }
    }

    private IReadOnlyCollection<string> Within(IOperation at) =>
        at.Syntax.FirstAncestorOrSelf<FinallyClauseSyntax>() is null ? [] : precedence.Before(at.Syntax);
}
