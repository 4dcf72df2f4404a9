namespace IngressRouting.CloudFormation.Tests.Resources;

/// <summary>Which types are read is said twice: once without the readers.</summary>
public sealed class ResourceReadersTests
{
    [Fact]
    public void Every_Type_With_A_Reader_Is_Known_To_Have_One() =>
        Assert.All(ResourceReaders.Types, type => Assert.True(ResourceReaders.Has(type)));

    [Fact]
    public void No_Other_Type_Is_Known_To_Have_One()
    {
        string[] more =
        [
            "AWS::EC2::VPCEndpoint",
            "AWS::EC2::TransitGateway",
            "AWS::EC2::FlowLog",
            "AWS::NetworkFirewall::Firewall",
            "Custom::X",
        ];
        var writers = ElementWriters.All.OfType<ResourceWriter>().Select(writer => writer.Type);

        Assert.Equal(22, ResourceReaders.Types.Count());
        Assert.DoesNotContain(more, ResourceReaders.Has);
        Assert.Equal([], writers.Where(type => type.Length > 0).Except(ResourceReaders.Types));
    }
}
