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

    /// <summary>
    /// What a variable holds once a value is assigned to it. A struct stays where it is and takes the parts of the other one, because a call
    /// on it may be waiting for its arguments, which assign the variable.
    /// </summary>
    public static object? Assigned(object? old, object? value) =>
        old is Composite { IsValueType: true } place
        && value is Composite { IsValueType: true } other
        && !ReferenceEquals(place, other)
        && place.TryTake(other)
            ? place
            : value;

    /// <summary>A copy that is not in a box.</summary>
    public Composite Copy()
    {
        // Structs nest as deep as their types do, which generic code can make deep.
        RuntimeHelpers.EnsureSufficientExecutionStack();
        return CopyParts();
    }

    /// <summary>A copy whose parts are copies, too; charged by the part.</summary>
    protected abstract Composite CopyParts();

    /// <summary>Takes the parts of another value, which nobody else has; false when that is of another type.</summary>
    protected abstract bool TryTake(Composite other);

    protected static void TakeAll(object?[] parts, object?[] others)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i] = Assigned(parts[i], others[i]);
        }
    }
}
