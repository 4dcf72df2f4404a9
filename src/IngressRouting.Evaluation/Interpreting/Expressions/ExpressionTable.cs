using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Which construct is evaluated by which file.</summary>
internal static class ExpressionTable
{
    /// <summary>The kinds that collection expressions and their spreads have on compilers newer than the library this is built against.</summary>
    public const int CollectionExpressionKind = 127;

    private const int Size = 160;

    public static Evaluator?[] Build()
    {
        var table = new Evaluator?[Size];
        AddReferences(table);
        AddOperators(table);
        AddCalls(table);
        AddShapes(table);
        return table;
    }

    private static void AddReferences(Evaluator?[] table)
    {
        table[(int)OperationKind.LocalReference] = Variables.EvaluateLocal;
        table[(int)OperationKind.ParameterReference] = Variables.EvaluateParameter;
        table[(int)OperationKind.FieldReference] = Fields.Evaluate;
        table[(int)OperationKind.PropertyReference] = Properties.Evaluate;
        table[(int)OperationKind.ArrayElementReference] = Arrays.EvaluateElement;
        table[(int)OperationKind.InlineArrayAccess] = InlineArrays.Evaluate;
        table[(int)OperationKind.ImplicitIndexerReference] = ImplicitIndexers.Evaluate;
        table[(int)OperationKind.InstanceReference] = InstanceReferences.Evaluate;
        table[(int)OperationKind.EventReference] = Events.Read;
        table[(int)OperationKind.EventAssignment] = Events.Assign;
        table[(int)OperationKind.MethodReference] = Functions.EvaluateMethodReference;
        table[(int)OperationKind.TypeOf] = TypeOfs.Evaluate;
        table[(int)OperationKind.Parenthesized] = static (operation, frame) =>
            Expressions.Evaluate(((Microsoft.CodeAnalysis.Operations.IParenthesizedOperation)operation).Operand, frame);
    }

    private static void AddOperators(Evaluator?[] table)
    {
        table[(int)OperationKind.Unary] = UnaryOperators.Evaluate;
        table[(int)OperationKind.Binary] = BinaryOperators.Evaluate;
        table[(int)OperationKind.TupleBinary] = TupleOperators.Evaluate;
        table[(int)OperationKind.Increment] = Increments.Evaluate;
        table[(int)OperationKind.Decrement] = Increments.Evaluate;
        table[(int)OperationKind.SimpleAssignment] = Assignments.Evaluate;
        table[(int)OperationKind.CompoundAssignment] = CompoundAssignments.Evaluate;
        table[(int)OperationKind.CoalesceAssignment] = Coalescing.EvaluateAssignment;
        table[(int)OperationKind.DeconstructionAssignment] = Deconstruction.Evaluate;
        table[(int)OperationKind.Conversion] = Conversions.Evaluate;
        table[(int)OperationKind.Conditional] = Conditionals.Evaluate;
        table[(int)OperationKind.Coalesce] = Coalescing.Evaluate;
        table[(int)OperationKind.ConditionalAccess] = Conditionals.EvaluateAccess;
        table[(int)OperationKind.ConditionalAccessInstance] = static (_, frame) => frame.Conditional;
        table[(int)OperationKind.IsType] = TypeTests.Evaluate;
        table[(int)OperationKind.Range] = ImplicitIndexers.EvaluateRange;
        table[(int)OperationKind.IsPattern] = Patterns.Evaluate;
        table[(int)OperationKind.SwitchExpression] = SwitchExpressions.Evaluate;
        table[(int)OperationKind.Throw] = Throwing.Evaluate;
    }

    private static void AddCalls(Evaluator?[] table)
    {
        table[(int)OperationKind.Invocation] = Invocations.Evaluate;
        table[(int)OperationKind.ObjectCreation] = ObjectCreations.Evaluate;
        table[(int)OperationKind.TypeParameterObjectCreation] = ObjectCreations.EvaluateTypeParameter;
        table[(int)OperationKind.AnonymousObjectCreation] = AnonymousObjects.Evaluate;
        table[(int)OperationKind.ObjectOrCollectionInitializer] = Initializers.Evaluate;
        table[(int)OperationKind.AnonymousFunction] = Functions.EvaluateLambda;
        table[(int)OperationKind.DelegateCreation] = Functions.EvaluateCreation;
        table[(int)OperationKind.With] = WithExpressions.Evaluate;
        table[(int)OperationKind.TranslatedQuery] = static (operation, frame) =>
            Expressions.Evaluate(((Microsoft.CodeAnalysis.Operations.ITranslatedQueryOperation)operation).Operation, frame);
    }

    private static void AddShapes(Evaluator?[] table)
    {
        table[(int)OperationKind.ArrayCreation] = Arrays.EvaluateCreation;
        table[(int)OperationKind.Tuple] = Tuples.Evaluate;
        table[(int)OperationKind.InterpolatedString] = Interpolations.Evaluate;
        table[(int)OperationKind.InterpolatedStringHandlerCreation] = StringHandlers.Evaluate;
        table[(int)OperationKind.InterpolatedStringHandlerArgumentPlaceholder] = StringHandlers.EvaluatePlaceholder;
        table[(int)OperationKind.DefaultValue] = static (operation, frame) =>
            operation.Type is { } type ? Defaults.Of(frame.Resolve(type), frame.Run, operation.Syntax) : null;
        table[(int)OperationKind.Utf8String] = Utf8Texts.Evaluate;
        table[(int)OperationKind.DeclarationExpression] = Variables.EvaluateDeclaration;
        table[(int)OperationKind.None] = CollectionExpressions.Evaluate;
        table[CollectionExpressionKind] = CollectionExpressions.Evaluate;
    }
}
