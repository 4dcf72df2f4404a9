using System;
using System.Collections.Generic;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>The members of one library type that the interpreter knows.</summary>
internal sealed class MemberTable() : Dictionary<string, LibraryMember>(StringComparer.Ordinal)
{
    /// <summary>The same behaviour for several members.</summary>
    public MemberTable Add(LibraryMember member, params string[] keys)
    {
        foreach (var key in keys)
        {
            this[key] = member;
        }
        return this;
    }

    /// <summary>These members and those of another table.</summary>
    public MemberTable With(MemberTable others)
    {
        foreach (var pair in others)
        {
            this[pair.Key] = pair.Value;
        }
        return this;
    }
}
