using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IngressRouting.Evaluation.Tests.CallGraph;

/// <summary>Reads where delegates and sequences go. Where the analysis does not follow them, they are in a pool with all others of their type.</summary>
internal sealed class FlowReader(Hierarchy hierarchy, FileFacts facts, ValueSources sources)
{
    public void Read(IOperation operation, IMethodSymbol? function)
    {
        switch (operation)
        {
            case IVariableDeclaratorOperation { Initializer.Value: { } value } declarator:
                Flow(Keys.Variable(declarator.Symbol)!, value);
                break;
            case IFieldInitializerOperation { Value: { } value } initializer:
                initializer.InitializedFields.ToList().ForEach(field => Flow(Keys.Variable(field)!, value));
                break;
            case IPropertyInitializerOperation { Value: { } value } initializer:
                initializer.InitializedProperties.ToList().ForEach(property => Flow(Keys.Variable(property)!, value));
                break;
            case IAssignmentOperation assignment:
                Flow(Variable(assignment.Target) ?? Pool(assignment.Value), assignment.Value);
                break;
            case IArgumentOperation argument:
                Pass(argument);
                break;
            case IReturnOperation { ReturnedValue: { } value } when function is not null:
                Return(function, value, operation.Kind == OperationKind.YieldReturn);
                break;
            case IConversionOperation conversion when !Types.IsFollowed(conversion.Type):
                Flow(Pool(conversion.Operand), conversion.Operand);
                break;
            case IArrayInitializerOperation array:
                array.ElementValues.ToList().ForEach(element => Flow(Pool(element), element));
                break;
            case ITupleOperation tuple:
                tuple.Elements.ToList().ForEach(element => Flow(Pool(element), element));
                break;
            case ICollectionExpressionOperation collection:
                collection.Elements.ToList().ForEach(element => Flow(Pool(element), element));
                break;
        }
    }

    private void Return(IMethodSymbol function, IOperation value, bool yields)
    {
        if (yields)
        {
            Flow(Pool(value), value);
            return;
        }
        Flow(Keys.Result(Keys.Of(function)), value);
    }

    private void Pass(IArgumentOperation argument)
    {
        if (!Types.IsFollowed(argument.Value.Type) || argument.Parameter is not { } parameter)
        {
            return;
        }
        if (argument.Parent is IInvocationOperation { TargetMethod.MethodKind: MethodKind.DelegateInvoke })
        {
            Flow(Pool(argument.Value), argument.Value);
            return;
        }
        var type = parameter.OriginalDefinition.Type;
        if (!Types.IsFollowed(type))
        {
            Flow(Pool(argument.Value), argument.Value);
        }
        var (method, instance, isVirtual) = argument.Parent switch
        {
            IInvocationOperation call => (call.TargetMethod, call.Instance?.Type, call.IsVirtual),
            IObjectCreationOperation { Constructor: { } constructor } => (constructor, null, false),
            _ => (null, null, false),
        };
        if (method is null)
        {
            Flow(Pool(argument.Value), argument.Value);
            return;
        }
        foreach (var target in hierarchy.Targets(method, instance, isVirtual))
        {
            var key = Keys.Parameter(target, parameter.Ordinal + (method.ReducedFrom is null ? 0 : 1));
            Flow(key, argument.Value);
            if (parameter.RefKind is RefKind.Out or RefKind.Ref && Variable(argument.Value) is { } variable)
            {
                facts.Flows.Add(new FlowFact(variable, FlowKind.Same, [key]));
            }
        }
        if (parameter.RefKind is RefKind.Out or RefKind.Ref && Variable(argument.Value) is { } filled)
        {
            facts.Flows.Add(new FlowFact(filled, FlowKind.Same, [Pool(argument.Value)]));
        }
    }

    private void Flow(string to, IOperation value)
    {
        var type = (value as IConversionOperation)?.Operand.Type ?? value.Type;
        if (
            Types.IsFollowed(value.Type)
            || Types.IsFollowed(type)
            || value is IConversionOperation { Operand: IAnonymousFunctionOperation or IMethodReferenceOperation }
        )
        {
            facts.Flows.Add(new FlowFact(to, FlowKind.Same, sources.Of(value)));
            if (to.StartsWith(Keys.Sequences, StringComparison.Ordinal))
            {
                // Whoever takes a sequence of anything may get one of something.
                facts.Flows.Add(new FlowFact(Keys.Sequences, FlowKind.Same, [to]));
            }
        }
    }

    private static string Pool(IOperation value) =>
        value is { Type: { } type } && Types.IsFollowed(type) ? Keys.Pool(type)
        : value is IConversionOperation { Operand.Type: { } operand } && Types.IsFollowed(operand) ? Keys.Pool(operand)
        : Keys.Sequences;

    private static string? Variable(IOperation target) =>
        target switch
        {
            ILocalReferenceOperation local => Keys.Variable(local.Local),
            IParameterReferenceOperation parameter => Keys.Variable(parameter.Parameter),
            IFieldReferenceOperation field => Keys.Variable(field.Field),
            IPropertyReferenceOperation { Property.IsIndexer: false } property => Keys.Variable(property.Property),
            IDeclarationExpressionOperation declaration => Variable(declaration.Expression),
            _ => null,
        };
}
