using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>The static readonly fields of the program, initialized type by type in the order of declaration, and its static constructors.</summary>
internal sealed class StaticStorage(Interpretation run)
{
    private const string ValueOfProperty = "give the property its value: { get; } = …";
    private readonly Dictionary<IFieldSymbol, object?> values = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<IFieldSymbol, StopException> stops = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<INamedTypeSymbol, FaultException> failed = new(SymbolEqualityComparer.Default);
    private readonly HashSet<INamedTypeSymbol> begun = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<INamedTypeSymbol, bool> haveConstructors = new(SymbolEqualityComparer.Default);
    private List<(IFieldSymbol Field, ulong Print)>? contents;

    /// <summary>Reads a static field, or the field behind a static automatic property.</summary>
    public object? Read(ISymbol member, IOperation operation, Frame frame)
    {
        var field = member as IFieldSymbol ?? Backing((IPropertySymbol)member) ?? throw Expressions.Refuse(operation, frame);
        field = In(field, frame);
        var type = field.ContainingType;
        if (field.IsConst)
        {
            throw Expressions.Refuse(operation, frame);
        }
        if (!field.IsReadOnly)
        {
            throw run.Stop(
                Refusals.MutableState,
                operation.Syntax,
                NameOf(member),
                member is IPropertySymbol ? "leave out its setter, or pass the value as a parameter"
                    : IsBehindProperty(member) ? ValueOfProperty
                    : Refusals.MutableState.Usual
            );
        }
        Start(type, operation.Syntax);
        if (stops.TryGetValue(field, out var stop))
        {
            run.IsStopping = true;
            throw stop;
        }
        return values.TryGetValue(field, out var value) ? value : Defaults.Of(field.Type, run, operation.Syntax);
    }

    /// <summary>
    /// Whether a method or constructor is one that a static constructor must run before. Without a static constructor, fields are initialized
    /// when one of them is read.
    /// </summary>
    public bool Precede(IMethodSymbol method)
    {
        var type = method.ContainingType;
        // Members of objects come after a constructor; a struct and an interface need none.
        var mayBeFirst =
            method.IsStatic
            || type.TypeKind == TypeKind.Interface
            || (method.MethodKind == MethodKind.Constructor ? !type.IsValueType || !method.IsImplicitlyDeclared : type.IsValueType);
        return mayBeFirst && method.MethodKind != MethodKind.StaticConstructor && HasConstructor(type.OriginalDefinition);
    }

    /// <summary>Initializes a type at its first use. One that throws then is unusable for good.</summary>
    public void Start(INamedTypeSymbol type, SyntaxNode at)
    {
        if (begun.Add(type))
        {
            Initialize(type, at);
        }
        if (failed.TryGetValue(type, out var fault))
        {
            run.Budget.Charge(Costs.Throw(run));
            throw new FaultException(fault.Thrown, fault.Where, fault.Chain);
        }
    }

    /// <summary>
    /// A field whose content is no longer that of the last time when this was asked, or when its type was initialized; null for most programs,
    /// which only read what they keep there.
    /// </summary>
    public IFieldSymbol? TakeChanged()
    {
        IFieldSymbol? changed = null;
        for (var i = 0; i < contents?.Count; i++)
        {
            var (field, before) = contents[i];
            var print = Content.PrintOf(values[field], run.Budget);
            if (print != before)
            {
                changed ??= field;
                contents[i] = (field, print);
            }
        }
        return changed;
    }

    /// <summary>What to tell of a field whose content makes the next call another one.</summary>
    public Drift DriftOf(IFieldSymbol field)
    {
        var member = field.AssociatedSymbol ?? field;
        return new Drift(member.Name, run.Sources.SyntaxOf(member.DeclaringSyntaxReferences[0]).GetLocation());
    }

    /// <summary>Whether the use of a static member may run the initializers or the constructor of its type, which can do anything.</summary>
    public bool MayStart(ISymbol member) =>
        member.IsStatic
        && member.ContainingType is { DeclaringSyntaxReferences.IsEmpty: false } type
        && !begun.Contains(type)
        && (member is IFieldSymbol { IsConst: false } or IPropertySymbol || HasConstructor(type.OriginalDefinition));

    /// <summary>How many fields hold something that may change.</summary>
    public int ContentCount => contents?.Count ?? 0;

    /// <summary>Adds what the first of these fields hold.</summary>
    public void AddContents(Content all, int count)
    {
        for (var i = 0; i < count; i++)
        {
            all.Add(values[contents![i].Field]);
        }
    }

    /// <summary>Stops where a static member is changed.</summary>
    public static StopException RefuseChange(ISymbol member, IOperation operation, Frame frame) =>
        frame.Run.Stop(
            Refusals.MutableState,
            operation.Syntax,
            NameOf(member),
            IsBehindProperty(member) ? ValueOfProperty : "use a local variable, and pass it on as an argument"
        );

    /// <summary>Whether a static field is the program's: one that it declares, or the one behind a property that it declares.</summary>
    public bool IsOfProgram(IFieldSymbol field) =>
        run.Types.IsSource(field) || (field.AssociatedSymbol is IPropertySymbol property && run.Types.IsSource(property));

    private static bool IsBehindProperty(ISymbol member) => member is IFieldSymbol { AssociatedSymbol: IPropertySymbol };

    /// <summary>The field behind a property is called as the property is.</summary>
    private static string NameOf(ISymbol member) => (member as IFieldSymbol)?.AssociatedSymbol?.Name ?? member.Name;

    public void Write(IFieldSymbol field, object? value, Frame frame) => values[In(field, frame)] = value;

    /// <summary>Every construction of a generic type has fields of its own.</summary>
    private static IFieldSymbol In(IFieldSymbol field, Frame frame)
    {
        if (!field.ContainingType.IsGenericType || frame.Resolve(field.ContainingType) is not INamedTypeSymbol type)
        {
            return field;
        }
        foreach (var member in type.GetMembers(field.Name))
        {
            if (member is IFieldSymbol found && SymbolEqualityComparer.Default.Equals(found.OriginalDefinition, field.OriginalDefinition))
            {
                return found;
            }
        }
        return field;
    }

    private static IFieldSymbol? Backing(IPropertySymbol property)
    {
        foreach (var member in property.ContainingType.GetMembers())
        {
            if (member is IFieldSymbol field && SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, property))
            {
                return field;
            }
        }
        return null;
    }

    private bool HasConstructor(INamedTypeSymbol definition)
    {
        if (!haveConstructors.TryGetValue(definition, out var has))
        {
            haveConstructors.Add(definition, has = StaticConstructor(definition) is not null);
        }
        return has;
    }

    private static IMethodSymbol? StaticConstructor(INamedTypeSymbol type)
    {
        foreach (var constructor in type.StaticConstructors)
        {
            if (!constructor.IsImplicitlyDeclared)
            {
                return constructor;
            }
        }
        return null;
    }

    private void Initialize(INamedTypeSymbol type, SyntaxNode at)
    {
        var outer = Calls.Push(run, at);
        var depth = run.Nesting.Depth;
        try
        {
            InitializeMembers(type, at, outer);
            NoteContents(type);
        }
        catch (FaultException fault)
        {
            run.Nesting.Restore(depth);
            failed[type] = Failure(type, fault);
        }
        run.Chain = outer;
    }

    private void NoteContents(INamedTypeSymbol type)
    {
        foreach (var member in type.GetMembers())
        {
            if (member is IFieldSymbol field && values.TryGetValue(field, out var value) && Content.MayChange(value))
            {
                (contents ??= []).Add((field, Content.PrintOf(value, run.Budget)));
            }
        }
    }

    private FaultException Failure(INamedTypeSymbol type, FaultException fault)
    {
        var cause = fault.Thrown.Type.Name + ": " + (fault.Thrown.Message ?? fault.Thrown.Description ?? "no message");
        var thrown = ExceptionObject.OfLibrary(
            run,
            "System.TypeInitializationException",
            "the type initializer for '" + type.Name + "' threw " + cause,
            fault.Where
        );
        thrown.Inner = fault.Thrown;
        return new FaultException(thrown, fault.Where, fault.Chain);
    }

    private void InitializeMembers(INamedTypeSymbol type, SyntaxNode at, CallLink? outer)
    {
        var types = type.IsGenericType ? TypeArguments.Of(type, run.Compilation) : TypeArguments.None;
        foreach (var member in type.GetMembers())
        {
            if (member is IFieldSymbol { IsStatic: true, IsConst: false } field && FieldInitializers.SyntaxOf(field, run) is { } syntax)
            {
                InitializeField(field, syntax, types);
                run.Chain = new CallLink(at, outer);
            }
        }
        if (StaticConstructor(type) is { } constructor && run.Sources.BodyOf(constructor) is { } body)
        {
            var frame = new Frame(run, null, new Scope(null), types) { Constructor = constructor };
            if (
                body.Operation is IMethodBodyBaseOperation { BlockBody: var block, ExpressionBody: var expression }
                && (block ?? expression) is { } code
            )
            {
                Statements.Run(code, frame);
            }
        }
    }

    /// <summary>A field that cannot be evaluated only matters to those who read it.</summary>
    private void InitializeField(IFieldSymbol field, EqualsValueClauseSyntax syntax, TypeArguments types)
    {
        try
        {
            values[field] = FieldInitializers.Evaluate(syntax, new Frame(run, null, new Scope(null), types));
        }
        catch (StopException stop) when (!IsBudget(stop))
        {
            stops[field] = stop;
            run.IsStopping = false;
        }
    }

    private static bool IsBudget(StopException stop) => stop.Stop.Id.StartsWith("IR900", System.StringComparison.Ordinal);
}
