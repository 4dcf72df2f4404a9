namespace IngressRouting.Evaluation.Interpreting;

/// <summary>A value with parts that can be assigned one by one, so that value types among them must be copied wherever C# copies them.</summary>
internal abstract class Composite
{
    /// <summary>Copied on assignment, as structs and tuples are.</summary>
    public abstract bool IsValueType { get; }

    public abstract Composite Copy();

    /// <summary>The value itself, or a copy of it when C# would make one.</summary>
    public static object? CopyOf(object? value) => value is Composite { IsValueType: true } composite ? composite.Copy() : value;
}
