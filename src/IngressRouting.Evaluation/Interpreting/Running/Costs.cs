namespace IngressRouting.Evaluation.Interpreting;

/// <summary>What takes the interpreter longer than one operation, in steps: every endless program is to end by steps, soon, on any machine.</summary>
internal static class Costs
{
    /// <summary>A call of the program's code: a frame, a scope and the arguments.</summary>
    public const int Call = 8;

    /// <summary>A call of a library member, beside the elements and characters that it touches.</summary>
    public const int LibraryCall = 4;

    /// <summary>Beginning to enumerate a method that yields: a frame, copies of its variables, and a suspended enumerator for each nested statement.</summary>
    public const int Enumeration = 100;

    /// <summary>Finding how the program compares its own objects.</summary>
    public const int Equality = 8;

    private const int ThrowAlone = 500;
    private const int ThrowPerCall = 100;

    /// <summary>An exception: the runtime walks the native stack twice, through every call that it may leave.</summary>
    public static int Throw(CallLink? chain) => ThrowAlone + (ThrowPerCall * (chain?.Depth ?? 0));
}
