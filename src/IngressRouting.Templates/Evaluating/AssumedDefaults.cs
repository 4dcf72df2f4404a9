using System.Collections.Generic;

namespace IngressRouting.Templates;

/// <summary>
/// The parameters whose defaults were taken for the values themselves where that may matter to packets: whoever deploys may give others.
/// </summary>
internal sealed class AssumedDefaults
{
    private readonly HashSet<(TemplateScope Scope, string Parameter)> noted = [];

    /// <summary>Whether what is evaluated now may matter to packets.</summary>
    public bool IsNoting { get; set; }

    /// <summary>Notes a default, if it matters.</summary>
    public void Note(TemplateScope scope, string parameter)
    {
        if (IsNoting)
        {
            noted.Add((scope, parameter));
        }
    }

    /// <summary>The assumptions about one template, in the order of its parameters.</summary>
    public IEnumerable<TemplateAssumption> Of(TemplateScope scope)
    {
        foreach (var parameter in scope.Parameters.Keys)
        {
            if (
                (noted.Contains((scope, parameter)) || scope.LoopedDefaults.Contains(parameter))
                && ParameterValues.DefaultOf(scope, parameter) is { } value
            )
            {
                yield return new TemplateAssumption(parameter, value);
            }
        }
    }
}
