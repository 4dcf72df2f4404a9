using System;
using System.Runtime.CompilerServices;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Reads a pattern as the library does.</summary>
internal sealed class RegexParser(string pattern, RegexFlags flags, RegexGroups groups)
{
    private readonly RegexReader reader = new(pattern);
    private RegexFlags flags = flags;

    public RegexNode Parse()
    {
        var root = Alternatives();
        return reader.IsAtEnd ? root : throw new RegexSyntaxException("The pattern has too many closing parentheses.");
    }

    private bool Has(RegexFlags flag) => (flags & flag) != 0;

    private RegexNode Alternatives()
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        var first = Sequence();
        if (!reader.Takes('|'))
        {
            return first;
        }
        var choice = new RegexNode(RegexNodeKind.Choice) { Parts = { first } };
        do
        {
            choice.Parts.Add(Sequence());
        } while (reader.Takes('|'));
        return choice;
    }

    private RegexNode Sequence()
    {
        var sequence = new RegexNode(RegexNodeKind.Sequence);
        while (true)
        {
            SkipBlank();
            if (reader.IsAtEnd || reader.Next is '|' or ')')
            {
                return sequence;
            }
            if (IsQuantifier())
            {
                throw new RegexSyntaxException("A quantifier of the pattern follows nothing that it could repeat.");
            }
            if (Atom() is { } atom)
            {
                SkipBlank();
                sequence.Parts.Add(!reader.IsAtEnd && IsQuantifier() ? Quantified(atom) : atom);
            }
        }
    }

    /// <summary>Blanks and comments, where they mean nothing.</summary>
    private void SkipBlank()
    {
        while (Has(RegexFlags.IgnorePatternWhitespace) && !reader.IsAtEnd)
        {
            if (reader.Next == '#')
            {
                while (!reader.IsAtEnd && reader.Next != '\n')
                {
                    reader.Take();
                }
            }
            else if (reader.Next is ' ' or '\t' or '\n' or '\r' or '\f')
            {
                reader.Take();
            }
            else if (reader.Next == '\v')
            {
                throw new RegexRefusedException("A vertical tab in a regular expression");
            }
            else
            {
                return;
            }
        }
    }

    private bool IsQuantifier() => reader.Next is '*' or '+' or '?' || (reader.Next == '{' && reader.IsCount());

    private RegexNode Quantified(RegexNode atom)
    {
        var (minimum, maximum) = reader.Take() switch
        {
            '*' => (0, int.MaxValue),
            '+' => (1, int.MaxValue),
            '?' => (0, 1),
            _ => reader.Counts(),
        };
        SkipBlank();
        var isLazy = reader.Takes('?');
        return new RegexNode(RegexNodeKind.Repeat)
        {
            Minimum = minimum,
            Maximum = maximum,
            IsLazy = isLazy,
            Parts = { atom },
        };
    }

    /// <summary>What a quantifier may follow; null for options, which hold up to the end of the group.</summary>
    private RegexNode? Atom()
    {
        var character = reader.Take();
        return character switch
        {
            '(' => Parenthesis(),
            '[' => Character(new RegexClassReader(reader, flags).Read()),
            '\\' => Escape(),
            '.' => Character(Has(RegexFlags.Singleline) ? CharacterClass.Any : CharacterClass.InLine),
            '^' => Anchor(Has(RegexFlags.Multiline) ? RegexOperation.LineBeginning : RegexOperation.Beginning),
            '$' => Anchor(Has(RegexFlags.Multiline) ? RegexOperation.LineEnd : RegexOperation.LastEnd),
            _ => Character(CharacterClass.Of(character, flags)),
        };
    }

    private static RegexNode Character(CharacterClass characters) => new(RegexNodeKind.Character) { Class = characters };

    private static RegexNode Anchor(RegexOperation anchor) => new(RegexNodeKind.Anchor) { Anchor = anchor };

    private RegexNode Escape()
    {
        if (reader.IsAtEnd)
        {
            throw new RegexSyntaxException("The pattern ends in a backslash.");
        }
        if (RegexClassReader.KindsOf(reader.Next) is var kinds && kinds != CharacterKinds.None)
        {
            reader.Take();
            return Character(CharacterClass.Of(kinds));
        }
        switch (reader.Next)
        {
            case 'A':
                return Escaped(RegexOperation.Beginning);
            case 'z':
                return Escaped(RegexOperation.End);
            case 'Z':
                return Escaped(RegexOperation.LastEnd);
            case 'b':
                return Escaped(RegexOperation.Boundary);
            // Before '\B', the library wrongly forbids some repetitions to give characters back.
            case 'B' or 'G' or '<' or '\'':
                throw new RegexRefusedException("'\\" + reader.Next + "' in a regular expression");
            case 'k':
                return Reference();
            case >= '1' and <= '9':
                return new RegexNode(RegexNodeKind.Back) { Number = reader.Number(), Flags = flags };
            default:
                return Character(CharacterClass.Of(reader.EscapedCharacter(), flags));
        }
    }

    private RegexNode Escaped(RegexOperation anchor)
    {
        reader.Take();
        return Anchor(anchor);
    }

    private RegexNode Reference()
    {
        reader.Take();
        return reader.IsAtEnd || reader.Next is not ('<' or '\'')
            ? throw new RegexRefusedException("'\\k' without a name in a regular expression")
            : new RegexNode(RegexNodeKind.Back) { Name = reader.Name(), Flags = flags };
    }

    private RegexNode? Parenthesis()
    {
        if (!reader.IsAtEnd && reader.Next == '?')
        {
            return Special();
        }
        return Has(RegexFlags.ExplicitCapture)
            ? Enclosed(null, flags)
            : Enclosed(new RegexNode(RegexNodeKind.Group) { Number = groups.AddUnnamed() }, flags);
    }

    private RegexNode? Special()
    {
        reader.Take();
        if (reader.Takes(':'))
        {
            return Enclosed(null, flags);
        }
        if (reader.Takes('='))
        {
            return Enclosed(new RegexNode(RegexNodeKind.Look), flags);
        }
        if (reader.Takes('!'))
        {
            return Enclosed(new RegexNode(RegexNodeKind.NegativeLook), flags);
        }
        if (reader.TakesLookBehind() is { } kind)
        {
            return Enclosed(new RegexNode(kind), flags);
        }
        if (!reader.IsAtEnd && reader.Next is '<' or '\'')
        {
            var name = reader.Name();
            groups.AddNamed(name);
            return Enclosed(new RegexNode(RegexNodeKind.Group) { Name = name }, flags);
        }
        var inner = reader.Options(flags);
        if (reader.Takes(')'))
        {
            flags = inner;
            return null;
        }
        return reader.Takes(':') ? Enclosed(null, inner) : throw reader.RefuseParenthesis();
    }

    /// <summary>What stands up to the closing parenthesis. Options given there end there.</summary>
    private RegexNode Enclosed(RegexNode? node, RegexFlags inner)
    {
        var outer = flags;
        flags = inner;
        var content = Alternatives();
        if (!reader.Takes(')'))
        {
            throw new RegexSyntaxException("The pattern has not enough closing parentheses.");
        }
        flags = outer;
        node?.Parts.Add(content);
        return node ?? content;
    }
}
