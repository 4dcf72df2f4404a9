using System;
using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Uses members of the real DSL, which learns from the session who is calling.</summary>
internal static class DslCalls
{
    public static object? Invoke(
        IMethodSymbol method,
        object? receiver,
        object?[] arguments,
        ImmutableArray<IArgumentOperation> written,
        IOperation operation,
        Frame frame
    )
    {
        var resolved = ResolveTypeArguments(method, frame);
        var target = frame.Run.Members.Dsl.MethodOf(resolved) ?? throw frame.Run.Members.Refuse(method, operation, frame);
        var site = new InterpretedCall(frame.Run, operation.Syntax, method.Parameters, arguments, written);
        var values = DslValues.ToReal(arguments, frame.Run.Members.Dsl.ParametersOf(target), frame, operation);
        var result = Guarded(target, receiver, values, site, operation, frame);
        DslValues.Return(arguments, values, method, frame);
        return Result(result, resolved.ReturnType, frame);
    }

    public static object Construct(IMethodSymbol constructor, object?[] arguments, IObjectCreationOperation operation, Frame frame)
    {
        if (constructor.IsImplicitlyDeclared && constructor.ContainingType.IsValueType && arguments.Length == 0)
        {
            return Defaults.Of(constructor.ContainingType, frame.Run, operation.Syntax)!;
        }
        var target = frame.Run.Members.Dsl.ConstructorOf(constructor) ?? throw frame.Run.Members.Refuse(constructor, operation, frame);
        var site = new InterpretedCall(frame.Run, operation.Syntax, constructor.Parameters, arguments, operation.Arguments);
        var values = DslValues.ToReal(arguments, frame.Run.Members.Dsl.ParametersOf(target), frame, operation);
        return Guarded(target, null, values, site, operation, frame)!;
    }

    public static object? GetProperty(
        IPropertySymbol property,
        object? receiver,
        object?[] arguments,
        IPropertyReferenceOperation operation,
        Frame frame
    )
    {
        property = OfResolvedType(property, frame);
        var getter = frame.Run.Members.Dsl.PropertyOf(property)?.GetMethod ?? throw frame.Run.Members.Refuse(property, operation, frame);
        var site = new InterpretedCall(frame.Run, operation.Syntax, property.Parameters, arguments, operation.Arguments);
        var values = DslValues.ToReal(arguments, frame.Run.Members.Dsl.ParametersOf(getter), frame, operation);
        return Result(Guarded(getter, receiver, values, site, operation, frame), property.Type, frame);
    }

    public static void SetProperty(
        IPropertySymbol property,
        object? receiver,
        object?[] arguments,
        object? value,
        IPropertyReferenceOperation operation,
        Frame frame
    )
    {
        var setter = frame.Run.Members.Dsl.PropertyOf(property)?.SetMethod ?? throw frame.Run.Members.Refuse(property, operation, frame);
        var assigned = (operation.Parent as IAssignmentOperation)?.Value.Syntax ?? operation.Syntax;
        var site = new InterpretedCall(frame.Run, operation.Syntax, property.Parameters, arguments, operation.Arguments)
        {
            Assigned = assigned,
            AssignedValue = value,
        };
        var values = DslValues.ToReal([.. arguments, value], frame.Run.Members.Dsl.ParametersOf(setter), frame, operation);
        Guarded(setter, receiver, values, site, operation, frame);
    }

    public static object? GetField(IFieldSymbol field, object? receiver, IFieldReferenceOperation operation, Frame frame)
    {
        var target = frame.Run.Members.Dsl.FieldOf(field) ?? throw frame.Run.Members.Refuse(field, operation, frame);
        return Result(target.GetValue(receiver), field.Type, frame);
    }

    /// <summary>The copy that <c>with</c> makes of a record, or of a struct.</summary>
    public static object Clone(object value, IWithOperation operation, Frame frame)
    {
        if (value is ValueType)
        {
            return DslValues.CopyOfStruct(value);
        }
        var clone =
            value.GetType().GetMethod("<Clone>$", BindingFlags.Public | BindingFlags.Instance)
            ?? throw Expressions.Refuse(operation, frame);
        return clone.Invoke(value, null)!;
    }

    // A handle has no birth place: what is said of it is the fault of the argument that passes it, not of the call that made it first.
    private static object? Result(object? result, ITypeSymbol type, Frame frame) => DslValues.FromReal(result, type, frame);

    private static IMethodSymbol ResolveTypeArguments(IMethodSymbol method, Frame frame)
    {
        if (ReferenceEquals(frame.Types, TypeArguments.None))
        {
            return method;
        }
        method = OfResolvedType(method, frame);
        if (method.Arity == 0)
        {
            return method;
        }
        var resolved = new ITypeSymbol[method.Arity];
        for (var i = 0; i < resolved.Length; i++)
        {
            resolved[i] = frame.Resolve(method.TypeArguments[i]);
        }
        return method.ConstructedFrom.Construct(resolved);
    }

    /// <summary>The member of the type that type parameters of the program stand for: a generic helper may call what its constraint has.</summary>
    private static TMember OfResolvedType<TMember>(TMember member, Frame frame)
        where TMember : ISymbol
    {
        if (member.ContainingType is not { IsGenericType: true } type || ReferenceEquals(frame.Types, TypeArguments.None))
        {
            return member;
        }
        foreach (var candidate in ((INamedTypeSymbol)frame.Resolve(type)).GetMembers(member.Name))
        {
            if (SymbolEqualityComparer.Default.Equals(candidate.OriginalDefinition, member.OriginalDefinition))
            {
                return (TMember)candidate;
            }
        }
        return member;
    }

    /// <summary>Runs DSL code. What it throws is said at the argument that it names.</summary>
    private static object? Guarded(
        MethodBase target,
        object? receiver,
        object?[] values,
        InterpretedCall site,
        IOperation operation,
        Frame frame
    )
    {
        frame.Run.Budget.Charge(Costs.Dsl(values));
        var session = frame.Run.Session;
        var outer = session.Caller;
        session.Caller = site;
        try
        {
            return target is ConstructorInfo constructor ? constructor.Invoke(values) : target.Invoke(receiver, values);
        }
        catch (TargetInvocationException exception) when (exception.InnerException is { } inner)
        {
            throw DslFailures.Translate(inner, site, operation, frame);
        }
        finally
        {
            session.Caller = outer;
        }
    }
}
