namespace IngressRouting.Compiler.Tests.Rules;

/// <summary>The second association is marked.</summary>
public sealed class IR3001_SubnetHasOneRouteTableTests
{
    [Fact]
    public Task Second_Table_Triggers() =>
        Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    var app = vpc.Subnet("App", "10.0.1.0/24");
                    vpc.AddRouteTable("One").Associate(app);
                    vpc.AddRouteTable("Two").Associate({|IR3001:app|});
                    return vpc;
            """
        );

    [Fact]
    public Task Own_Table_Beside_An_Explicit_One_Triggers() =>
        Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    var app = vpc.Subnet("App", "10.0.1.0/24");
                    vpc.AddRouteTable("One").Associate(app);
                    {|IR3001:app.RouteTable()|}.Route(Internet, vpc.Igw());
                    return vpc;
            """
        );

    [Fact]
    public Task Subnet_In_A_Loop_Triggers_Where_It_Is_Passed() =>
        Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    var app = vpc.Subnet("App", "10.0.1.0/24");
                    foreach (var name in new[] { "One", "Two" })
                    {
                        vpc.AddRouteTable(name).Associate({|IR3001:app|});
                    }

                    return vpc;
            """
        );

    [Fact]
    public Task Same_Table_Twice_Triggers() =>
        Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    var app = vpc.Subnet("App", "10.0.1.0/24");
                    vpc.AddRouteTable("One").Associate(app).Associate({|IR3001:app|});
                    return vpc;
            """
        );

    [Fact]
    public Task One_Table_For_Two_Subnets_Does_Not_Trigger() =>
        Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    var app = vpc.Subnet("App", "10.0.1.0/24");
                    var db = vpc.Subnet("Db", "10.0.2.0/24");
                    vpc.AddRouteTable("One").Associate(app).Associate(db);
                    return vpc;
            """
        );
}
