namespace IngressRouting.Compiler.Tests.Rules;

/// <summary>The second association is marked.</summary>
public sealed class IR2003_GatewayHasOneRouteTableTests
{
    [Fact]
    public Task Second_Table_Triggers() =>
        Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    vpc.AddRouteTable("One").Associate(vpc.Igw());
                    vpc.AddRouteTable("Two").Associate({|IR2003:vpc.Igw()|});
                    return vpc;
            """
        );

    [Fact]
    public Task Gateway_Table_Beside_An_Explicit_One_Triggers() =>
        Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    vpc.AddRouteTable("One").Associate(vpc.Igw());
                    var edge = vpc.Igw().{|IR2003:GatewayTable()|};
                    return edge;
            """
        );

    [Fact]
    public Task Explicit_Table_Beside_The_Gateway_Table_In_A_Loop_Triggers() =>
        Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    var igw = vpc.Igw();
                    foreach (var name in new[] { "One", "Two" })
                    {
                        vpc.AddRouteTable(name).Associate({|IR2003:igw|});
                    }

                    return vpc;
            """
        );

    [Fact]
    public Task Gateway_Table_Asked_For_Twice_Does_Not_Trigger() =>
        Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    vpc.Igw().GatewayTable();
                    vpc.Igw().GatewayTable();
                    return vpc;
            """
        );
}
