using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.Net;
using IngressRouting;
using static IngressRouting.Aws;

namespace N13;

public static class SubnetCalculator
{
    public static IEnumerable<IPNetwork> Split(IPNetwork network, int prefixLength)
    {
        var count = 1 << (prefixLength - network.PrefixLength);
        var first = ToUInt32(network.BaseAddress);
        var step = 1u << (32 - prefixLength);
        for (var i = 0; i < count; i++)
            yield return new IPNetwork(FromUInt32(first + (uint)i * step), prefixLength);
    }

    private static uint ToUInt32(IPAddress address) => BinaryPrimitives.ReadUInt32BigEndian(address.GetAddressBytes());

    private static IPAddress FromUInt32(uint value)
    {
        Span<byte> bytes = stackalloc byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, value);
        return new IPAddress(bytes);
    }
}

public static class Telco
{
    private static readonly IPNetwork Supernet = IPNetwork.Parse("10.128.0.0/18");
    private static readonly IPAddress[] Reserved = [IPAddress.Parse("10.128.0.10"), IPAddress.Parse("10.128.16.1")];

    [Topology]
    public static Topology TelcoSignalling()
    {
        var vpc = Vpc("Signalling", Supernet.ToString());
        using var blocks = SubnetCalculator.Split(Supernet, 22).GetEnumerator();

        CidrBlock Next()
        {
            while (blocks.MoveNext())
            {
                var block = blocks.Current;
                if (!Array.Exists(Reserved, block.Contains))
                    return block.ToString();
            }

            throw new InvalidOperationException("supernet is full");
        }

        var sbcNet = vpc.Subnet("Sbc", Next(), Zone.First);
        var imsNet = vpc.Subnet("Ims", Next(), Zone.First);
        var smsNet = vpc.Subnet("Sms", Next(), Zone.First);

        var sbc = sbcNet.Appliance("Sbc", Parameter.Ami("SbcImage"), "c5n.2xlarge").WithElasticIp();
        var sip = vpc.SecurityGroup("Sip", "SIP and RTP from carriers")
            .AllowIngress(Protocol.Udp(5060, 5061), "0.0.0.0/0", "SIP")
            .AllowIngress(Protocol.Udp(16384, 32767), "0.0.0.0/0", "RTP")
            .AllowIngress(Protocol.All, vpc, "answers of the core");
        sbc.WithSecurityGroup(sip);

        sbcNet.RouteTable().Route(Internet, vpc.Igw());
        foreach (var core in (ReadOnlySpan<Subnet>)[imsNet, smsNet])
        {
            vpc.Igw().GatewayTable().Route(core, sbc.Eni());
            core.RouteTable().Route(Internet, sbc.Eni());
        }

        return vpc.Output("SbcAddress", sbc.PublicIp);
    }
}
