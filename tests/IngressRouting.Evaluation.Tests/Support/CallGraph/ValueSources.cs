using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace IngressRouting.Evaluation.Tests.CallGraph;

/// <summary>Where the delegate or sequence that an expression gives comes from.</summary>
internal sealed class ValueSources(Hierarchy hierarchy, FileFacts facts)
{
    public IReadOnlyList<string> Of(IOperation? operation) => [.. Find(operation)];

    private IEnumerable<string> Find(IOperation? operation)
    {
        // What is known to be of a type of the project runs what that type says.
        if (operation?.Type is { } type && !Types.IsDelegate(type) && Types.IsOwn(type) && Types.IsSequence(type))
        {
            return Objects(type);
        }
        return operation switch
        {
            null or IThrowOperation or ILiteralOperation or IDefaultValueOperation => [],
            IConversionOperation conversion => Converted(conversion),
            IParenthesizedOperation inner => Find(inner.Operand),
            IDelegateCreationOperation creation => Find(creation.Target),
            IAnonymousFunctionOperation lambda => [Keys.Target(Keys.Of(lambda.Symbol))],
            IMethodReferenceOperation reference => Referenced(reference),
            ILocalReferenceOperation local => [Keys.Variable(local.Local)!, .. Undeclared(local.Local)],
            // What a delegate is passed when it is invoked is not followed.
            IParameterReferenceOperation
            {
                Parameter: { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.AnonymousFunction } } passed
            } => [Keys.Pool(passed.Type)],
            IParameterReferenceOperation parameter => [Keys.Variable(parameter.Parameter)!],
            IFieldReferenceOperation { Field: var field } when Keys.Variable(field) is { } key => [key],
            IPropertyReferenceOperation { Property: { IsIndexer: false } property } when Keys.Variable(property) is { } key =>
            [
                key,
                .. property.GetMethod is { } getter ? [Keys.Result(Keys.Of(getter))] : Array.Empty<string>(),
            ],
            IInvocationOperation invocation => Returned(invocation),
            IConditionalOperation conditional => [.. Find(conditional.WhenTrue), .. Find(conditional.WhenFalse)],
            ICoalesceOperation coalesce => [.. Find(coalesce.Value), .. Find(coalesce.WhenNull)],
            ISwitchExpressionOperation choice => choice.Arms.SelectMany(arm => Find(arm.Value)),
            IConditionalAccessOperation access => Find(access.WhenNotNull),
            IConditionalAccessInstanceOperation instance => Find(Accessed(instance)),
            ISimpleAssignmentOperation assignment => Find(assignment.Value),
            ICoalesceAssignmentOperation assignment => [.. Find(assignment.Target), .. Find(assignment.Value)],
            ICollectionExpressionOperation or IArrayCreationOperation => [],
            { Type: { } other } => [Keys.Pool(other)],
            _ => [],
        };
    }

    public static IOperation? Accessed(IConditionalAccessInstanceOperation instance)
    {
        for (var at = instance.Parent; at is not null; at = at.Parent)
        {
            if (at is IConditionalAccessOperation access && access.Operation.Syntax == instance.Syntax)
            {
                return access.Operation;
            }
        }
        return null;
    }

    private IEnumerable<string> Objects(ITypeSymbol type) =>
        hierarchy.AllTypes.Where(one => Types.Derives(one, type)).Select(static one => Keys.Object(one));

    private IEnumerable<string> Converted(IConversionOperation conversion)
    {
        var operand = conversion.Operand.Type;
        return Types.IsFollowed(operand) || conversion.Operand is IAnonymousFunctionOperation or IMethodReferenceOperation
                ? Find(conversion.Operand)
            : conversion.Operand is not ILiteralOperation && Types.IsAnything(operand) ? [Keys.Pool(conversion.Type!)]
            : Find(conversion.Operand).Where(static source => source.StartsWith("object ", StringComparison.Ordinal));
    }

    private IEnumerable<string> Referenced(IMethodReferenceOperation reference)
    {
        if (Types.IsSequence(reference.Instance?.Type) && !Types.IsOwn(reference.Method))
        {
            var node = Keys.AtSyntax(reference.Syntax);
            facts.Calls.Add(new CallFact(node, Kind(reference.Method), Of(reference.Instance), [], 0));
            return [Keys.Target(node)];
        }
        var targets = hierarchy.Targets(reference.Method, reference.Instance?.Type, reference.IsVirtual).ToList();
        foreach (var parameter in targets.SelectMany(static method => method.Parameters).Where(static one => Types.IsFollowed(one.Type)))
        {
            facts.Flows.Add(new FlowFact(Keys.Variable(parameter)!, FlowKind.Same, [Keys.Pool(parameter.Type)]));
        }
        return targets.Select(static method => Keys.Target(Keys.Of(method)));
    }

    /// <summary>How a member of <c>IEnumerable</c> or <c>IEnumerator</c> is used.</summary>
    public static CallKind Kind(IMethodSymbol method) =>
        method.Name switch
        {
            "GetEnumerator" => CallKind.GetEnumerator,
            "MoveNext" => CallKind.MoveNext,
            "Dispose" => CallKind.Dispose,
            _ => CallKind.Direct,
        };

    /// <summary>A variable that a pattern, a loop or an argument declares may hold anything of its type.</summary>
    private static IEnumerable<string> Undeclared(ILocalSymbol local) =>
        local.DeclaringSyntaxReferences[0].GetSyntax() is VariableDeclaratorSyntax ? [] : [Keys.Pool(local.Type)];

    private IEnumerable<string> Returned(IInvocationOperation invocation)
    {
        var method = invocation.TargetMethod;
        if (method.MethodKind == MethodKind.DelegateInvoke)
        {
            return [Derived(invocation, FlowKind.Result, invocation.Instance)];
        }
        if (method.Name == "GetEnumerator" && Types.IsSequence(invocation.Instance?.Type))
        {
            return [Derived(invocation, FlowKind.Enumerator, invocation.Instance)];
        }
        var targets = hierarchy.Targets(method, invocation.Instance?.Type, invocation.IsVirtual).ToList();
        if (Types.IsOwn(method) || targets.Count > 0)
        {
            return targets.Select(static one => Keys.Result(Keys.Of(one)));
        }
        // A method of the framework makes a sequence of what it is given, and calls back when that is enumerated.
        var given = invocation.Arguments.Where(static one => Types.IsFollowed(one.Value.Type)).SelectMany(one => Find(one.Value));
        return [Keys.Pool(method.ReturnType), .. given];
    }

    private string Derived(IOperation operation, FlowKind kind, IOperation? from)
    {
        var key = kind + " " + Keys.AtSyntax(operation.Syntax);
        facts.Flows.Add(new FlowFact(key, kind, Of(from)));
        return key;
    }
}
