namespace IngressRouting.Fuzzing;

/// <summary>The variables that can be named at a place of the program, innermost last.</summary>
internal sealed class Scope
{
    private readonly List<Variable> variables = [];

    public IReadOnlyList<Variable> All => variables;

    public void Add(string type, string name, bool isAssignable = true) => variables.Add(new Variable(type, name, isAssignable));

    public List<Variable> Of(string type) => variables.FindAll(variable => variable.Type == type);

    /// <summary>Opens a block; what is added to the scope until the result is disposed is gone then.</summary>
    public IDisposable Open() => new Block(this, variables.Count);

    private sealed class Block(Scope scope, int count) : IDisposable
    {
        public void Dispose() => scope.variables.RemoveRange(count, scope.variables.Count - count);
    }
}
