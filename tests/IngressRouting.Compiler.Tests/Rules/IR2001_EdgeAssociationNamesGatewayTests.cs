namespace IngressRouting.Compiler.Tests.Rules;

/// <summary>The gateway of the association is marked.</summary>
public sealed class IR2001_EdgeAssociationNamesGatewayTests
{
    [Fact]
    public Task Nat_Gateway_Triggers() =>
        Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    vpc.AddRouteTable("Edge").Associate({|IR2001:Existing.NatGateway("nat-0123456789abcdef0")|});
                    return vpc;
            """
        );

    [Fact]
    public Task Transit_Gateway_By_Parameter_Triggers() =>
        Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    vpc.AddRouteTable("Edge").Associate({|IR2001:Existing.TransitGateway(Parameter.Text("Hub"))|});
                    return vpc;
            """
        );

    [Fact]
    public Task Kind_Chosen_By_A_Helper_Triggers_At_The_Argument() =>
        Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    vpc.AddRouteTable("Edge").Associate({|IR2001:Entry("nat-0123456789abcdef0")|});
                    return vpc;
            """,
            """
                private static ExistingResource Entry(string id) => Existing.NatGateway(id);
            """
        );

    [Fact]
    public Task Own_Internet_Gateway_Does_Not_Trigger() =>
        Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    vpc.AddRouteTable("Edge").Associate(vpc.Igw());
                    return vpc;
            """
        );
}
