using System.Collections.Generic;
using IngressRouting.Model;

namespace IngressRouting;

/// <summary>Gives every resource the tags that its VPC and its topology have for all.</summary>
internal static class DefaultTags
{
    /// <summary>Adds them behind the resource's own tags: the closer one wins.</summary>
    public static Resource AddTo(Resource resource, Node node, ModelBuilder builder)
    {
        var tagged = VpcAround(node) is { } vpc ? vpc.DefaultTags.AddTo(resource, builder) : resource;
        return node.Owner.DefaultTags.AddTo(tagged, builder);
    }

    private static Vpc? VpcAround(Node node)
    {
        var pending = new Queue<Node>([node]);
        while (pending.Count > 0)
        {
            var next = pending.Dequeue();
            if (next is Vpc vpc)
            {
                return vpc;
            }

            foreach (var owner in next.Owners)
            {
                pending.Enqueue(owner);
            }
        }

        return null;
    }
}
