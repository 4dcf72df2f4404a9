using System.Globalization;
using IngressRouting.Model;

namespace IngressRouting.CloudFormation;

/// <summary>Writes an instance with the interfaces that were made for it.</summary>
internal sealed class InstanceWriter() : ResourceWriter<Instance>("AWS::EC2::Instance")
{
    protected override void Write(Instance instance, DocumentObject properties, ValueWriter values)
    {
        properties.Add("ImageId", values.Text(instance.Image));
        properties.Add("InstanceType", values.Text(instance.InstanceType));
        var interfaces = new DocumentList();
        for (var i = 0; i < instance.NetworkInterfaces.Count; i++)
        {
            var index = i.ToString(CultureInfo.InvariantCulture);
            interfaces.Add(
                new DocumentObject { { "NetworkInterfaceId", values.Id(instance.NetworkInterfaces[i]) }, { "DeviceIndex", index } }
            );
        }

        if (interfaces.Count > 0)
        {
            properties.Add("NetworkInterfaces", interfaces);
        }

        if (instance.ForwardsIp || instance.Masquerades)
        {
            var script = ForwardingScript.Text + (instance.Masquerades ? MasqueradingScript.Text : "");
            properties.Add("UserData", new DocumentObject { { "Fn::Base64", script } });
        }
    }
}
