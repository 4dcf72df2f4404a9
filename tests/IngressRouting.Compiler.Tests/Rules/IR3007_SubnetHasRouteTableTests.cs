using Microsoft.CodeAnalysis;

namespace IngressRouting.Compiler.Tests.Rules;

/// <summary>The call that makes the subnet is marked.</summary>
public sealed class IR3007_SubnetHasRouteTableTests
{
    [Fact]
    public async Task Subnet_Without_Table_Triggers()
    {
        var run = await Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    vpc.Subnet("App", "10.0.1.0/24").RouteTable();
                    {|IR3007:vpc.Subnet("Data", "10.0.2.0/24")|};
                    return vpc;
            """
        );

        Assert.Equal(DiagnosticSeverity.Warning, run.SeverityOf("IR3007"));
    }

    [Fact]
    public async Task Subnet_In_A_Chain_Triggers_At_Its_Own_Call() =>
        await Verify.TopologyAsync(
            """
                    return Vpc("Main", "10.0.0.0/16").{|IR3007:Subnet("Data", "10.0.2.0/24", out var data)|};
            """
        );

    [Fact]
    public async Task Table_That_Serves_Several_Subnets_Does_Not_Trigger() =>
        await IsSilentAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    var isolated = vpc.AddRouteTable("Isolated");
                    isolated.Associate(vpc.Subnet("Data", "10.0.2.0/24")).Associate(vpc.Subnet("Backup", "10.0.3.0/24"));
                    return vpc;
            """
        );

    [Fact]
    public async Task Subnet_That_Exists_Already_Does_Not_Trigger() =>
        await IsSilentAsync(
            """
                    var vpc = Existing.Vpc("Main", "vpc-0123456789abcdef0", "10.0.0.0/16");
                    vpc.ExistingSubnet("Data", "subnet-0123456789abcdef0", "10.0.2.0/24");
                    vpc.AddRouteTable("Table");
                    return vpc;
            """
        );

    [Fact]
    public async Task Raw_Association_Does_Not_Trigger() =>
        await IsSilentAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    var data = vpc.Subnet("Data", "10.0.2.0/24");
                    vpc.Resource("Association", {|IR1016:"AWS::EC2::SubnetRouteTableAssociation"|})
                        .Property("SubnetId", data.Id).Property("RouteTableId", "rtb-0123456789abcdef0");
                    return vpc;
            """
        );

    private static async Task IsSilentAsync(string body) =>
        Assert.DoesNotContain((await Verify.TopologyAsync(body)).Diagnostics, diagnostic => diagnostic.Id == "IR3007");
}
