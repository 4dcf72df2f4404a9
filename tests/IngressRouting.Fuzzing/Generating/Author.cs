namespace IngressRouting.Fuzzing;

/// <summary>
/// Writes expressions of a wanted type. Whatever it writes compiles: names exist, constants cannot overflow, patterns do not repeat, and
/// what would take long or run for ever is not written.
/// </summary>
internal sealed class Author(Dice dice)
{
    /// <summary>How the type of a parameter begins that is passed by reference.</summary>
    public const string ByReference = "ref ";

    /// <summary>How the type of a parameter begins that is passed by reference and not assigned.</summary>
    public const string ReadOnly = "in ";

    private const int Deepest = 3;
    private const int Affordable = 1500;
    private int depth;
    private int names;

    public Dice Dice => dice;

    public Scope Scope { get; private set; } = new();

    /// <summary>What may be called from here, in the order of declaration; a method only calls earlier ones, so that nothing recurs.</summary>
    public List<Method> Methods { get; } = [];

    /// <summary>How many times a statement at this place runs, about.</summary>
    public int Factor { get; private set; } = 1;

    /// <summary>What the member that is being written costs to call, about.</summary>
    public int Cost { get; set; }

    /// <summary>Whether lambdas can be written here: members of structs cannot capture what they are members of.</summary>
    /// Nor are they nested: the compiler binds one anew for each overload of the call around it, which doubles its work with each level.
    public bool HasLambdas { get; private set; } = true;

    /// <summary>Whether memory can be taken from the stack here: handlers of exceptions cannot.</summary>
    public bool HasStack { get; private set; } = true;

    public string Int => Of("int");

    public string Text => Of("string");

    public string Bool => Of("bool");

    public string Fresh(string stem) => stem + names++;

    /// <summary>An expression of the type, of any depth.</summary>
    public string Of(string type)
    {
        if (depth >= Deepest || dice.Chance(25))
        {
            return Leaf(type);
        }

        depth++;
        var made = Productions.Pick(type, this)?.Invoke(this) ?? Leaf(type);
        depth--;
        return made;
    }

    /// <summary>A variable or literal of the type.</summary>
    public string Leaf(string type)
    {
        var variables = Scope.Of(type);
        return variables.Count > 0 && dice.Chance(75) ? dice.Pick(variables).Name : Productions.Literal(type, this);
    }

    /// <summary>An expression that is no constant: the compiler evaluates constants itself, and refuses those that overflow.</summary>
    public string Moving(string type)
    {
        var variables = Scope.Of(type);
        return variables.Count > 0 ? dice.Pick(variables).Name : "Facts." + Facts.For(type);
    }

    /// <summary>A variable that may be assigned, or null.</summary>
    public string? Target(string type)
    {
        var variables = Scope.Of(type).FindAll(static variable => variable.IsAssignable);
        return variables.Count > 0 ? dice.Pick(variables).Name : null;
    }

    /// <summary>A call of a method that returns the type and that this place can afford, or null.</summary>
    public string? Call(string type)
    {
        var callable = Methods.FindAll(method => method.Returns == type && method.Cost * Factor < Affordable);
        if (callable.Count == 0)
        {
            return null;
        }

        var method = dice.Pick(callable);
        if (
            method.Parameters.Any(parameter =>
                parameter.StartsWith(ByReference, StringComparison.Ordinal) && Target(parameter[ByReference.Length..]) is null
            )
        )
        {
            return null;
        }

        Cost += method.Cost * Factor;
        var arguments = method.Parameters.Select(Argument).ToList();
        return method.Call.StartsWith('.')
            ? $"(({method.Parameters[0]})({arguments[0]})){method.Call}({string.Join(", ", arguments.Skip(1))})"
            : $"{method.Call}({string.Join(", ", arguments)})";
    }

    private string Argument(string parameter) =>
        parameter.StartsWith(ByReference, StringComparison.Ordinal) ? ByReference + Target(parameter[ByReference.Length..])
        : parameter.StartsWith(ReadOnly, StringComparison.Ordinal) ? Of(parameter[ReadOnly.Length..])
        : Of(parameter);

    /// <summary>A lambda with one parameter, in one of the ways to write it.</summary>
    public string Lambda(string parameter, string returns) => Lambda([parameter], returns);

    /// <summary>A lambda.</summary>
    public string Lambda(IReadOnlyList<string> parameters, string returns)
    {
        using var block = Scope.Open();
        var named = parameters.Select(type => (Type: type, Name: Fresh("p"))).ToList();
        named.ForEach(parameter => Scope.Add(parameter.Type, parameter.Name, false));
        var body = InLambda(() => Of(returns));
        var list = string.Join(", ", named.Select(parameter => parameter.Name));
        return dice.Below(4) switch
        {
            0 => $"({string.Join(", ", named.Select(parameter => parameter.Type + " " + parameter.Name))}) => {body}",
            1 => $"({list}) => {{ return {body}; }}",
            _ => parameters.Count == 1 ? $"{list} => {body}" : $"({list}) => {body}",
        };
    }

    /// <summary>Writes the body of a lambda.</summary>
    public T InLambda<T>(Func<T> write)
    {
        var outer = HasLambdas;
        HasLambdas = false;
        var written = Repeated(6, write);
        HasLambdas = outer;
        return written;
    }

    /// <summary>Writes a handler of exceptions.</summary>
    public string WithoutStack(Func<string> write)
    {
        var outer = HasStack;
        HasStack = false;
        var written = write();
        HasStack = outer;
        return written;
    }

    /// <summary>Writes what runs several times.</summary>
    public T Repeated<T>(int times, Func<T> write)
    {
        var outer = Factor;
        Factor *= times;
        var written = write();
        Factor = outer;
        return written;
    }

    /// <summary>Writes a member that sees only the given variables.</summary>
    public T Member<T>(IEnumerable<Variable> visible, bool hasLambdas, Func<T> write)
    {
        var (outerScope, outerLambdas, outerFactor, outerCost) = (Scope, HasLambdas, Factor, Cost);
        (Scope, HasLambdas, Factor, Cost) = (new Scope(), hasLambdas, 1, 1);
        foreach (var variable in visible)
        {
            Scope.Add(variable.Type, variable.Name, variable.IsAssignable);
        }

        var written = write();
        (Scope, HasLambdas, Factor, Cost) = (outerScope, outerLambdas, outerFactor, outerCost);
        return written;
    }
}
