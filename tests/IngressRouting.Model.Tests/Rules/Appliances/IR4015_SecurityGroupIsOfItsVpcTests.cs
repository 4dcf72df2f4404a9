namespace IngressRouting.Model.Tests;

public sealed class IR4015_SecurityGroupIsOfItsVpcTests
{
    private const string Id = "IR4015";
    private const string Association = "AWS::EC2::SecurityGroupVpcAssociation";
    private readonly Net net = new();
    private readonly ElementId hub;
    private readonly ElementId spoke;
    private readonly ElementId group;
    private readonly ElementId eni;

    public IR4015_SecurityGroupIsOfItsVpcTests()
    {
        hub = net.Vpc("Hub", "10.0.0.0/16");
        spoke = net.Vpc("Spoke", "10.1.0.0/16");
        group = net.SecurityGroup(hub, "Web");
        eni = net.Interface(net.Subnet(spoke, "App", "10.1.1.0/24"), "Web");
        net.Change<NetworkInterface>(eni, it => it with { SecurityGroups = new([group]) });
    }

    [Fact]
    public void GroupOfAnotherVpc_Triggers() =>
        Assert.Equal(
            "AWS refuses network interface 'Web' because security group 'Web' is of VPC 'Hub' and subnet 'App' is of VPC 'Spoke' ('Security group … "
                + "and subnet … belong to different networks'); use a security group of VPC 'Spoke', or associate this one with it "
                + "(AWS::EC2::SecurityGroupVpcAssociation)",
            Expect.Only(net, Id, Severity.Error, eni, Facets.Of(Facets.SecurityGroup, "0")).Message
        );

    [Fact]
    public void SecondOfTwoGroups_Triggers()
    {
        var own = net.SecurityGroup(spoke, "Own");
        net.Change<NetworkInterface>(eni, it => it with { SecurityGroups = new([own, group]) });
        Expect.Only(net, Id, Severity.Error, eni, Facets.Of(Facets.SecurityGroup, "1"));
    }

    [Fact]
    public void AssociationWithAnotherVpc_Triggers()
    {
        Associate(Net.IdOf(group), Net.IdOf(net.Vpc("Other", "10.2.0.0/16")));
        Expect.Only(net, Id, Severity.Error, eni, Facets.Of(Facets.SecurityGroup, "0"));
    }

    [Fact]
    public void AssociationOfAnotherGroup_Triggers()
    {
        Associate(Net.IdOf(net.SecurityGroup(hub, "Other")), Net.IdOf(spoke));
        Expect.Only(net, Id, Severity.Error, eni, Facets.Of(Facets.SecurityGroup, "0"));
    }

    [Fact]
    public void AssociationByLiteralsOfWhatTheStackMakes_Triggers()
    {
        Associate("sg-1", "vpc-1");
        Expect.Only(net, Id, Severity.Error, eni, Facets.Of(Facets.SecurityGroup, "0"));
    }

    [Fact]
    public void ExistingGroupInAVpcThatTheStackMakes_Triggers()
    {
        MakeExisting();
        net.Change<Vpc>(spoke, it => it with { IsExisting = false, ExistingId = null });
        Expect.Finding(net, Id, Severity.Error, eni, Facets.Of(Facets.SecurityGroup, "0"));
    }

    [Fact]
    public void GroupOfItsVpc_DoesNotTrigger()
    {
        net.Change<SecurityGroup>(group, it => it with { Vpc = spoke });
        Expect.Silence(net, Id);
    }

    [Fact]
    public void AssociatedGroup_DoesNotTrigger()
    {
        Associate(Net.IdOf(group), Net.IdOf(spoke));
        Expect.Silence(net, Id);
    }

    [Fact]
    public void AssociatedGroupByItsAttribute_DoesNotTrigger()
    {
        Associate(new Value<string>.Symbolic(new Expression.Attribute(group, "GroupId")), Net.IdOf(spoke));
        Expect.Silence(net, Id);
    }

    [Fact]
    public void AssociatedExistingGroup_DoesNotTrigger()
    {
        MakeExisting();
        Associate("sg-1", "vpc-1");
        Expect.Silence(net, Id);
    }

    [Fact]
    public void ExistingInterface_DoesNotTrigger()
    {
        net.Change<NetworkInterface>(eni, it => it with { IsExisting = true });
        Expect.Silence(net, Id);
    }

    [Fact]
    public void AssociationByParameters_IsNotProven()
    {
        MakeExisting();
        Associate(Net.Symbolic<string>("Group"), "vpc-1");
        Assert.StartsWith("only the deployment knows which security group", Question().Needs, StringComparison.Ordinal);
    }

    [Fact]
    public void GroupAndVpcThatExistAlready_AreNotProven()
    {
        MakeExisting();
        Assert.Equal("security group 'Web' exists already, and may be associated with VPC 'Spoke'", Question().Needs);
    }

    [Fact]
    public void TypeThatRunsUnreadCode_IsNotProven()
    {
        net.Raw("Custom::Anything");
        Assert.Contains("may associate security group 'Web' with another VPC", Question().Needs, StringComparison.Ordinal);
    }

    [Fact]
    public void GroupThatTheTopologyDoesNotDescribe_IsNotProven()
    {
        net.Change<NetworkInterface>(eni, it => it with { SecurityGroups = new([Net.Existing("sg-1")]) });
        Question();
    }

    private OpenQuestion Question() => Expect.NotProven(net, Id, eni, Facets.Of(Facets.SecurityGroup, "0"));

    private void MakeExisting()
    {
        net.Change<Vpc>(hub, it => it with { IsExisting = true, ExistingId = "vpc-0" });
        net.Change<Vpc>(spoke, it => it with { IsExisting = true, ExistingId = "vpc-1" });
        net.Change<SecurityGroup>(group, it => it with { IsExisting = true, ExistingId = "sg-1" });
    }

    private void Associate(Value<string> groupId, Value<string> vpcId) =>
        net.Add(id => new RawResource
        {
            Id = id,
            LogicalId = "Association",
            Type = Association,
            Properties = new([new("GroupId", new PropertyValue.Text(groupId)), new("VpcId", new PropertyValue.Text(vpcId))]),
        });
}
