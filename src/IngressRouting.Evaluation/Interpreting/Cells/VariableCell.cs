namespace IngressRouting.Evaluation.Interpreting;

/// <summary>A local or a parameter.</summary>
internal sealed class VariableCell(Scope scope, int slot) : Cell
{
    public override object? Get() => scope[slot];

    public override void Set(object? value) => scope[slot] = Composite.Assigned(scope[slot], value);
}
