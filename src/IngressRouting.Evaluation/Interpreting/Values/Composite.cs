using System.Runtime.CompilerServices;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>A value with parts that can be assigned one by one, so that value types among them must be copied wherever C# copies them.</summary>
internal abstract class Composite
{
    /// <summary>An instance of a value type, wherever it is kept.</summary>
    public abstract bool IsStruct { get; }

    /// <summary>A struct behind <c>object</c> or an interface: an object of its own, which all that refer to it share.</summary>
    public bool IsBoxed { get; private set; }

    /// <summary>Copied on assignment, as structs and tuples are.</summary>
    public bool IsValueType => IsStruct && !IsBoxed;

    /// <summary>The value itself, or a copy of it when C# would make one.</summary>
    public static object? CopyOf(object? value) => value is Composite { IsValueType: true } composite ? composite.Copy() : value;

    /// <summary>What a conversion to a reference type makes of a value: a box with a copy of a struct.</summary>
    public static object? Box(object? value)
    {
        if (value is not Composite { IsValueType: true } composite)
        {
            return value;
        }
        var box = composite.Copy();
        box.IsBoxed = true;
        return box;
    }

    /// <summary>What a conversion to a value type makes of a value: a copy of what is in the box.</summary>
    public static object? Unbox(object? value) => value is Composite { IsStruct: true } composite ? composite.Copy() : value;

    /// <summary>A copy that is not in a box.</summary>
    public Composite Copy()
    {
        // Structs nest as deep as their types do, which generic code can make deep.
        RuntimeHelpers.EnsureSufficientExecutionStack();
        return CopyParts();
    }

    /// <summary>A copy whose parts are copies, too; charged by the part.</summary>
    protected abstract Composite CopyParts();
}
