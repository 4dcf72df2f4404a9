namespace IngressRouting.Model;

/// <summary>A tag of a resource.</summary>
/// <param name="Key">Up to 128 characters.</param>
/// <param name="Value">Up to 256 characters.</param>
/// <param name="Presence">When the tag is set.</param>
public sealed record Tag(string Key, Value<string> Value, Presence Presence)
{
    /// <summary>A tag that is always set.</summary>
    public Tag(string key, Value<string> value)
        : this(key, value, Presence.Always) { }
}
