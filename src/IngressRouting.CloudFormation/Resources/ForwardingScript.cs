namespace IngressRouting.CloudFormation;

/// <summary>The user data that makes a Linux instance forward packets, now and after each start.</summary>
internal static class ForwardingScript
{
    // -e: a kernel without IPv6 lacks the second key, and forwards IPv4 none the less.
    public const string Text =
        "#!/bin/sh\n"
        + "set -eu\n"
        + "mkdir -p /etc/sysctl.d\n"
        + "printf '%s\\n' 'net.ipv4.ip_forward = 1' 'net.ipv6.conf.all.forwarding = 1' > /etc/sysctl.d/90-ip-forwarding.conf\n"
        + "sysctl -e -p /etc/sysctl.d/90-ip-forwarding.conf\n";
}
