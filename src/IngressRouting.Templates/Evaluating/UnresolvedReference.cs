using IngressRouting.CloudFormation;

namespace IngressRouting.Templates;

/// <summary>That a resource refers to one of its template that is not there.</summary>
/// <param name="Scope">The template.</param>
/// <param name="User">The full name of the resource that refers.</param>
/// <param name="Used">The name of the one that it refers to, in the template.</param>
/// <param name="Condition">The full name of the condition under which that one is there.</param>
/// <param name="Node">Where it does so.</param>
internal sealed record UnresolvedReference(TemplateScope Scope, string User, string Used, string Condition, DocumentNode Node)
{
    /// <summary>Notes that a name is used, if the resource is not there.</summary>
    public static void Note(TemplateScope scope, Situation situation, string used, DocumentNode node)
    {
        if (
            situation.References is { User: { } user, Demanding: { } demanding } log
            && demanding == scope
            && StatedCondition.Of(scope, used, scope.Resources[used]) is { } condition
            && situation.Holds(condition) == false
        )
        {
            log.AddUnresolved(new UnresolvedReference(scope, user, used, condition, node));
        }
    }
}
