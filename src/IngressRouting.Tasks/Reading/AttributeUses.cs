using System.Collections.Generic;
using System.Reflection.Metadata;

namespace IngressRouting.Tasks.Reading;

/// <summary>Finds where an assembly uses an attribute of ours.</summary>
internal static class AttributeUses
{
    private const string Namespace = "IngressRouting";

    /// <summary>Every use of the attribute of that name, in the order of the metadata.</summary>
    public static IEnumerable<CustomAttribute> Find(MetadataReader metadata, string attribute)
    {
        foreach (var handle in metadata.CustomAttributes)
        {
            var use = metadata.GetCustomAttribute(handle);
            if (IsOurs(metadata, use.Constructor, attribute))
                yield return use;
        }
    }

    // An attribute that the assembly declares itself has a definition for a constructor, and is not ours.
    private static bool IsOurs(MetadataReader metadata, EntityHandle constructor, string attribute)
    {
        if (constructor.Kind != HandleKind.MemberReference)
            return false;
        var parent = metadata.GetMemberReference((MemberReferenceHandle)constructor).Parent;
        if (parent.Kind != HandleKind.TypeReference)
            return false;
        var type = metadata.GetTypeReference((TypeReferenceHandle)parent);
        return metadata.StringComparer.Equals(type.Name, attribute) && metadata.StringComparer.Equals(type.Namespace, Namespace);
    }
}
