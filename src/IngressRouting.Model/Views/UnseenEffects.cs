using System;

namespace IngressRouting.Model;

/// <summary>What a raw resource may do to what rules judge.</summary>
[Flags]
internal enum UnseenEffects
{
    /// <summary>Nothing that matters to packets.</summary>
    None = 0,

    /// <summary>Add routes to a table.</summary>
    Routes = 1,

    /// <summary>Associate a table with a subnet.</summary>
    Associations = 2,

    /// <summary>Associate a table with a gateway.</summary>
    Edges = 4,

    /// <summary>Attach a network interface to an instance.</summary>
    Attachments = 8,

    /// <summary>Give a network interface a public address.</summary>
    Addresses = 16,

    /// <summary>Add rules to a security group.</summary>
    Rules = 32,

    /// <summary>Associate a security group with another VPC.</summary>
    GroupAssociations = 64,

    /// <summary>All of that, whatever it refers to.</summary>
    Anything = Routes | Associations | Edges | Attachments | Addresses | Rules | GroupAssociations,
}
