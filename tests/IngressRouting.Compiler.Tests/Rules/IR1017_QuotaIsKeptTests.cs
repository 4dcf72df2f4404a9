using Microsoft.CodeAnalysis;

namespace IngressRouting.Compiler.Tests.Rules;

/// <summary>The first statement that is too much is marked.</summary>
public sealed class IR1017_QuotaIsKeptTests
{
    [Fact]
    public async Task Sixth_Block_Triggers()
    {
        var run = await Verify.TopologyAsync(
            """
                    return Vpc("Main", "10.0.0.0/16").SecondaryCidr("10.1.0.0/16").SecondaryCidr("10.2.0.0/16").SecondaryCidr("10.3.0.0/16")
                        .SecondaryCidr("10.4.0.0/16").SecondaryCidr({|IR1017:"10.5.0.0/16"|}).SecondaryCidr("10.6.0.0/16");
            """
        );

        Assert.Equal(DiagnosticSeverity.Warning, run.SeverityOf("IR1017"));
    }

    [Fact]
    public async Task Sixth_Block_That_Amazon_Provides_Triggers() =>
        await Verify.TopologyAsync(
            """
                    return Vpc("Main", "10.0.0.0/16").Ipv6().Ipv6().Ipv6().Ipv6().Ipv6().{|IR1017:Ipv6()|};
            """
        );

    [Fact]
    public async Task Prefix_List_With_Many_Entries_Triggers() =>
        await Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    var list = vpc.Resource("Partners", "AWS::EC2::PrefixList").Property("PrefixListName", "partners")
                        .Property("AddressFamily", "IPv4").Property("MaxEntries", 600);
                    vpc.AddRouteTable("Table").Route({|IR1017:Destination.PrefixList(list.Id)|}, Existing.TransitGateway("tgw-0123456789abcdef0"));
                    return vpc;
            """
        );

    [Fact]
    public async Task Five_Blocks_Do_Not_Trigger() =>
        await Verify.TopologyAsync(
            """
                    return Vpc("Main", "10.0.0.0/16").SecondaryCidr("10.1.0.0/16").SecondaryCidr("10.2.0.0/16").SecondaryCidr("10.3.0.0/16")
                        .SecondaryCidr("10.4.0.0/16").Ipv6();
            """
        );
}
