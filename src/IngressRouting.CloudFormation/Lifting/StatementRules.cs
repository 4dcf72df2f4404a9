namespace IngressRouting.CloudFormation;

/// <summary>
/// The rules of how a topology is stated in C#, and of what any linter of templates says (names, tags, exports, parameters): they speak of
/// raw resources as they are stated, and are not asked about templates.
/// </summary>
internal static class StatementRules
{
    /// <summary>Whether it is one of them.</summary>
    public static bool Has(string rule) =>
        rule is "IR1003" or "IR1010" or "IR1011" or "IR1012" or "IR1013" or "IR1014" or "IR1015" or "IR1016";
}
