using IngressRouting;
using InspectionVpc;

public sealed class NetworkTests
{
    [Fact]
    public void Network_has_no_errors() => Network.Inspection().Validate();

    [Fact]
    public void Nothing_is_left_unproven() => Assert.Equal(0, Network.Inspection().Judge().NotProven);

    [Fact]
    public void Reviewed_template_is_what_is_deployed()
    {
        var template = Network.Inspection().ToCloudFormation(TemplateFormat.Yaml);
        Assert.Contains("Type: AWS::EC2::GatewayRouteTableAssociation", template);
    }
}
