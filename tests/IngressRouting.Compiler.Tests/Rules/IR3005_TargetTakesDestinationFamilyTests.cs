namespace IngressRouting.Compiler.Tests.Rules;

/// <summary>The target is marked.</summary>
public sealed class IR3005_TargetTakesDestinationFamilyTests
{
    [Fact]
    public Task IPv4_To_An_Egress_Only_Gateway_Triggers() =>
        Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    vpc.Subnet("App", "10.0.1.0/24").RouteTable().Route("0.0.0.0/0", {|IR3005:Existing.EgressOnlyInternetGateway("eigw-1")|});
                    return vpc;
            """
        );

    [Fact]
    public Task Internet_Does_Not_Trigger() =>
        Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16").Ipv6();
                    vpc.Subnet("App", "10.0.1.0/24").Ipv6(0).RouteTable().Route(Internet, Existing.EgressOnlyInternetGateway("eigw-1")).Route(Internet, Existing.NatGateway("nat-1"));
                    return vpc;
            """
        );
}
