using System;
using System.Collections.Generic;
using System.Linq;
using IngressRouting.Model;

namespace IngressRouting;

/// <summary>Tags in the order in which they were stated, one for each key.</summary>
internal sealed class StatedTags
{
    // Most resources have no tag but their name, and many topologies many resources.
    private static readonly List<StatedTag> None = [];
    private List<StatedTag> tags = None;

    /// <summary>Whether there is any.</summary>
    public bool Any => tags.Count > 0;

    /// <summary>Adds a tag in place of one with the same key.</summary>
    public void Set(StatedTag tag)
    {
        tags = Any ? tags : [];
        tags.RemoveAll(other => string.Equals(other.Key, tag.Key, StringComparison.Ordinal));
        tags.Add(tag);
    }

    /// <summary>The tags.</summary>
    public ValueList<Tag> Resolve(ModelBuilder builder, ElementId resource) => new(tags.Select(tag => tag.Resolve(builder, resource)));

    /// <summary>The tags, behind one that shows a name in the console unless that was set by hand.</summary>
    public ValueList<Tag> WithName(ModelBuilder builder, string name, ElementId resource)
    {
        if (!Any)
        {
            return new ValueList<Tag>([new Tag("Name", name)]);
        }

        var stated = tags.Select(tag => tag.Resolve(builder, resource));
        return new ValueList<Tag>(tags.Exists(tag => tag.Key == "Name") ? stated : stated.Prepend(new Tag("Name", name)));
    }

    /// <summary>Adds each of these tags that a resource lacks; one that it has under a condition it lacks while that does not hold.</summary>
    public Resource AddTo(Resource resource, ModelBuilder builder)
    {
        if (!Any)
        {
            return resource;
        }

        var all = resource.Tags.ToList();
        foreach (var tag in tags)
        {
            if (all.Find(own => own.Key == tag.Key) is not { } own)
            {
                all.Add(tag.Resolve(builder, resource.Id));
            }
            else if (own.Presence.Literals is { Count: 1 } literals)
            {
                var otherwise = Presence.When(literals[0].Condition, !literals[0].Holds);
                var added = new Tag(tag.Key, tag.Value.Resolve(builder), otherwise);
                all.Add(tag.When is null ? added : added with { Presence = tag.Resolve(builder, resource.Id).Presence.And(otherwise) });
            }
        }

        return all.Count == resource.Tags.Count ? resource : resource with { Tags = new ValueList<Tag>(all) };
    }
}
