namespace IngressRouting.Model;

/// <summary>What the rules of edge destinations say together when they cannot look into one.</summary>
internal static class OpenDestination
{
    /// <summary>No gateway route table takes a prefix list, but that is for a rule of its own.</summary>
    public const string PrefixList =
        "the blocks of a prefix list are not part of the topology, and AWS takes none in a gateway route table; name the subnets";
}
