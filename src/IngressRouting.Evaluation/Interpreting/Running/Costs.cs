using System;

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

    /// <summary>How many characters the host compares, hashes or looks through in a step's time.</summary>
    private const int Characters = 64;

    /// <summary>A comparison or a hash code of texts.</summary>
    public static int Text(int length) => length / Characters;

    /// <summary>
    /// The texts that a library call is given. It looks at all of them at least once; looking for one text in another may take the product
    /// of their lengths.
    /// </summary>
    public static long Texts(MemberCall call)
    {
        var (all, longest) = (0L, 0L);
        foreach (var argument in call.Arguments)
        {
            if (argument is string text)
            {
                all += text.Length;
                longest = Math.Max(longest, text.Length);
            }
        }
        return call.Receiver is string self
            ? ((all + self.Length) / Characters) + (longest * self.Length / (Characters * 16))
            : all / Characters;
    }

    /// <summary>A call of the DSL, which makes elements, notes where they come from and is called by reflection.</summary>
    public static int Dsl(object?[] arguments)
    {
        var cost = DslCall;
        foreach (var argument in arguments)
        {
            cost += argument is string text ? text.Length / 16 : 0;
        }
        return cost;
    }

    private const int DslCall = 30;
    private const int ThrowAlone = 500;
    private const int ThrowPerCall = 100;
    private const int ThrowPerValue = 10;

    /// <summary>An exception: the runtime walks the native stack twice, through every call and every value that it may leave.</summary>
    public static int Throw(Interpretation run) =>
        ThrowAlone + (ThrowPerCall * (run.Chain?.Depth ?? 0)) + (ThrowPerValue * run.Nesting.Depth);
}
