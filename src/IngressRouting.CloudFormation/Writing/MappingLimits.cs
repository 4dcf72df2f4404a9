namespace IngressRouting.CloudFormation;

/// <summary>
/// What CloudFormation takes at most in the Mappings section (User Guide, "CloudFormation quotas"); that the inner keys of a mapping are
/// limited too is what cfn-lint says.
/// </summary>
internal static class MappingLimits
{
    public static void Check(DocumentObject mappings, ProblemCollector problems)
    {
        CheckNumber("mappings", mappings, problems);
        foreach (var mapping in mappings)
        {
            CheckName(mapping.Key, problems);
            if (mapping.Value is not DocumentObject topKeys)
            {
                continue;
            }

            CheckNumber($"attributes in mapping '{mapping.Key}'", topKeys, problems);
            foreach (var topKey in topKeys)
            {
                if (topKey.Value is DocumentObject inner)
                {
                    CheckNumber($"keys under '{topKey.Key}' of mapping '{mapping.Key}'", inner, problems);
                }
            }
        }
    }

    private static void CheckName(string name, ProblemCollector problems)
    {
        if (!LogicalNames.IsWellFormed(name))
        {
            var message = $"the name '{name}' of a mapping must be 1 to {LogicalNames.MaximumLength} letters (A-Z, a-z) and digits";
            problems.Error(TemplateProblemKind.MalformedLogicalId, null, message);
        }
    }

    private static void CheckNumber(string what, DocumentObject entries, ProblemCollector problems)
    {
        if (entries.Count > TemplateLimits.OtherEntries)
        {
            var message = TemplateLimits.TooMany(what, entries.Count, TemplateLimits.OtherEntries) + ", so leave some of them out";
            problems.Error(TemplateProblemKind.TooMany, null, message);
        }
    }
}
