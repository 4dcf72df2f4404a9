using System;
using System.Collections.Generic;

namespace IngressRouting.Templates;

/// <summary>Which resource names which, by Ref, GetAtt, Sub or DependsOn: CloudFormation creates what is named first.</summary>
internal sealed class ReferenceLog
{
    private readonly Dictionary<string, HashSet<string>> used = new(StringComparer.Ordinal);

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

    public IReadOnlyCollection<string> Of(string user) => used.TryGetValue(user, out var names) ? names : [];
}
