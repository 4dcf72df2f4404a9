using System;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>What is still to be tried or undone, last first. It is here and not on the native stack, for it may be as long as the text.</summary>
internal sealed class RegexFrames(Action<long> allocate)
{
    private const int Size = 4;
    private int[] numbers = new int[16 * Size];

    public int Count { get; private set; }

    public void Push(RegexFrameKind kind, int first, int second, int third = 0)
    {
        var at = Count * Size;
        if (at == numbers.Length)
        {
            allocate(2L * numbers.Length * sizeof(int));
            Array.Resize(ref numbers, 2 * numbers.Length);
        }
        (numbers[at], numbers[at + 1], numbers[at + 2], numbers[at + 3]) = ((int)kind, first, second, third);
        Count++;
    }

    public RegexFrameKind Pop(out int first, out int second, out int third)
    {
        var at = --Count * Size;
        (first, second, third) = (numbers[at + 1], numbers[at + 2], numbers[at + 3]);
        return (RegexFrameKind)numbers[at];
    }

    /// <summary>Leaves out what was to be tried since then, but not what is to be undone.</summary>
    public void Commit(int since)
    {
        var kept = since * Size;
        for (var at = kept; at < Count * Size; at += Size)
        {
            if ((RegexFrameKind)numbers[at] is RegexFrameKind.Restore or RegexFrameKind.Uncapture)
            {
                Array.Copy(numbers, at, numbers, kept, Size);
                kept += Size;
            }
        }
        Count = kept / Size;
    }
}
