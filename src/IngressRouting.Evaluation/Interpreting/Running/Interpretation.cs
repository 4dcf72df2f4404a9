using System.Collections.Generic;
using System.Globalization;
using System.Text;
using System.Threading;
using IngressRouting.Recording;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>The state of one evaluation. Lives on the evaluation thread; code that runs after the method returned may still ask for origins.</summary>
internal sealed class Interpretation
{
    private RegexCache? regexes;
    private Purity? purity;
    private Nesting? nesting;
    private (object Value, IOperation At)? whole;

    public Interpretation(Compilation compilation, EvaluationLimits limits, DslSession session, CancellationToken cancellation)
    {
        Compilation = compilation;
        Session = session;
        Cancellation = cancellation;
        Budget = new Budget(this, limits, cancellation);
        Provenance = new Provenance(this);
        Sources = new Sources(this);
        Types = new TypeFacts(this);
        Statics = new StaticStorage(this);
        Members = new MemberCache(this);
        Comparer = new ValueComparer(this);
    }

    public Compilation Compilation { get; }

    public DslSession Session { get; private set; }

    public CancellationToken Cancellation { get; }

    public Budget Budget { get; }

    public Provenance Provenance { get; }

    public Sources Sources { get; }

    public TypeFacts Types { get; }

    public StaticStorage Statics { get; }

    public MemberCache Members { get; }

    public ValueComparer Comparer { get; }

    /// <summary>The values that are being walked over, which few programs do.</summary>
    public Nesting Nesting => nesting ??= new Nesting(this);

    /// <summary>The regular expressions, which few programs have.</summary>
    public RegexCache Regexes => regexes ??= new RegexCache(this);

    /// <summary>Which functions change nothing, which few programs need to know.</summary>
    public Purity Purity => purity ??= new Purity(this);

    /// <summary>The loop that runs; null outside of loops.</summary>
    public LoopTurn? Turn { get; set; }

    /// <summary>The calls that have not returned yet, innermost first; null in the method that is evaluated.</summary>
    public CallLink? Chain { get; set; }

    /// <summary>The types of the instances whose fields are being given their default values, outermost included.</summary>
    public HashSet<ITypeSymbol> Making { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>The one <c>EventArgs.Empty</c>; null until it is read.</summary>
    public UserObject? EmptyEvent { get; set; }

    /// <summary>A hash code of the program is being computed for a collection: nobody else sees it.</summary>
    public bool IsHashing { get; set; }

    /// <summary>The text of an object with parts is being made, which refusals tell; gives what to put back at its end.</summary>
    public (object Value, IOperation At)? BeginWhole(object value, IOperation at)
    {
        var outer = whole;
        whole = (value, at);
        return outer;
    }

    public void EndWhole((object Value, IOperation At)? outer) => whole = outer;

    /// <summary>The object with parts whose text an operation makes, or null.</summary>
    public object? WholeOf(IOperation at) => whole is { } made && ReferenceEquals(made.At, at) ? made.Value : null;

    /// <summary>
    /// Lets go of all that the compiler bound, once nothing is evaluated any more: collecting garbage while the result is judged would take
    /// the longer, the more there is to keep. What is asked for again is bound again.
    /// </summary>
    public void Release()
    {
        Sources.Release();
        Budget.Release();
    }

    /// <summary>Begins the same evaluation once more, with the static fields as they are now. The clock goes on.</summary>
    public void Repeat(DslSession session)
    {
        Session = session;
        Turn = null;
        Chain = null;
        HasInexactPower = false;
        Budget.Restart();
    }

    /// <summary>Where a value was written in source, or null when it is not known to stem from one place.</summary>
    public SyntaxOrigin? OriginOf(object value) =>
        Provenance.Find(value) is { } birth ? new SyntaxOrigin(birth.Node, birth.Node, null, birth) : null;

    public StopException Stop(Refusal refusal, SyntaxNode at, params object?[] details) => Stop(refusal, at.GetLocation(), details);

    /// <summary>A power whose last digit differs between machines was computed for a product that is rounded.</summary>
    public bool HasInexactPower { get; set; }

    /// <summary>A stop is on its way out: nothing of the program may run any more, not even what is to run at the end.</summary>
    public bool IsStopping { get; set; }

    public StopException Stop(Refusal refusal, Location at, params object?[] details)
    {
        IsStopping = true;
        return new StopException(Describe(refusal, at, Chain, details));
    }

    /// <summary>Ends the evaluation without a word, if the compiler really reports an error; else it is a defect, and said.</summary>
    public StopException Silence(SyntaxNode at)
    {
        IsStopping = true;
        return new StopException(new Stop(null, "", at.GetLocation(), []));
    }

    /// <summary>An exception of the interpreted program that the language or the library throws.</summary>
    public FaultException Fault(string type, string? message, IOperation at) =>
        Throw(ExceptionObject.OfLibrary(this, type, message, at.Syntax), at.Syntax);

    /// <summary>Puts an exception of the interpreted program on its way.</summary>
    public FaultException Throw(ExceptionObject thrown, SyntaxNode at)
    {
        Budget.Charge(Costs.Throw(this));
        return new FaultException(thrown, at, Chain);
    }

    public Stop Describe(Refusal refusal, Location at, CallLink? chain, params object?[] details)
    {
        if (refusal.Usual is { } usual && details.Length == 1)
        {
            details = [details[0], usual];
        }
        var calls = new List<SyntaxNode>();
        var text = new StringBuilder(string.Format(CultureInfo.InvariantCulture, refusal.Format, details));
        for (var link = chain; link is not null; link = link.Outer)
        {
            calls.Add(link.Call);
            // The outermost calls say how the code was reached; the middle of a deep recursion says nothing.
            if (calls.Count <= 3 || link.Outer is null)
            {
                text.Append(calls.Count == 1 ? " (called from " : ", from ").Append(Place.Of(link.Call));
            }
        }
        if (calls.Count > 0)
        {
            text.Append(')');
        }
        return new Stop(refusal, text.ToString(), at, calls);
    }
}
