using System.Linq;
using IngressRouting.Model;

namespace IngressRouting;

/// <summary>Gives every resource the tags that its VPC and its topology have for all.</summary>
internal static class DefaultTags
{
    /// <summary>Whether a node's VPC or topology states any.</summary>
    public static bool AreStatedBy(Node node) => node.Owner.DefaultTags.Any || node is Vpc { DefaultTags.Any: true };

    /// <summary>Adds them behind the resource's own tags: the closer one wins.</summary>
    public static Resource AddTo(Resource resource, Node node, ModelBuilder builder)
    {
        var tagged = VpcAround(node) is { } vpc ? vpc.DefaultTags.AddTo(resource, builder) : resource;
        return node.Owner.DefaultTags.AddTo(tagged, builder);
    }

    // The first of the owners leads to the VPC that holds the node; the others are of the same VPC.
    private static Vpc? VpcAround(Node node)
    {
        Node? at = node;
        while (at is not (null or Vpc))
        {
            at = at.Owners.FirstOrDefault();
        }

        return at as Vpc;
    }
}
