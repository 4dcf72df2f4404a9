namespace IngressRouting.Model.Tests;

public sealed class IR1016_RouteIsStatedByItsCallTests
{
    private const string Id = "IR1016";

    private readonly Founding founding = new();

    [Theory]
    [InlineData("AWS::EC2::Route")]
    [InlineData("AWS::EC2::SubnetRouteTableAssociation")]
    [InlineData("AWS::EC2::GatewayRouteTableAssociation")]
    [InlineData("AWS::EC2::EIPAssociation")]
    public void TypeThatTheDslHasACallFor_Triggers(string type) =>
        Expect.Finding(founding.Net, Id, Severity.Info, founding.Net.Raw(type), Facets.Type);

    [Theory]
    [InlineData("AWS::EC2::FlowLog")]
    [InlineData("AWS::CloudFormation::Stack")]
    public void OtherType_DoesNotTrigger(string type)
    {
        founding.Net.Raw(type);
        Expect.Silence(founding.Net, Id);
    }
}
