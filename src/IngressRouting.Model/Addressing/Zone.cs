namespace IngressRouting.Model;

/// <summary>An availability zone as far as a template knows it.</summary>
public abstract record Zone
{
    private Zone() { }

    /// <summary>A zone by name.</summary>
    /// <param name="Name">Such as <c>eu-west-1a</c>.</param>
    public sealed record Named(string Name) : Zone;

    /// <summary>The zone at a place of the Region's list, as <c>Fn::GetAZs</c> orders it.</summary>
    /// <param name="Index">Zero for the first.</param>
    public sealed record Indexed(int Index) : Zone;
}
