using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Runs constructors: field initializers, then the base constructor, then the body.</summary>
internal static class Constructors
{
    public static IMethodSymbol? Parameterless(INamedTypeSymbol type)
    {
        foreach (var constructor in type.InstanceConstructors)
        {
            if (constructor.Parameters.IsEmpty)
            {
                return constructor;
            }
        }
        return null;
    }

    /// <summary>The constructor of a constructed type that stands for one of an open type.</summary>
    public static IMethodSymbol In(INamedTypeSymbol type, IMethodSymbol constructor)
    {
        foreach (var candidate in type.InstanceConstructors)
        {
            if (SymbolEqualityComparer.Default.Equals(candidate.OriginalDefinition, constructor.OriginalDefinition))
            {
                return candidate;
            }
        }
        return constructor;
    }

    /// <summary>Classes derived from library classes would have parts that nobody interprets; exceptions are modelled, and some have no parts.</summary>
    public static void CheckBases(INamedTypeSymbol type, IOperation operation, Frame frame)
    {
        for (var at = type.BaseType; at is { SpecialType: SpecialType.None }; at = at.BaseType)
        {
            if (frame.Run.Types.IsSource(at))
            {
                continue;
            }
            if (!OtherAssemblies.IsPlatform(at))
            {
                throw OtherAssemblies.Refuse(at, operation.Syntax, frame.Run);
            }
            if (!frame.Run.Types.IsException(at) && !TypeFacts.IsEmptyBase(at))
            {
                throw frame.Run.Stop(
                    Refusals.Member,
                    operation.Syntax,
                    TypeNames.Of(at) + "' as the base class of '" + type.Name,
                    "derive the class from none, and keep what you need of that one in a field"
                );
            }
        }
    }

    public static void Run(UserObject instance, IMethodSymbol constructor, object?[] arguments, IOperation operation, Frame caller)
    {
        var run = caller.Run;
        var type = constructor.ContainingType;
        if (run.Statics.Precede(constructor))
        {
            run.Statics.Start(type, operation.Syntax);
        }
        var outer = Calls.Push(run, operation.Syntax);
        var types = type.IsGenericType ? TypeArguments.Of(type, run.Compilation) : TypeArguments.None;
        constructor = constructor.PartialImplementationPart ?? constructor;
        var syntax = constructor.DeclaringSyntaxReferences.IsEmpty ? null : run.Sources.SyntaxOf(constructor.DeclaringSyntaxReferences[0]);
        if (syntax is ConstructorDeclarationSyntax)
        {
            RunWritten(instance, constructor, arguments, types, operation, caller);
        }
        else if (syntax is TypeDeclarationSyntax { ParameterList: not null } declaration)
        {
            RunPrimary(instance, constructor, declaration, arguments, types, operation, caller);
        }
        else if (!type.IsValueType)
        {
            RunInitializers(instance, type, new Frame(run, instance, new Scope(null), types) { Constructor = constructor });
            RunImplicitBase(instance, type, operation, caller);
        }
        run.Chain = outer;
    }

    private static void RunWritten(
        UserObject instance,
        IMethodSymbol constructor,
        object?[] arguments,
        TypeArguments types,
        IOperation operation,
        Frame caller
    )
    {
        var run = caller.Run;
        if (run.Sources.BodyOf(constructor)?.Operation is not IConstructorBodyOperation body)
        {
            throw run.Silence(operation.Syntax);
        }
        var scope = new Scope(null);
        var definition = constructor.OriginalDefinition;
        Calls.Bind(definition.PartialImplementationPart ?? definition, arguments, scope);
        var frame = new Frame(run, instance, new Scope(scope), types) { Constructor = constructor };
        var initializer = (body.Initializer as IExpressionStatementOperation)?.Operation as IInvocationOperation;
        var type = constructor.ContainingType;
        if (
            initializer is not null
            && SymbolEqualityComparer.Default.Equals(initializer.TargetMethod.ContainingType.OriginalDefinition, type.OriginalDefinition)
        )
        {
            var target = initializer.TargetMethod;
            if (type.IsValueType && target.DeclaringSyntaxReferences.IsEmpty)
            {
                throw frame.Refuse(initializer, "'this()' of a struct without a parameterless constructor");
            }
            Run(instance, In(type, target), Arguments.Evaluate(target.Parameters.Length, initializer.Arguments, frame), initializer, frame);
        }
        else
        {
            RunInitializers(instance, type, new Frame(run, instance, new Scope(null), types) { Constructor = constructor });
            if (initializer is not null)
            {
                RunBase(instance, type, initializer, frame);
            }
            else if (body.Initializer is null && !type.IsValueType)
            {
                RunImplicitBase(instance, type, operation, caller);
            }
        }
        if ((body.BlockBody ?? body.ExpressionBody) is { } block)
        {
            Statements.Run(block, frame);
        }
    }

    private static void RunPrimary(
        UserObject instance,
        IMethodSymbol constructor,
        TypeDeclarationSyntax declaration,
        object?[] arguments,
        TypeArguments types,
        IOperation operation,
        Frame caller
    )
    {
        var run = caller.Run;
        var scope = new Scope(instance.PrimaryScope);
        Calls.Bind(constructor.OriginalDefinition, arguments, scope);
        instance.PrimaryScope = scope;
        var frame = new Frame(run, instance, scope, types) { Constructor = constructor };
        var type = constructor.ContainingType;
        if (type.IsRecord)
        {
            AssignPositional(instance, constructor, scope, run);
        }
        RunInitializers(instance, type, frame);
        foreach (var candidate in declaration.BaseList?.Types ?? default)
        {
            if (candidate is PrimaryConstructorBaseTypeSyntax && run.Sources.OperationOf(candidate) is IInvocationOperation call)
            {
                RunBase(instance, type, call, frame);
                return;
            }
        }
        if (!type.IsValueType)
        {
            RunImplicitBase(instance, type, operation, caller);
        }
    }

    /// <summary>The properties that a record makes of its parameters.</summary>
    private static void AssignPositional(UserObject instance, IMethodSymbol constructor, Scope scope, Interpretation run)
    {
        var definition = constructor.OriginalDefinition;
        foreach (var field in instance.Layout.Fields)
        {
            if (
                field.AssociatedSymbol is IPropertySymbol property
                && SymbolEqualityComparer.Default.Equals(property.ContainingType, definition.ContainingType)
                && !property.DeclaringSyntaxReferences.IsEmpty
                && run.Sources.SyntaxOf(property.DeclaringSyntaxReferences[0]) is ParameterSyntax
            )
            {
                foreach (var parameter in definition.Parameters)
                {
                    if (parameter.Name == property.Name && scope.Find(parameter, out var slot) is { } found)
                    {
                        instance.Fields[instance.Layout.SlotOf(field)] = Composite.CopyOf(found[slot]);
                    }
                }
            }
        }
    }

    private static void RunBase(UserObject instance, INamedTypeSymbol type, IInvocationOperation call, Frame frame)
    {
        var target = call.TargetMethod;
        var arguments = Arguments.Evaluate(target.Parameters.Length, call.Arguments, frame);
        if (
            type.BaseType is not { SpecialType: SpecialType.None } parent
            || !SymbolEqualityComparer.Default.Equals(target.ContainingType.OriginalDefinition, parent.OriginalDefinition)
        )
        {
            return;
        }
        if (TypeFacts.IsEmptyBase(parent))
        {
            return;
        }
        if (instance is ExceptionObject exception && !frame.Run.Types.IsSource(parent))
        {
            Exceptions.Construct(exception, target, arguments, call, frame);
            return;
        }
        Run(instance, parent.IsGenericType ? In(parent, target) : target, arguments, call, frame);
    }

    private static void RunImplicitBase(UserObject instance, INamedTypeSymbol type, IOperation operation, Frame caller)
    {
        if (type.BaseType is { SpecialType: SpecialType.None } parent && caller.Run.Types.IsSource(parent))
        {
            // With optional parameters there is a choice that only the compiler can make.
            var constructor =
                Parameterless(parent)
                ?? throw caller.Refuse(
                    operation,
                    "An implicit call of a base constructor with optional parameters",
                    "write a constructor that calls ': base(…)'"
                );
            Run(instance, constructor, [], operation, caller);
        }
    }

    private static void RunInitializers(UserObject instance, INamedTypeSymbol type, Frame frame)
    {
        foreach (var field in instance.Layout.Fields)
        {
            if (
                SymbolEqualityComparer.Default.Equals(field.ContainingType, type.OriginalDefinition)
                && FieldInitializers.SyntaxOf(field, frame.Run) is { } syntax
            )
            {
                instance.Fields[instance.Layout.SlotOf(field)] = FieldInitializers.Evaluate(syntax, frame);
            }
        }
    }
}
