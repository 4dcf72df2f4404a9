using System;
using System.Collections.Generic;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>
/// The DSL members behind symbols, found by name and parameter types. Only public members of public types of the DSL's assembly are in
/// reach, so calling them is as safe as the DSL is.
/// </summary>
internal sealed class DslMembers(Compilation compilation)
{
    private const BindingFlags Visible = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
    private readonly Dictionary<ISymbol, MemberInfo?> members = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<MethodBase, ParameterInfo[]> parameters = [];
    private readonly Dictionary<INamedTypeSymbol, Type?> types = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<Type, INamedTypeSymbol?> symbols = [];

    /// <summary>The real method; closed when it is generic.</summary>
    public MethodInfo? MethodOf(IMethodSymbol method) => Find(method) as MethodInfo;

    public ConstructorInfo? ConstructorOf(IMethodSymbol constructor) => Find(constructor) as ConstructorInfo;

    public PropertyInfo? PropertyOf(IPropertySymbol property) => Find(property) as PropertyInfo;

    /// <summary>The parameters of a member; the runtime makes a new array at each question.</summary>
    public ParameterInfo[] ParametersOf(MethodBase member)
    {
        if (!parameters.TryGetValue(member, out var found))
        {
            parameters.Add(member, found = member.GetParameters());
        }
        return found;
    }

    public FieldInfo? FieldOf(IFieldSymbol field) => Find(field) as FieldInfo;

    /// <summary>The real type behind a type of the DSL.</summary>
    public Type? TypeOf(INamedTypeSymbol type)
    {
        if (!types.TryGetValue(type, out var found))
        {
            types.Add(type, found = ClrTypes.Close(DslTypes.Find(TypeNames.Metadata(type)), type));
        }
        return found;
    }

    public INamedTypeSymbol? SymbolOf(Type type)
    {
        if (!symbols.TryGetValue(type, out var symbol))
        {
            symbols.Add(type, symbol = type.IsGenericType ? null : compilation.GetTypeByMetadataName(type.FullName!));
        }
        return symbol;
    }

    private MemberInfo? Find(ISymbol member)
    {
        if (!members.TryGetValue(member, out var found))
        {
            members.Add(
                member,
                found = member.ContainingType is { } type && TypeOf(type) is { } declaring ? Find(member, declaring) : null
            );
        }
        return found;
    }

    private static MemberInfo? Find(ISymbol member, Type declaring) =>
        member switch
        {
            IMethodSymbol { MethodKind: MethodKind.Constructor } constructor => Constructor(constructor, declaring),
            IMethodSymbol method => Method(method, declaring),
            IPropertySymbol property => Property(property, declaring),
            IFieldSymbol field => declaring.GetField(field.Name, Visible),
            _ => null,
        };

    private static MemberInfo? Constructor(IMethodSymbol constructor, Type declaring)
    {
        foreach (var candidate in declaring.GetConstructors())
        {
            if (ClrTypes.ParametersMatch(constructor.OriginalDefinition.Parameters, Definition(candidate, declaring).GetParameters()))
            {
                return candidate;
            }
        }
        return null;
    }

    private static MemberInfo? Method(IMethodSymbol method, Type declaring)
    {
        foreach (var candidate in declaring.GetMember(method.Name, MemberTypes.Method, Visible))
        {
            var found = (MethodInfo)candidate;
            var open = (MethodInfo)Definition(found, declaring);
            var definition = method.OriginalDefinition;
            if (
                open.GetGenericArguments().Length == definition.Arity
                && ClrTypes.ParametersMatch(definition.Parameters, open.GetParameters())
                && (method.MethodKind != MethodKind.Conversion || ClrTypes.Match(definition.ReturnType, open.ReturnType))
            )
            {
                return method.Arity == 0 ? found : ClrTypes.Close(found, method);
            }
        }
        return null;
    }

    private static MemberInfo? Property(IPropertySymbol property, Type declaring)
    {
        foreach (var candidate in declaring.GetMember(property.MetadataName, MemberTypes.Property, Visible))
        {
            var found = (PropertyInfo)candidate;
            if (ClrTypes.ParametersMatch(property.Parameters, found.GetIndexParameters()))
            {
                return found;
            }
        }
        return null;
    }

    /// <summary>A member of a closed generic type as its open definition declares it.</summary>
    private static MethodBase Definition(MethodBase member, Type declaring) =>
        declaring.IsGenericType && !declaring.IsGenericTypeDefinition
            ? MethodBase.GetMethodFromHandle(member.MethodHandle, declaring.GetGenericTypeDefinition().TypeHandle)!
            : member;
}
