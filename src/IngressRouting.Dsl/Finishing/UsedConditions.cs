using System.Collections.Generic;
using IngressRouting.Model;
using IngressRouting.Recording;

namespace IngressRouting;

/// <summary>The conditions that a topology uses, each definition once; those that others are made of come first.</summary>
internal sealed class UsedConditions
{
    private readonly HashSet<ConditionDefinition> seen = [];
    private readonly List<(string Name, ConditionTest Test, CallSite Site)> all = [];

    /// <summary>Notes that a condition is used.</summary>
    public void Use(ConditionDefinition definition, ModelBuilder builder)
    {
        if (!seen.Add(definition))
        {
            return;
        }

        var test = definition.Resolve(builder);
        if (!all.Exists(other => other.Name == definition.Name && other.Test.Equals(test)))
        {
            all.Add((definition.Name, test, definition.Site));
        }
    }

    /// <summary>Adds them to the model; two of one name are for a rule to judge.</summary>
    public void Emit(ModelBuilder builder)
    {
        foreach (var (name, test, site) in all)
        {
            builder.Add(
                new Model.Condition
                {
                    Id = builder.Reserve(new object(), site),
                    LogicalId = name,
                    Test = test,
                }
            );
        }
    }
}
