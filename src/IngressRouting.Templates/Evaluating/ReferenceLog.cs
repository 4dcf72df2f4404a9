using System;
using System.Collections.Generic;

namespace IngressRouting.Templates;

/// <summary>Which resource names which, by Ref, GetAtt, Sub or DependsOn: CloudFormation creates what is named first.</summary>
internal sealed class ReferenceLog
{
    private readonly Dictionary<string, HashSet<string>> used = new(StringComparer.Ordinal);

    private readonly HashSet<string> unknown = new(StringComparer.Ordinal);

    private readonly Dictionary<(string User, string Used), UnresolvedReference> unresolved = [];

    /// <summary>The resource that is read now, by its full name; null outside of resources.</summary>
    public string? User { get; set; }

    /// <summary>The template of the resource whose properties are read now; null where nothing tells that what they name has to be there.</summary>
    public TemplateScope? Demanding { get; set; }

    /// <summary>What resources refer to although this scenario lacks it, in the order in which it was read.</summary>
    public IEnumerable<UnresolvedReference> Unresolved => unresolved.Values;

    /// <summary>Notes that the resource that is read now refers to one that this scenario lacks.</summary>
    public void AddUnresolved(UnresolvedReference reference)
    {
        if (!unresolved.ContainsKey((reference.User, reference.Used)))
        {
            unresolved.Add((reference.User, reference.Used), reference);
        }
    }

    /// <summary>Reads what another resource or template says, or what is perhaps not there.</summary>
    public T Elsewhere<T>(Func<T> read)
    {
        var demanding = Demanding;
        Demanding = null;
        var value = read();
        Demanding = demanding;
        return value;
    }

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
