using IngressRouting.Model;

namespace IngressRouting.Evaluation;

/// <summary>One kind of code that is not evaluated at compile time.</summary>
/// <param name="Id">The diagnostic id.</param>
/// <param name="Title">The rule in one line.</param>
/// <param name="Format">This case and its remedy; <c>{0}</c> is what was met.</param>
/// <param name="Severity">How bad it is; mostly an error, because there is no template.</param>
public sealed record Refusal(string Id, string Title, string Format, Severity Severity = Severity.Error)
{
    /// <summary>What to write instead, where nothing more fitting is known of the case; the last detail of the format.</summary>
    public string? Usual { get; init; }
}
