namespace IngressRouting.Model;

/// <summary>Compares references to VPCs.</summary>
internal static class SameVpc
{
    /// <summary>Whether two references surely mean one VPC, surely two, or (null) nobody knows before the deployment.</summary>
    public static bool? Compare(Reference first, Reference second)
    {
        if (first.Equals(second))
        {
            return true;
        }

        // Elements are told apart by identity; a VPC that this stack makes has no id that could be written down before.
        var bothKnown = IsKnown(first) && IsKnown(second);
        return bothKnown ? false : null;
    }

    private static bool IsKnown(Reference reference) =>
        reference is Reference.ToElement or Reference.ToExisting { Id: Value<string>.Known };
}
