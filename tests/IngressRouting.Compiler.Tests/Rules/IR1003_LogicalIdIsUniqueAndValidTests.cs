namespace IngressRouting.Compiler.Tests.Rules;

/// <summary>The name is marked from which the id is made, or the id where it was chosen by hand.</summary>
public sealed class IR1003_LogicalIdIsUniqueAndValidTests
{
    [Fact]
    public Task Second_Subnet_Of_One_Name_Triggers_At_The_Name() =>
        Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    vpc.Subnet("App", "10.0.1.0/24");
                    vpc.Subnet({|IR1003:"App"|}, "10.0.2.0/24");
                    return vpc;
            """
        );

    [Fact]
    public Task Second_Choice_Of_One_Id_Triggers_At_The_Choice() =>
        Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    vpc.Subnet("App", "10.0.1.0/24").LogicalId("Web");
                    vpc.Subnet("Other", "10.0.2.0/24").LogicalId({|IR1003:"Web"|});
                    return vpc;
            """
        );

    [Fact]
    public Task Id_With_A_Hyphen_Triggers() =>
        Verify.TopologyAsync(
            """
                    return Vpc("Main", "10.0.0.0/16").LogicalId({|IR1003:"main-vpc"|});
            """
        );

    [Fact]
    public Task Output_With_A_Hyphen_Triggers_At_Its_Name() =>
        Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    return vpc.Output({|IR1003:"vpc-id"|}, vpc.Id);
            """
        );

    [Fact]
    public Task Parameter_With_A_Hyphen_Triggers_At_Its_Name() =>
        Verify.TopologyAsync(
            """
                    return Vpc("Main", {|IR0001:Parameter.Cidr({|IR1003:"vpc-block"|})|});
            """
        );

    [Fact]
    public Task Bad_Id_Of_A_Table_Triggers_Once_Whatever_Routes_It_Has() =>
        Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    vpc.AddRouteTable("Out").LogicalId({|IR1003:"out-table"|}).Route(Internet, vpc.Igw());
                    return vpc;
            """
        );

    [Fact]
    public Task Bad_Id_Of_A_Gateway_Triggers_Once_For_It_And_Its_Attachment() =>
        Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    vpc.Igw().LogicalId({|IR1003:"the-gateway"|});
                    return vpc;
            """
        );

    [Fact]
    public Task Two_Kinds_Of_Parameter_With_One_Name_Trigger_At_The_Second() =>
        Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", {|IR0001:Parameter.Cidr("Block")|});
                    return vpc.Tag("Note", Parameter.Text({|IR1003:"Block"|}, "none"));
            """
        );

    [Fact]
    public Task Second_Appliance_Of_One_Name_Triggers_At_The_Name_For_Its_Interface_And_Its_Instance() =>
        Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    var inspection = vpc.Subnet("Inspection", "10.0.0.0/24");
                    inspection.Appliance("Firewall", Parameter.Ami("FirewallImage")).WithElasticIp();
                    inspection.Appliance({|IR1003,IR1003:"Firewall"|}, Parameter.Ami("FirewallImage")).WithElasticIp();
                    return vpc;
            """
        );

    [Fact]
    public Task Names_That_Differ_Do_Not_Trigger() =>
        Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    vpc.Subnet("App", "10.0.1.0/24").LogicalId("Web");
                    vpc.Subnet("Web", "10.0.2.0/24");
                    return vpc.Output("Web", vpc.Id);
            """
        );
}
