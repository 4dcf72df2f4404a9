namespace IngressRouting.Model.Tests;

public sealed class IR3007_SubnetHasRouteTableTests
{
    private const string Id = "IR3007";
    private readonly Net net = new();
    private readonly ElementId vpc;
    private readonly ElementId subnet;

    public IR3007_SubnetHasRouteTableTests()
    {
        vpc = net.Vpc("Main", "10.0.0.0/16");
        subnet = net.Subnet(vpc, "App", "10.0.1.0/24");
    }

    [Fact]
    public void NoAssociation_Triggers() =>
        Assert.Equal(
            "no route table is associated with subnet 'App', so it uses the main route table of VPC 'Main', which the template can neither show nor "
                + "fill; associate a route table with it, which may be one of its own without routes",
            Expect.Only(net, Id, Severity.Warning, subnet).Message
        );

    [Fact]
    public void AssociationOfAnotherSubnet_Triggers()
    {
        net.Table(vpc, "Table", net.Subnet(vpc, "Other", "10.0.2.0/24"));
        Expect.Only(net, Id, Severity.Warning, subnet);
    }

    [Fact]
    public void AssociationUnderACondition_TriggersWhenItIsNotThere()
    {
        net.Parameter("Size");
        net.Is("IsLarge", "Size", "large");
        net.When("IsLarge", true, net.Associate(net.Table(vpc, "Table"), subnet));
        Assert.Equal("IsLarge = false", Expect.Only(net, Id, Severity.Warning, subnet).When);
    }

    [Fact]
    public void SubnetOfAnExistingVpc_Triggers()
    {
        net.Change<Vpc>(vpc, existing => existing with { IsExisting = true });
        Expect.Finding(net, Id, Severity.Warning, subnet);
    }

    [Fact]
    public void RawAssociationOfAnotherSubnet_Triggers()
    {
        var other = net.Subnet(vpc, "Other", "10.0.2.0/24");
        net.Raw("AWS::EC2::SubnetRouteTableAssociation", "SubnetId", Net.IdOf(other));
        Expect.Finding(net, Id, Severity.Warning, subnet);
    }

    [Fact]
    public void EmptyTable_DoesNotTrigger()
    {
        net.Table(vpc, "Table", subnet);
        Expect.Silence(net, Id);
    }

    [Fact]
    public void TableThatTheTopologyDoesNotDescribe_DoesNotTrigger()
    {
        net.Associate(Net.Existing("rtb-1"), subnet);
        Expect.Silence(net, Id);
    }

    [Fact]
    public void ExistingSubnet_DoesNotTrigger()
    {
        net.Change<Subnet>(subnet, existing => existing with { IsExisting = true });
        Expect.Silence(net, Id);
    }

    [Fact]
    public void RawAssociation_DoesNotTrigger()
    {
        net.Raw("AWS::EC2::SubnetRouteTableAssociation", "SubnetId", Net.IdOf(subnet));
        Expect.Silence(net, Id);
    }

    [Fact]
    public void Designs_DoNotTrigger() =>
        Assert.All(
            new[] { new Founding(), Founding.DualStack(), Founding.MultiZone(), Founding.OnPremises() },
            design => Expect.Silence(design.Net, Id)
        );

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void NatOnEitherSideOfTheAppliance_DoesNotTrigger(bool natIsInside) => Expect.Silence(new NatDesign(natIsInside).Net, Id);

    [Fact]
    public void RawAssociationByParameter_IsNotProven()
    {
        net.Raw("AWS::EC2::SubnetRouteTableAssociation", "SubnetId", Net.Symbolic<string>("Subnet"));
        Expect.NotProven(net, Id, subnet);
    }

    [Fact]
    public void RawAssociationOfOneOfTwo_IsNotProven()
    {
        net.Parameter("Size");
        net.Is("IsLarge", "Size", "large");
        var other = net.Subnet(vpc, "Other", "10.0.2.0/24");
        net.Table(vpc, "Table", other);
        net.Raw(
            "AWS::EC2::SubnetRouteTableAssociation",
            "SubnetId",
            new Value<string>.Symbolic(new Expression.If("IsLarge", new Expression.Ref(subnet), new Expression.Ref(other)))
        );
        Expect.NotProven(net, Id, subnet);
    }

    [Theory]
    [InlineData("AWS::CloudFormation::Stack")]
    [InlineData("Custom::Anything")]
    public void TypeThatRunsUnreadCode_IsNotProven(string type)
    {
        net.Raw(type);
        Expect.NotProven(net, Id, subnet);
    }
}
