using System;
using System.Collections.Generic;

namespace IngressRouting.Recording;

/// <summary>
/// What one evaluation of a topology method shares with the DSL calls that it makes: who is calling, and which topologies were begun.
/// The interpreter opens a session on its thread; at run time there is none, and calls describe themselves.
/// </summary>
internal sealed class DslSession : IDisposable
{
    [ThreadStatic]
    private static DslSession? current;

    private readonly DslSession? outer;
    private readonly List<Topology> topologies = [];

    private DslSession(DslSession? outer) => this.outer = outer;

    /// <summary>The session of this thread, or null at run time.</summary>
    public static DslSession? Current => current;

    /// <summary>The interpreted call that is about to enter the DSL; the interpreter sets it before every call.</summary>
    public CallSite? Caller { get; set; }

    /// <summary>The call that is entering the DSL on this thread: the interpreted one, or the one that really runs.</summary>
    public static CallSite CurrentCall => current?.Caller ?? RuntimeCallSite.Capture();

    /// <summary>Every topology begun in this session, in order, whether or not it was returned.</summary>
    public IReadOnlyList<Topology> Topologies => topologies;

    /// <summary>How often a call has added to a topology or changed a node, to tell whether code in between did.</summary>
    public int Changes { get; private set; }

    /// <summary>Called by whatever adds to a topology or changes a node.</summary>
    public static void Changed()
    {
        if (current is not null)
        {
            current.Changes++;
        }
    }

    /// <summary>Opens a session on the current thread until it is disposed.</summary>
    public static DslSession Begin() => current = new DslSession(current);

    /// <summary>Called by each topology when it begins.</summary>
    public void Add(Topology topology) => topologies.Add(topology);

    /// <inheritdoc />
    public void Dispose() => current = outer;
}
