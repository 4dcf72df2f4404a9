using IngressRouting.Model;

namespace IngressRouting.CloudFormation;

/// <summary>
/// An instance with a public address starts, and stops, while the VPC has its internet gateway. Only an Elastic IP address makes it
/// public: an interface that was made before the launch gets no address from its subnet.
/// </summary>
internal sealed class PublicInstanceNeedsInternetGateway : Dependency<Instance>
{
    protected override void Find(Instance instance, DependencyIndex index, DependencySet needs)
    {
        foreach (var networkInterface in instance.NetworkInterfaces)
        {
            if (index.HasElasticIp(networkInterface))
            {
                needs.Add(index.InternetAttachmentsAround(networkInterface));
            }
        }
    }
}
