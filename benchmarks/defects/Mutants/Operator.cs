using IngressRouting.Defects.Templates;

namespace IngressRouting.Defects.Mutants;

/// <summary>A kind of defect, and how it is planted.</summary>
/// <param name="Id">Its name, in kebab case.</param>
/// <param name="Description">What it does, in a sentence.</param>
/// <param name="Class">What comes of it in the base where it is worst.</param>
/// <param name="Source">The page of AWS that says why it is a defect.</param>
/// <param name="Edits">The ways to plant it in a template: none where its precondition does not hold. The order is that of the template.</param>
internal sealed record Operator(string Id, string Description, DefectClass Class, Source Source, Func<Design, IEnumerable<Edit>> Edits)
{
    /// <summary>The mutants that it makes of a base.</summary>
    public IEnumerable<Mutant> Of(BaseTemplate origin)
    {
        foreach (var edit in Edits(new Design(Template.Parse(origin.Text))))
        {
            var template = Template.Parse(origin.Text);
            edit.Apply(template);
            template.Tidy();
            yield return new Mutant(this, origin, edit.At, template);
        }
    }
}
