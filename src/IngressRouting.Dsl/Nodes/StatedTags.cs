using System;
using System.Collections.Generic;
using System.Linq;
using IngressRouting.Model;

namespace IngressRouting;

/// <summary>Tags in the order in which they were stated, one for each key.</summary>
internal sealed class StatedTags
{
    private readonly List<StatedTag> tags = [];

    /// <summary>Adds a tag in place of one with the same key.</summary>
    public void Set(StatedTag tag)
    {
        tags.RemoveAll(other => string.Equals(other.Key, tag.Key, StringComparison.Ordinal));
        tags.Add(tag);
    }

    /// <summary>The tags, behind one that shows a name in the console unless that was set by hand.</summary>
    public ValueList<Tag> WithName(ModelBuilder builder, string name)
    {
        var stated = tags.Select(tag => tag.Resolve(builder));
        return new ValueList<Tag>(tags.Exists(tag => tag.Key == "Name") ? stated : stated.Prepend(new Tag("Name", name)));
    }
}
