using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>A pattern as steps of matching.</summary>
internal sealed class RegexProgram
{
    private readonly List<RegexInstruction> steps = [];
    private int repetitions;
    private bool repeatsOthers;
    private bool hasBoundary;
    private bool isBackward;

    private RegexProgram(RegexGroups groups) => Groups = groups;

    public RegexGroups Groups { get; }

    public IReadOnlyList<RegexInstruction> Steps => steps;

    /// <summary>How many numbers it notes; the first ones are what the groups captured last.</summary>
    public int Registers { get; private set; }

    public static RegexProgram Of(string pattern, RegexFlags flags)
    {
        var groups = new RegexGroups();
        var root = new RegexParser(pattern, flags, groups).Parse();
        var program = new RegexProgram(groups) { Registers = groups.Count };
        program.Emit(root);
        program.Add(new RegexInstruction(RegexOperation.Success));
        if (program.hasBoundary && program.repeatsOthers)
        {
            // The library wrongly takes some of these for word characters, and then does not give them back before a boundary.
            throw new RegexRefusedException("'\\b' beside a repeated class of characters such as [^,]+ in a regular expression");
        }
        return program;
    }

    private RegexInstruction Add(RegexInstruction step)
    {
        steps.Add(step);
        return step;
    }

    private int Reserve(int count)
    {
        Registers += count;
        return Registers - count;
    }

    /// <summary>Whether the part may match nothing.</summary>
    private bool Emit(RegexNode node)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        switch (node.Kind)
        {
            case RegexNodeKind.Character:
                Add(new RegexInstruction(RegexOperation.Character) { Class = node.Class, IsBackward = isBackward });
                repeatsOthers |= repetitions > 0 && node.Class!.NamesOthers;
                return false;
            case RegexNodeKind.Anchor:
                Add(new RegexInstruction(node.Anchor));
                hasBoundary |= node.Anchor == RegexOperation.Boundary;
                return true;
            case RegexNodeKind.Back:
                Add(
                    new RegexInstruction(RegexOperation.Back)
                    {
                        Slot = SlotOf(node),
                        Flags = node.Flags,
                        IsBackward = isBackward,
                    }
                );
                return true;
            case RegexNodeKind.Sequence:
                return EmitParts(node);
            case RegexNodeKind.Choice:
                return EmitChoice(node);
            case RegexNodeKind.Repeat:
                return EmitRepeat(node);
            case RegexNodeKind.Group:
                var register = Reserve(1);
                Add(new RegexInstruction(RegexOperation.Mark) { Register = register });
                var isNullable = EmitParts(node);
                Add(new RegexInstruction(RegexOperation.Capture) { Register = register, Slot = SlotOf(node) });
                return isNullable;
            default:
                EmitLook(node);
                return true;
        }
    }

    private bool EmitParts(RegexNode node)
    {
        var isNullable = true;
        for (var i = 0; i < node.Parts.Count; i++)
        {
            isNullable &= Emit(node.Parts[isBackward ? node.Parts.Count - 1 - i : i]);
        }
        return isNullable;
    }

    private bool EmitChoice(RegexNode node)
    {
        var isNullable = false;
        var ends = new List<RegexInstruction>();
        for (var i = 0; i < node.Parts.Count - 1; i++)
        {
            var split = Add(new RegexInstruction(RegexOperation.Split));
            isNullable |= Emit(node.Parts[i]);
            ends.Add(Add(new RegexInstruction(RegexOperation.Jump)));
            split.Target = steps.Count;
        }
        isNullable |= Emit(node.Parts[node.Parts.Count - 1]);
        foreach (var end in ends)
        {
            end.Target = steps.Count;
        }
        return isNullable;
    }

    private bool EmitRepeat(RegexNode node)
    {
        if (node.Parts[0].Kind == RegexNodeKind.Character)
        {
            repeatsOthers |= node.Parts[0].Class!.NamesOthers;
            Add(
                new RegexInstruction(RegexOperation.Characters)
                {
                    Class = node.Parts[0].Class,
                    Minimum = node.Minimum,
                    Maximum = node.Maximum,
                    IsLazy = node.IsLazy,
                    IsBackward = isBackward,
                }
            );
            return node.Minimum == 0;
        }
        var register = Reserve(2);
        var start = Add(new RegexInstruction(RegexOperation.LoopStart) { Register = register });
        var body = steps.Count;
        repetitions++;
        var isNullable = EmitParts(node);
        repetitions--;
        if (isNullable && node.Maximum > 1)
        {
            // The library itself answers some of these in one way when it interprets a pattern and in another when it compiles it.
            throw new RegexRefusedException("A repetition of something that may match nothing, in a regular expression");
        }
        start.Target = steps.Count;
        Add(
            new RegexInstruction(RegexOperation.Loop)
            {
                Register = register,
                Minimum = node.Minimum,
                Maximum = node.Maximum,
                IsLazy = node.IsLazy,
                Target = body,
            }
        );
        return isNullable || node.Minimum == 0;
    }

    private void EmitLook(RegexNode node)
    {
        var isNegative = node.Kind is RegexNodeKind.NegativeLook or RegexNodeKind.NegativeLookBehind;
        var (register, outer) = (Reserve(2), isBackward);
        isBackward = node.Kind is RegexNodeKind.LookBehind or RegexNodeKind.NegativeLookBehind;
        var look = Add(new RegexInstruction(isNegative ? RegexOperation.NegativeLook : RegexOperation.Look) { Register = register });
        EmitParts(node);
        isBackward = outer;
        Add(new RegexInstruction(isNegative ? RegexOperation.NegativeLookEnd : RegexOperation.LookEnd) { Register = register });
        look.Target = steps.Count;
    }

    private int SlotOf(RegexNode node)
    {
        var slot = node.Name is { } name ? Groups.SlotOf(name) : node.Number;
        return Groups.Has(slot) ? slot
            : slot > 9 ? throw new RegexRefusedException("The octal number '\\" + slot + "' in a regular expression")
            : throw new RegexSyntaxException("The pattern refers to a group that it does not have.");
    }
}
