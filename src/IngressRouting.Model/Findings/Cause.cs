namespace IngressRouting.Model;

/// <summary>What several findings or questions of a rule have in common, so that whoever reports them can say it once.</summary>
/// <param name="Element">Where the cause lies.</param>
/// <param name="Title">How a message names what this one is about.</param>
/// <param name="OfSeveral">The message about several findings, behind their names; of a question, before them.</param>
public sealed record Cause(ElementId Element, string Title, string OfSeveral);
