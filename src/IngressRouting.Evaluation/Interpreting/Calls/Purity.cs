using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>
/// Tells which functions change nothing, by what they are written with: most of those that queries call. What others reach has to be watched
/// while they run.
/// </summary>
internal sealed class Purity(Interpretation run)
{
    // Of methods that call each other, none is known to be pure. What is not pure may be so later, once its types are initialized.
    private readonly Dictionary<IMethodSymbol, bool> known = new(SymbolEqualityComparer.Default);

    /// <summary>Whether nothing is changed by what a value runs when it is called, enumerated or compared.</summary>
    public bool IsPure(object? actor)
    {
        run.Budget.Descend();
        return !Content.MayChange(actor)
            || actor switch
            {
                FunctionValue { Parts: null } function => IsPure(function.Method, function.Body),
                SequenceValue { IsOfProgram: false } sequence => sequence.Origin is not { } origin
                    || (IsPure(origin.Receiver) && AreAllPure(origin.Arguments)),
                TupleValue tuple => AreAllPure(tuple.Items),
                ArrayValue or ListValue or SetValue or SortedValue or DictionaryValue or SpanValue => true,
                _ => false,
            };
    }

    public bool AreAllPure(object?[] actors)
    {
        foreach (var actor in actors)
        {
            if (!IsPure(actor))
            {
                return false;
            }
        }
        return true;
    }

    private bool IsPure(IMethodSymbol method, IOperation? body = null)
    {
        if (known.TryGetValue(method, out var isPure))
        {
            return isPure;
        }
        run.Budget.Descend();
        body ??= run.Sources.BodyOf(method)?.Operation;
        known.Add(method, false);
        isPure = body is null ? IsPureMember(method) : body.DescendantsAndSelf().All(IsPurePart);
        known.Remove(method);
        if (isPure)
        {
            known.Add(method, true);
        }
        return isPure;
    }

    private bool IsPurePart(IOperation part)
    {
        run.Budget.Charge(1);
        return part switch
        {
            IInvocationOperation call => !call.IsVirtual
                && !run.Statics.MayStart(call.TargetMethod)
                && IsPure(call.TargetMethod)
                && call.Arguments.All(HasPureValue),
            IMethodReferenceOperation reference => !reference.IsVirtual
                && !run.Statics.MayStart(reference.Method)
                && IsPure(reference.Method),
            IPropertyReferenceOperation property => !run.Statics.MayStart(property.Property) && IsPure(property.Property),
            IFieldReferenceOperation field => !run.Statics.MayStart(field.Field),
            IBinaryOperation binary => IsPureOperator(binary.OperatorMethod),
            IUnaryOperation unary => IsPureOperator(unary.OperatorMethod),
            IConversionOperation conversion => IsPureOperator(conversion.OperatorMethod),
            IInterpolationOperation interpolation => IsSimple(interpolation.Expression.Type),
            IRecursivePatternOperation pattern => pattern.DeconstructSymbol is null,
            IArgumentOperation argument => argument.Parameter?.RefKind is RefKind.None or RefKind.In,
            _ => IsPureKind(part.Kind),
        };
    }

    private static bool IsPureKind(OperationKind kind) =>
        kind
            is OperationKind.Block
                or OperationKind.Return
                or OperationKind.Literal
                or OperationKind.ParameterReference
                or OperationKind.LocalReference
                or OperationKind.ArrayElementReference
                or OperationKind.InstanceReference
                or OperationKind.Tuple
                or OperationKind.Conditional
                or OperationKind.Coalesce
                or OperationKind.ConditionalAccess
                or OperationKind.ConditionalAccessInstance
                or OperationKind.SwitchExpression
                or OperationKind.SwitchExpressionArm
                or OperationKind.IsPattern
                or OperationKind.ConstantPattern
                or OperationKind.RelationalPattern
                or OperationKind.BinaryPattern
                or OperationKind.NegatedPattern
                or OperationKind.TypePattern
                or OperationKind.DeclarationPattern
                or OperationKind.DiscardPattern
                or OperationKind.PropertySubpattern
                or OperationKind.IsType
                or OperationKind.InterpolatedString
                or OperationKind.InterpolatedStringText
                or OperationKind.NameOf
                or OperationKind.TypeOf
                or OperationKind.DefaultValue
                or OperationKind.DelegateCreation
                or OperationKind.AnonymousFunction
                or OperationKind.VariableDeclarationGroup
                or OperationKind.VariableDeclaration
                or OperationKind.VariableDeclarator
                or OperationKind.VariableInitializer;

    private bool IsPureOperator(IMethodSymbol? method) => method is null || IsPure(method);

    private bool IsPure(IPropertySymbol property) =>
        property.ContainingType.Name != "Lazy"
        && (
            property.DeclaringSyntaxReferences.IsEmpty
            || property is { IsVirtual: false, IsAbstract: false, IsOverride: false, GetMethod: { } getter }
                && (run.Sources.BodyOf(getter) is null || IsPure(getter))
        );

    // Of the library, what gives a simple value of simple values, and queries.
    private static bool IsPureMember(IMethodSymbol method) =>
        method.DeclaringSyntaxReferences.IsEmpty
        && !method.ReturnsVoid
        && (IsSimple(method.ContainingType) || method.ContainingType.ToDisplayString() is "System.Math" or "System.Linq.Enumerable");

    private static bool HasPureValue(IArgumentOperation argument)
    {
        var value = argument.Value;
        while (value is IConversionOperation { OperatorMethod: null } conversion)
        {
            value = conversion.Operand;
        }
        return value is IDelegateCreationOperation or IInvocationOperation
            || IsSimple(value.Type)
            || value.Type is IArrayTypeSymbol
            || value.Type is INamedTypeSymbol { TypeKind: TypeKind.Class } type
                && type.ContainingNamespace.ToDisplayString() == "System.Collections.Generic";
    }

    private static bool IsSimple(ITypeSymbol? type) =>
        type is { TypeKind: TypeKind.Enum } || type?.SpecialType is >= SpecialType.System_Boolean and <= SpecialType.System_String;
}
