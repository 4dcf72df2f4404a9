namespace IngressRouting.Compiler.Tests.Rules;

/// <summary>The destination is marked.</summary>
public sealed class IR3006_DestinationIsNotReservedTests
{
    [Fact]
    public Task Instance_Metadata_Triggers() =>
        Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    vpc.Subnet("App", "10.0.1.0/24").RouteTable().Route({|IR3006:"169.254.169.254/32"|}, Existing.TransitGateway("tgw-1"));
                    return vpc;
            """
        );

    [Fact]
    public Task Other_Destination_Does_Not_Trigger() =>
        Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    vpc.Subnet("App", "10.0.1.0/24").RouteTable().Route("169.254.0.0/16", Existing.TransitGateway("tgw-1"));
                    return vpc;
            """
        );
}
