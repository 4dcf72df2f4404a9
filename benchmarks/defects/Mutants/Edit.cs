using IngressRouting.Defects.Templates;

namespace IngressRouting.Defects.Mutants;

/// <summary>One way to plant a defect in a template.</summary>
/// <param name="At">Where: logical ids, which tell it from other edits of the same operator in the same template.</param>
/// <param name="Apply">Plants it in a copy of the template.</param>
internal sealed record Edit(string At, Action<Template> Apply)
{
    /// <summary>Changes one resource.</summary>
    public static Edit Of(Resource resource, Action<Resource> change) => new(resource.Id, template => change(template[resource.Id]));

    /// <summary>Removes one resource.</summary>
    public static Edit Remove(Resource resource) => new(resource.Id, template => template.Remove(resource.Id));
}
