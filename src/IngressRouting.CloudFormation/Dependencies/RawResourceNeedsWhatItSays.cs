using IngressRouting.Model;

namespace IngressRouting.CloudFormation;

/// <summary>
/// Only the user knows why a resource, whose type the model has no notion of, has to wait. Who waits for a gateway of a VPC means that it is
/// attached: that is what addresses and instances need (Template Reference, "DependsOn attribute").
/// </summary>
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

            needs.Add(index.AttachmentsOf(id));
        }
    }
}
