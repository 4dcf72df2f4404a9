using System.Collections.Generic;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Reads a class of characters, after its opening bracket.</summary>
internal sealed class RegexClassReader(RegexReader reader, RegexFlags flags)
{
    private readonly List<(char First, char Last)> ranges = [];
    private CharacterKinds kinds;
    private char first;
    private bool isInRange;

    public static CharacterKinds KindsOf(char letter) =>
        letter switch
        {
            'd' => CharacterKinds.Digit,
            'w' => CharacterKinds.Word,
            's' => CharacterKinds.Space,
            'D' => CharacterKinds.NoDigit,
            'W' => CharacterKinds.NoWord,
            'S' => CharacterKinds.NoSpace,
            _ => CharacterKinds.None,
        };

    public CharacterClass Read()
    {
        var isNegated = reader.Takes('^');
        for (var isFirst = true; !reader.IsAtEnd; isFirst = false)
        {
            var character = reader.Take();
            var isEscaped = character == '\\' && !reader.IsAtEnd;
            if (character == ']' && !isFirst)
            {
                return new CharacterClass(ranges, kinds, isNegated, flags);
            }
            if (isEscaped && KindsOf(reader.Next) is var found && found != CharacterKinds.None)
            {
                kinds |= found;
                reader.Take();
                if (isInRange)
                {
                    throw new RegexSyntaxException("A range of the pattern ends in a class.");
                }
                continue;
            }
            if (isEscaped && reader.Takes('-'))
            {
                // It neither begins a range nor is it the minus of one.
                AddOrClose('-');
                continue;
            }
            Add(isEscaped ? reader.EscapedCharacter() : character, isEscaped);
        }
        throw new RegexSyntaxException("A class of the pattern has no end.");
    }

    private void Add(char character, bool isEscaped)
    {
        if (character == '[' && !isEscaped && (isInRange || (!reader.IsAtEnd && reader.Next == ':')))
        {
            throw new RegexRefusedException("A '[' there in a class of a regular expression");
        }
        if (character == '-' && !isEscaped && !isInRange && !reader.IsAtEnd && reader.Next == '[')
        {
            throw new RegexRefusedException("'-[' in a class of a regular expression");
        }
        if (!isInRange && reader.GoesOn('-') && reader.AfterNext != ']')
        {
            first = character;
            isInRange = true;
            reader.Take();
            return;
        }
        AddOrClose(character);
    }

    private void AddOrClose(char character)
    {
        if (isInRange && first > character)
        {
            throw new RegexSyntaxException("A range of the pattern is in reverse order.");
        }
        ranges.Add((isInRange ? first : character, character));
        isInRange = false;
    }
}
