using System.Collections.Generic;
using System.Linq;
using System.Reflection.Metadata;

namespace IngressRouting.Tasks.Reading;

/// <summary>Finds where an assembly uses an attribute of ours.</summary>
internal static class AttributeUses
{
    private const string Namespace = "IngressRouting";

    /// <summary>Every use of the attribute of that name, in the order of the metadata.</summary>
    public static IEnumerable<CustomAttribute> Find(MetadataReader metadata, string attribute)
    {
        var constructors = Constructors(metadata, attribute);
        return constructors.Count == 0
            ? []
            : metadata.CustomAttributes.Select(metadata.GetCustomAttribute).Where(use => constructors.Contains(use.Constructor));
    }

    private static HashSet<EntityHandle> Constructors(MetadataReader metadata, string attribute)
    {
        var constructors = new HashSet<EntityHandle>();
        foreach (var handle in metadata.MemberReferences)
        {
            var parent = metadata.GetMemberReference(handle).Parent;
            if (parent.Kind == HandleKind.TypeReference && IsOurs(metadata, (TypeReferenceHandle)parent, attribute))
                constructors.Add(handle);
        }
        return constructors;
    }

    private static bool IsOurs(MetadataReader metadata, TypeReferenceHandle handle, string attribute)
    {
        var type = metadata.GetTypeReference(handle);
        return metadata.StringComparer.Equals(type.Name, attribute) && metadata.StringComparer.Equals(type.Namespace, Namespace);
    }
}
