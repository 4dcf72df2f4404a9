namespace IngressRouting.Evaluation.Interpreting;

/// <summary><c>this</c> of a struct, which its members may assign as a whole.</summary>
internal sealed class SelfCell(UserObject self) : Cell
{
    public override object? Get() => self;

    public override void Set(object? value) => Composite.Assigned(self, value);
}
