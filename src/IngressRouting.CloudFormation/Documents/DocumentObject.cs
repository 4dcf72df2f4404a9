using System;
using System.Collections;
using System.Collections.Generic;

namespace IngressRouting.CloudFormation;

/// <summary>Members in the order in which they were added. A key twice is kept twice, because a template that was read may say so.</summary>
public sealed class DocumentObject : DocumentNode, IEnumerable<DocumentMember>
{
    private readonly List<DocumentMember> members = [];

    /// <summary>How many members it has.</summary>
    public int Count => members.Count;

    /// <summary>The members in order.</summary>
    public IReadOnlyList<DocumentMember> Members => members;

    /// <summary>Whether it has a member of that name.</summary>
    public bool Has(string key) => members.Exists(member => member.Key == key);

    /// <summary>What stands under a key, the first time that it has it; null when it has no such member.</summary>
    public DocumentNode? Find(string key)
    {
        foreach (var member in members)
        {
            if (member.Key == key)
            {
                return member.Value;
            }
        }

        return null;
    }

    /// <summary>Appends a member.</summary>
    public void Add(string key, DocumentNode value) => members.Add(new DocumentMember(key, value));

    /// <summary>Appends a member with a text.</summary>
    public void Add(string key, string text) => Add(key, new DocumentText(text));

    /// <summary>Keeps of each key the last member that has it, as CloudFormation does.</summary>
    /// <returns>What was taken away, each beside what stays in its stead.</returns>
    internal IReadOnlyList<(DocumentMember Dropped, DocumentMember Kept)> KeepLast()
    {
        var last = new Dictionary<string, int>(members.Count, StringComparer.Ordinal);
        for (var i = 0; i < members.Count; i++)
        {
            last[members[i].Key] = i;
        }

        if (last.Count == members.Count)
        {
            return [];
        }

        var dropped = new List<(DocumentMember, DocumentMember)>();
        var kept = new List<DocumentMember>(last.Count);
        for (var i = 0; i < members.Count; i++)
        {
            if (last[members[i].Key] is var stays && stays == i)
            {
                kept.Add(members[i]);
            }
            else
            {
                dropped.Add((members[i], members[stays]));
            }
        }

        members.Clear();
        members.AddRange(kept);
        return dropped;
    }

    /// <inheritdoc />
    public IEnumerator<DocumentMember> GetEnumerator() => members.GetEnumerator();

    /// <inheritdoc />
    IEnumerator IEnumerable.GetEnumerator() => members.GetEnumerator();
}
