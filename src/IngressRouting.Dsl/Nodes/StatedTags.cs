using System;
using System.Collections.Generic;
using System.Linq;
using IngressRouting.Model;

namespace IngressRouting;

/// <summary>Tags in the order in which they were stated, one for each key.</summary>
internal sealed class StatedTags
{
    private readonly LatestByName<StatedTag> tags = new();

    /// <summary>Whether there is any.</summary>
    public bool Any => tags.Any;

    /// <summary>Adds a tag in place of one with the same key.</summary>
    public void Set(StatedTag tag) => tags.Set(tag.Key, tag);

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
        return new ValueList<Tag>(tags.Contains("Name") ? stated : stated.Prepend(new Tag("Name", name)));
    }

    /// <summary>Adds each of these tags that a resource lacks; one that it has under a condition it lacks while that does not hold.</summary>
    public Resource AddTo(Resource resource, ModelBuilder builder)
    {
        if (!Any)
        {
            return resource;
        }

        var all = resource.Tags.ToList();
        var owned = all.GroupBy(own => own.Key, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal);
        foreach (var tag in tags)
        {
            if (!owned.TryGetValue(tag.Key, out var own))
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
