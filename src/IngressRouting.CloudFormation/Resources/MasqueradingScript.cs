namespace IngressRouting.CloudFormation;

/// <summary>
/// What the user data of a NAT instance does after <see cref="ForwardingScript"/>: source addresses of forwarded packets are replaced, now
/// and after each start (VPC User Guide, "NAT instances"). It continues a script that stops at the first error.
/// </summary>
internal static class MasqueradingScript
{
    // nft comes first: what iptables is on a current system is a translation to it. Amazon Linux 2023 has neither, and packages can only be
    // fetched once the Elastic IP address is associated and the route to the internet gateway is there, so it tries until they are.
    // No interface is named, because their names differ: eth0, ens5, enX0. Loopback is left out.
    public const string Text =
        "has() { command -v \"$1\" > /dev/null 2>&1; }\n"
        + "until has nft || has iptables; do\n"
        + "  if has dnf; then dnf -y install nftables\n"
        + "  elif has yum; then yum -y install nftables\n"
        + "  elif has apt-get; then apt-get update && apt-get -y install nftables\n"
        + "  else echo 'neither nft nor iptables, and no package manager' >&2; exit 1\n"
        + "  fi || sleep 5\n"
        + "done\n"
        + "cat > /usr/local/sbin/masquerade <<'END'\n"
        + "#!/bin/sh\n"
        + "set -eu\n"
        + "if command -v nft > /dev/null 2>&1; then\n"
        + "  nft add table ip masquerade\n"
        + "  nft flush table ip masquerade\n"
        + "  nft add chain ip masquerade postrouting '{ type nat hook postrouting priority 100; }'\n"
        + "  nft add rule ip masquerade postrouting oifname != lo masquerade\n"
        + "else\n"
        + "  iptables -t nat -C POSTROUTING ! -o lo -j MASQUERADE 2> /dev/null || iptables -t nat -A POSTROUTING ! -o lo -j MASQUERADE\n"
        + "fi\n"
        + "END\n"
        + "chmod 755 /usr/local/sbin/masquerade\n"
        + "cat > /etc/systemd/system/masquerade.service <<'END'\n"
        + "[Unit]\n"
        + "Description=Replace the source addresses of forwarded packets\n"
        + "After=network.target nftables.service\n"
        + "[Service]\n"
        + "Type=oneshot\n"
        + "ExecStart=/usr/local/sbin/masquerade\n"
        + "RemainAfterExit=yes\n"
        + "[Install]\n"
        + "WantedBy=multi-user.target\n"
        + "END\n"
        + "systemctl daemon-reload\n"
        + "systemctl enable masquerade.service\n"
        + "/usr/local/sbin/masquerade\n";
}
