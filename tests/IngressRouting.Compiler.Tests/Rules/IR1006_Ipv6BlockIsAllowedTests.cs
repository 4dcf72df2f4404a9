namespace IngressRouting.Compiler.Tests.Rules;

/// <summary>The block, the index or the call that needs a block is marked.</summary>
public sealed class IR1006_Ipv6BlockIsAllowedTests
{
    [Fact]
    public Task Pool_Block_Of_Wrong_Size_Triggers() =>
        Verify.TopologyAsync(
            """
                    return Vpc("Main", "10.0.0.0/16").Ipv6({|IR1006:"2001:db8::/57"|}, "ipv6pool-ec2-1");
            """
        );

    [Fact]
    public Task Index_Without_A_Block_Of_The_Vpc_Triggers() =>
        Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    vpc.Subnet("App", "10.0.1.0/24").Ipv6({|IR1006:0|});
                    return vpc;
            """
        );

    [Fact]
    public Task Addresses_Without_A_Block_Trigger_At_Their_Call() =>
        Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    vpc.Subnet("App", "10.0.1.0/24").{|IR1006:AssignIpv6AddressOnCreation()|};
                    return vpc;
            """
        );

    [Fact]
    public Task Address_Of_An_Appliance_Without_A_Block_Triggers() =>
        Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    vpc.Subnet("App", "10.0.1.0/24").Appliance("Firewall", "ami-1").{|IR1006:WithIpv6Address()|};
                    return vpc;
            """
        );

    [Fact]
    public Task Part_Of_The_Block_Does_Not_Trigger() =>
        Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16").Ipv6();
                    vpc.Subnet("App", "10.0.1.0/24").Ipv6(0).AssignIpv6AddressOnCreation();
                    return vpc;
            """
        );
}
