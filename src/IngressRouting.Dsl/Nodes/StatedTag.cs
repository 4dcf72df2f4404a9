using IngressRouting.Model;
using IngressRouting.Recording;

namespace IngressRouting;

/// <summary>A tag as it was stated.</summary>
/// <param name="Key">The key.</param>
/// <param name="Value">The value.</param>
/// <param name="When">The condition under which it is set; null for always.</param>
/// <param name="Site">The call that stated it.</param>
internal sealed record StatedTag(string Key, Text Value, Condition? When, CallSite Site)
{
    /// <summary>The tag in the model.</summary>
    public Tag Resolve(ModelBuilder builder) => new(Key, Value.Resolve(builder), PresenceIn(builder));

    private Presence PresenceIn(ModelBuilder builder) =>
        When is null ? Presence.Always : new Presence(new ValueList<ConditionLiteral>([When.Use(builder)]));
}
