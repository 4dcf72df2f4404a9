using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>The regular expressions that an evaluation has read.</summary>
internal sealed class RegexCache(Interpretation run)
{
    private const int BytesPerCharacter = 256;
    private const RegexFlags Known =
        RegexFlags.IgnoreCase
        | RegexFlags.Multiline
        | RegexFlags.ExplicitCapture
        | RegexFlags.Compiled
        | RegexFlags.Singleline
        | RegexFlags.IgnorePatternWhitespace
        | RegexFlags.CultureInvariant;

    private readonly Dictionary<(string Pattern, RegexFlags Flags), RegexProgram> programs = [];
    private readonly Dictionary<ISymbol, RegexValue> generated = new(SymbolEqualityComparer.Default);

    /// <summary>The expression of a member whose body another generator writes.</summary>
    public RegexValue Generated(ISymbol member, Func<RegexValue> make)
    {
        if (!generated.TryGetValue(member, out var regex))
        {
            generated.Add(member, regex = make());
        }
        return regex;
    }

    public RegexProgram Program(string pattern, int options, SyntaxNode at, string member)
    {
        var flags = (RegexFlags)options;
        if ((flags & ~Known) != 0)
        {
            throw run.Stop(
                Refusals.Construct,
                at,
                "A regular expression with options such as RightToLeft, ECMAScript or NonBacktracking",
                "leave these options out"
            );
        }
        run.Budget.Charge(Costs.Text(pattern.Length));
        if (!programs.TryGetValue((pattern, flags), out var program))
        {
            run.Budget.Charge(pattern.Length);
            run.Budget.Allocate((long)BytesPerCharacter * pattern.Length);
            program = Guarded(() => RegexProgram.Of(pattern, flags), at, member);
            programs.Add((pattern, flags), program);
        }
        return program;
    }

    /// <summary>Says to the program, or to the person who wrote it, what is wrong with a pattern or a text.</summary>
    public T Guarded<T>(Func<T> make, SyntaxNode at, string member)
    {
        try
        {
            return make();
        }
        catch (RegexSyntaxException exception)
        {
            throw run.Throw(ExceptionObject.OfLibrary(run, ExceptionName(), exception.Message, at), at);
        }
        catch (RegexRefusedException exception)
        {
            throw exception.IsCultural
                ? run.Stop(Refusals.Culture, at, exception.Message, "RegexOptions.CultureInvariant")
                : run.Stop(Refusals.Construct, at, exception.Message, MemberRemedies.OfRegex(member));
        }
    }

    private string ExceptionName()
    {
        const string Own = "System.Text.RegularExpressions.RegexParseException";
        return run.Compilation.GetTypeByMetadataName(Own) is null ? "System.ArgumentException" : Own;
    }
}
