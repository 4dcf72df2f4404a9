using System;
using System.Collections.Generic;

namespace IngressRouting.Templates;

/// <summary>Which resource names which, by Ref, GetAtt, Sub or DependsOn: CloudFormation creates what is named first.</summary>
internal sealed class ReferenceLog
{
    private readonly Dictionary<string, HashSet<string>> used = new(StringComparer.Ordinal);

    private readonly HashSet<string> unknown = new(StringComparer.Ordinal);

    /// <summary>The resource that is read now, by its full name; null outside of resources.</summary>
    public string? User { get; set; }

    public void Add(string name)
    {
        if (User is null)
        {
            return;
        }

        if (!used.TryGetValue(User, out var names))
        {
            used.Add(User, names = new HashSet<string>(StringComparer.Ordinal));
        }

        names.Add(name);
    }

    /// <summary>Notes that a resource names another of which only the deployment knows which it is.</summary>
    public void AddUnknown()
    {
        if (User is not null)
        {
            unknown.Add(User);
        }
    }

    /// <summary>Whether a resource may name others than those that are known.</summary>
    public bool IsOpen(string user) => unknown.Contains(user);

    public IReadOnlyCollection<string> Of(string user) => used.TryGetValue(user, out var names) ? names : [];
}
