using IngressRouting.Model;

namespace IngressRouting.CloudFormation;

/// <summary>Only the user knows why a resource, whose type the model has no notion of, has to wait.</summary>
internal sealed class RawResourceNeedsWhatItSays : Dependency<RawResource>
{
    protected override void Find(RawResource resource, DependencyIndex index, DependencySet needs)
    {
        foreach (var id in resource.DependsOn)
        {
            if (index.Find(id) is { IsExisting: false } element)
            {
                needs.Add([element]);
            }
        }
    }
}
