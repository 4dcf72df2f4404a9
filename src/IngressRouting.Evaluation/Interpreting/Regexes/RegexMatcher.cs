using System;
using System.Collections.Generic;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Looks for what a pattern matches in one text. Every step is charged.</summary>
internal sealed class RegexMatcher
{
    private readonly RegexProgram program;
    private readonly string text;
    private readonly Action<long> charge;
    private readonly Action<long> allocate;
    private readonly RegexFrames frames;
    private readonly int[] registers;
    private readonly List<RegexSpan> captured = [];
    private int step;
    private int position;

    public RegexMatcher(RegexProgram program, string text, Action<long> charge, Action<long> allocate)
    {
        (this.program, this.text, this.charge, this.allocate) = (program, text, charge, allocate);
        allocate(sizeof(int) * (long)program.Registers);
        frames = new RegexFrames(allocate);
        registers = new int[program.Registers];
    }

    /// <summary>The parts that each group captured, first to last, the whole match first of all; null when nothing matches.</summary>
    public IReadOnlyList<RegexSpan>[]? Find(int from)
    {
        var isAnchored = program.Steps[0].Operation == RegexOperation.Beginning;
        for (var start = from; start <= text.Length && (start == 0 || !isAnchored); start++)
        {
            charge(1);
            Clear();
            position = start;
            if (Run())
            {
                return Groups(start);
            }
        }
        return null;
    }

    private void Clear()
    {
        for (var i = 0; i < program.Groups.Count; i++)
        {
            registers[i] = -1;
        }
        while (frames.Count > 0)
        {
            frames.Pop(out _, out _, out _);
        }
        captured.Clear();
        step = 0;
    }

    private IReadOnlyList<RegexSpan>[] Groups(int start)
    {
        allocate(16L * (program.Groups.Count + captured.Count));
        var groups = new IReadOnlyList<RegexSpan>[program.Groups.Count];
        groups[0] = [new RegexSpan(start, position - start, -1)];
        for (var slot = 1; slot < groups.Length; slot++)
        {
            var spans = new List<RegexSpan>();
            for (var at = registers[slot]; at >= 0; at = captured[at].Previous)
            {
                spans.Add(captured[at]);
            }
            spans.Reverse();
            groups[slot] = spans;
        }
        return groups;
    }

    private bool Run()
    {
        while (true)
        {
            charge(1);
            var now = program.Steps[step++];
            if (now.Operation == RegexOperation.Success)
            {
                return true;
            }
            if (!Succeeds(now) && !GoBack())
            {
                return false;
            }
        }
    }

    private bool Succeeds(RegexInstruction now)
    {
        switch (now.Operation)
        {
            case RegexOperation.Character:
                return Takes(now);
            case RegexOperation.Characters:
                return TakeCharacters(now);
            case RegexOperation.Split:
                frames.Push(RegexFrameKind.Resume, now.Target, position);
                return true;
            case RegexOperation.Jump:
                step = now.Target;
                return true;
            case RegexOperation.Mark:
                Set(now.Register, position);
                return true;
            case RegexOperation.Capture:
                Capture(now.Slot, registers[now.Register]);
                return true;
            case RegexOperation.LoopStart:
                Set(now.Register, 0);
                Set(now.Register + 1, -1);
                step = now.Target;
                return true;
            case RegexOperation.Loop:
                Loop(now);
                return true;
            case RegexOperation.Look or RegexOperation.NegativeLook:
                Set(now.Register, position);
                Set(now.Register + 1, frames.Count + 1);
                if (now.Operation == RegexOperation.NegativeLook)
                {
                    frames.Push(RegexFrameKind.Resume, now.Target, position);
                }
                return true;
            case RegexOperation.LookEnd:
                charge(frames.Count - registers[now.Register + 1]);
                frames.Commit(registers[now.Register + 1]);
                position = registers[now.Register];
                return true;
            case RegexOperation.NegativeLookEnd:
                Undo(registers[now.Register + 1]);
                return false;
            case RegexOperation.Back:
                return Repeats(now);
            default:
                return Holds(now.Operation);
        }
    }

    private bool Holds(RegexOperation anchor) =>
        anchor switch
        {
            RegexOperation.Beginning => position == 0,
            RegexOperation.LineBeginning => position == 0 || text[position - 1] == '\n',
            RegexOperation.End => position == text.Length,
            RegexOperation.LastEnd => position == text.Length || (position == text.Length - 1 && text[position] == '\n'),
            RegexOperation.LineEnd => position == text.Length || text[position] == '\n',
            _ => IsWord(position - 1) != IsWord(position),
        };

    private bool IsWord(int at) =>
        at >= 0 && at < text.Length && (text[at] < '\x80' ? CharacterClass.IsWord(text[at]) : throw Foreign(text[at]));

    private bool IsMember(CharacterClass characters, int at) =>
        characters.Judge(text[at]) switch
        {
            CharacterVerdict.Member => true,
            CharacterVerdict.Stranger => false,
            CharacterVerdict.Foreign => throw Foreign(text[at]),
            _ => throw Cultural(text[at]),
        };

    private static RegexRefusedException Foreign(char character) =>
        new("Matching '" + character + "', which is outside of ASCII, by \\w, \\d, \\s, \\b or without regard to case");

    private static RegexRefusedException Cultural(char character) =>
        new("Whether '" + character + "' matches a regular expression that ignores case", isCultural: true);

    /// <summary>Takes the next character, or the one before.</summary>
    private bool Takes(RegexInstruction now)
    {
        var at = now.IsBackward ? position - 1 : position;
        if (at < 0 || at == text.Length || !IsMember(now.Class!, at))
        {
            return false;
        }
        position = now.IsBackward ? at : at + 1;
        return true;
    }

    private bool TakeCharacters(RegexInstruction now)
    {
        var (start, wanted) = (position, now.IsLazy ? now.Minimum : now.Maximum);
        var taken = 0;
        while (taken < wanted && Takes(now))
        {
            charge(1);
            taken++;
        }
        if (taken < now.Minimum)
        {
            return false;
        }
        if (!now.IsLazy && taken > now.Minimum)
        {
            frames.Push(RegexFrameKind.Shorten, step, position, now.IsBackward ? start - now.Minimum : start + now.Minimum);
        }
        else if (now.IsLazy && now.Maximum > now.Minimum)
        {
            var limit = now.IsBackward ? Math.Max((long)start - now.Maximum, 0) : Math.Min((long)start + now.Maximum, text.Length);
            frames.Push(RegexFrameKind.Lengthen, step, position, (int)limit);
        }
        return true;
    }

    /// <summary>Comes here before the first turn and after each. A turn that matched nothing is the last one.</summary>
    private void Loop(RegexInstruction now)
    {
        var (count, last) = (registers[now.Register], registers[now.Register + 1]);
        var isEnough = count >= now.Minimum;
        if (isEnough && (count >= now.Maximum || position == last))
        {
            return;
        }
        if (isEnough && now.IsLazy)
        {
            // The registers still hold what they do now when it is tried.
            frames.Push(RegexFrameKind.Resume, ~(step - 1), position);
            return;
        }
        if (isEnough)
        {
            frames.Push(RegexFrameKind.Resume, step, position);
        }
        Turn(now);
    }

    private void Turn(RegexInstruction loop)
    {
        Set(loop.Register, registers[loop.Register] + 1);
        Set(loop.Register + 1, position);
        step = loop.Target;
    }

    private bool Repeats(RegexInstruction now)
    {
        if (now.Slot > 0 && registers[now.Slot] < 0)
        {
            return false;
        }
        var span = now.Slot > 0 ? captured[registers[now.Slot]] : throw new RegexRefusedException("'\\0' in a regular expression");
        var start = now.IsBackward ? position - span.Length : position;
        if (start < 0 || span.Length > text.Length - start)
        {
            return false;
        }
        charge(span.Length);
        for (var i = 0; i < span.Length; i++)
        {
            if (!AreEqual(text[span.Start + i], text[start + i], now.Flags))
            {
                return false;
            }
        }
        position = now.IsBackward ? start : start + span.Length;
        return true;
    }

    private static bool AreEqual(char left, char right, RegexFlags flags)
    {
        if (left == right || (flags & RegexFlags.IgnoreCase) == 0)
        {
            return left == right;
        }
        if (left >= '\x80' || right >= '\x80')
        {
            throw Foreign(left >= '\x80' ? left : right);
        }
        return CharacterClass.IsLetter(left)
            && (left ^ 32) == right
            && (CharacterClass.IsCultural(left) && (flags & RegexFlags.CultureInvariant) == 0 ? throw Cultural(right) : true);
    }

    private void Set(int register, int value)
    {
        frames.Push(RegexFrameKind.Restore, register, registers[register]);
        registers[register] = value;
    }

    private void Capture(int slot, int start)
    {
        frames.Push(RegexFrameKind.Uncapture, slot, registers[slot]);
        allocate(12);
        captured.Add(new RegexSpan(Math.Min(start, position), Math.Abs(position - start), registers[slot]));
        registers[slot] = captured.Count - 1;
    }

    /// <summary>Goes on with what was to be tried last; false when there is nothing any more.</summary>
    private bool GoBack()
    {
        while (frames.Count > 0)
        {
            charge(1);
            var kind = frames.Pop(out var first, out var second, out var third);
            if (!IsUndone(kind, first, second) && Retry(kind, first, second, third))
            {
                return true;
            }
        }
        return false;
    }

    private void Undo(int since)
    {
        while (frames.Count > since)
        {
            charge(1);
            IsUndone(frames.Pop(out var first, out var second, out _), first, second);
        }
    }

    private bool IsUndone(RegexFrameKind kind, int register, int value)
    {
        if (kind is not (RegexFrameKind.Restore or RegexFrameKind.Uncapture))
        {
            return false;
        }
        registers[register] = value;
        if (kind == RegexFrameKind.Uncapture)
        {
            captured.RemoveAt(captured.Count - 1);
        }
        return true;
    }

    private bool Retry(RegexFrameKind kind, int next, int at, int limit)
    {
        (step, position) = (next, at);
        if (kind == RegexFrameKind.Resume)
        {
            if (next < 0)
            {
                Turn(program.Steps[~next]);
            }
            return true;
        }
        var characters = program.Steps[next - 1];
        if (kind == RegexFrameKind.Shorten)
        {
            position += characters.IsBackward ? 1 : -1;
            if (position != limit)
            {
                frames.Push(RegexFrameKind.Shorten, next, position, limit);
            }
            return true;
        }
        if (position == limit || !Takes(characters))
        {
            return false;
        }
        frames.Push(RegexFrameKind.Lengthen, next, position, limit);
        return true;
    }
}
