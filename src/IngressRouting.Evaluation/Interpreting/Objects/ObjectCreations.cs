using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary><c>new</c>.</summary>
internal static class ObjectCreations
{
    public static object? Evaluate(IOperation operation, Frame frame)
    {
        var creation = (IObjectCreationOperation)operation;
        if (creation.Constructor is not { } constructor)
        {
            throw Expressions.Refuse(operation, frame);
        }
        var arguments = Arguments.Evaluate(constructor.Parameters.Length, creation.Arguments, frame);
        var instance = Create(constructor, (INamedTypeSymbol)frame.Resolve(creation.Type!), arguments, creation, frame);
        if (creation.Initializer is { } initializer)
        {
            Initializers.Run(initializer, instance, frame);
        }
        return instance;
    }

    public static object? EvaluateTypeParameter(IOperation operation, Frame frame)
    {
        var creation = (ITypeParameterObjectCreationOperation)operation;
        if (frame.Resolve(creation.Type!) is not INamedTypeSymbol type || Constructors.Parameterless(type) is not { } constructor)
        {
            throw frame.Refuse(operation, "'new' of this type parameter", "pass a function that makes the instance");
        }
        var instance = frame.Run.Types.IsSource(type)
            ? CreateFromSource(constructor, type, [], operation, frame)
            : CreateFromLibrary(constructor, type, [], operation, frame);
        if (creation.Initializer is { } initializer)
        {
            Initializers.Run(initializer, instance, frame);
        }
        return instance;
    }

    private static object? Create(
        IMethodSymbol constructor,
        INamedTypeSymbol type,
        object?[] arguments,
        IObjectCreationOperation operation,
        Frame frame
    )
    {
        if (DslTypes.IsDsl(constructor))
        {
            return DslCalls.Construct(constructor, arguments, operation, frame);
        }
        if (frame.Run.Types.IsSource(type))
        {
            return CreateFromSource(constructor, type, arguments, operation, frame);
        }
        if (frame.Run.Types.IsException(type) && OtherAssemblies.IsPlatform(type))
        {
            var exception = (ExceptionObject)Instances.Blank(type, frame.Run, operation.Syntax);
            Exceptions.Construct(exception, constructor, arguments, operation, frame);
            return exception;
        }
        return CreateFromLibrary(constructor, type, arguments, operation, frame);
    }

    private static object? CreateFromLibrary(
        IMethodSymbol constructor,
        INamedTypeSymbol type,
        object?[] arguments,
        IOperation operation,
        Frame frame
    )
    {
        if (type.IsValueType && arguments.Length == 0 && constructor.IsImplicitlyDeclared)
        {
            return Defaults.Of(type, frame.Run, operation.Syntax);
        }
        return frame.Run.Members.Find(constructor) is { } member
            ? LibraryCalls.Invoke(member, new MemberCall(frame, operation, constructor, null, arguments))
            : throw frame.Run.Members.Refuse(constructor, operation, frame);
    }

    private static object CreateFromSource(
        IMethodSymbol constructor,
        INamedTypeSymbol type,
        object?[] arguments,
        IOperation operation,
        Frame frame
    )
    {
        if (!frame.Run.Types.IsSource(type))
        {
            throw frame.Run.Members.Refuse(constructor, operation, frame);
        }
        var resolved = type.IsGenericType ? Constructors.In(type, constructor) : constructor;
        Constructors.CheckBases(type, operation, frame);
        var instance = Instances.Blank(type, frame.Run, operation.Syntax);
        Constructors.Run(instance, resolved, arguments, operation, frame);
        return instance;
    }
}
