using IngressRouting.Model;

namespace IngressRouting.CloudFormation;

/// <summary>
/// EC2 refuses an interface in a security group of another VPC before the group is associated with the interface's (VPC User Guide,
/// "Associate security groups with multiple VPCs"). Associations are raw resources.
/// </summary>
internal sealed class NetworkInterfaceNeedsGroupAssociation : Dependency<NetworkInterface>
{
    protected override void Find(NetworkInterface eni, DependencyIndex index, DependencySet needs)
    {
        foreach (var group in eni.SecurityGroups)
        {
            needs.Add(index.GroupAssociationsOf(group));
        }
    }
}
