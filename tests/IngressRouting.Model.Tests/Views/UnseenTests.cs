namespace IngressRouting.Model.Tests;

/// <summary>
/// What raw resources may do out of sight makes the rules that rely on there being no other route, association, attachment or address say
/// that they prove nothing; and no others.
/// </summary>
public sealed class UnseenTests
{
    private readonly Founding founding = new();

    [Theory]
    [InlineData("AWS::EC2::FlowLog")]
    [InlineData("AWS::Logs::LogGroup")]
    [InlineData("AWS::IAM::Role")]
    [InlineData("AWS::EC2::VPCEndpoint")]
    public void HarmlessTypes_ChangeNothing(string type)
    {
        founding.Net.Raw(type, "VpcId", Net.IdOf(founding.Vpc));
        Expect.Silence(founding.Net);
    }

    [Theory]
    [InlineData("AWS::CloudFormation::Stack")]
    [InlineData("AWS::CloudFormation::CustomResource")]
    [InlineData("Custom::Routes")]
    [InlineData("Acme::Network::Route")]
    [InlineData("Acme::Network::Route::MODULE")]
    public void WhateverRunsOtherCode_LeavesOpenWhatRestsOnThereBeingNoOther(string type)
    {
        founding.Net.Raw(type);
        Assert.Equal(["IR2003", "IR2004", "IR2005", "IR2006", "IR2007", "IR2014", "IR3001", "IR3004", "IR4008"], Open());
        Assert.Empty(Expect.Judge(founding.Net).Findings);
    }

    [Fact]
    public void RouteOfTheSubnetsTable_LeavesItsReturnPathOpen()
    {
        founding.Net.Raw("AWS::EC2::Route", "RouteTableId", Net.IdOf(founding.AppTable));
        Assert.Equal(["IR3004", "IR4008"], Open());
    }

    [Fact]
    public void RouteOfAnotherTable_DoesNot()
    {
        founding.Net.Raw("AWS::EC2::Route", "RouteTableId", Net.IdOf(founding.Net.Table(founding.Vpc, "Other")));
        Assert.Empty(Open());
    }

    [Fact]
    public void RouteOfAnExistingTable_DoesNot()
    {
        founding.Net.Raw("AWS::EC2::Route", "RouteTableId", "rtb-1");
        Assert.Empty(Open());
    }

    [Fact]
    public void RouteWithPropertiesThatAMacroGives_MayBeOfAny()
    {
        founding.Net.Raw("AWS::EC2::Route", "Fn::Transform", "AWS::Include");
        Assert.Equal(["IR2004", "IR2005", "IR2006", "IR2007", "IR2014", "IR3004", "IR3009", "IR4008"], Open());
    }

    [Fact]
    public void RouteOfATableThatAParameterNames_MayBeOfAny()
    {
        founding.Net.Raw("AWS::EC2::Route", "RouteTableId", Net.Symbolic<string>("Table"));
        Assert.Equal(["IR2004", "IR2005", "IR2006", "IR2007", "IR2014", "IR3004", "IR4008"], Open());
    }

    [Fact]
    public void MissingReturnRoute_IsNotProvenInsteadOfWrong()
    {
        founding.Net.Remove(founding.AppRoute);
        founding.Net.Raw("AWS::EC2::Route", "RouteTableId", Net.IdOf(founding.AppTable));
        var question = Expect.NotProven(founding.Net, "IR4005", founding.EdgeRoute, Facets.Destination);
        Assert.EndsWith("may add routes to route table AppTable, and the topology does not say whether it does", question.Needs);
    }

    [Fact]
    public void RouteStraightToTheGateway_StaysWrong()
    {
        founding.Target(founding.AppRoute, founding.ToIgw);
        founding.Net.Raw("Custom::Routes");
        Expect.Finding(founding.Net, "IR4008", Severity.Error, founding.AppRoute, Facets.Target);
    }

    [Fact]
    public void MissingWayOutOfTheAppliance_IsNotProvenInsteadOfWrong()
    {
        founding.Net.Remove(founding.InspectionRoute);
        founding.Net.Raw("AWS::EC2::Route", "RouteTableId", Net.IdOf(founding.InspectionTable));
        Expect.NotProven(founding.Net, "IR4007", founding.EdgeRoute, Facets.Target);
    }

    [Fact]
    public void MainTable_MayNotBeInForce()
    {
        founding.Net.Remove(founding.AppAssociation);
        founding.Net.Raw("AWS::EC2::SubnetRouteTableAssociation", "SubnetId", Net.IdOf(founding.App));
        Expect.NotProven(founding.Net, "IR4005", founding.EdgeRoute, Facets.Destination);
    }

    [Fact]
    public void SecondAssociation_MayBeOutOfSight()
    {
        founding.Net.Raw("AWS::EC2::SubnetRouteTableAssociation", "SubnetId", Net.IdOf(founding.App));
        Expect.NotProven(founding.Net, "IR3001", founding.AppAssociation, Facets.Subnet);
    }

    [Fact]
    public void EdgeRoute_MayBeOutOfSight()
    {
        founding.Net.Remove(founding.EdgeRoute);
        founding.Net.Raw("AWS::EC2::Route", "RouteTableId", Net.IdOf(founding.EdgeTable));
        Expect.NotProven(founding.Net, "IR4009", founding.AppRoute, Facets.Target);
    }

    [Fact]
    public void Attachment_MayBeOutOfSight()
    {
        var eni = founding.Net.Interface(founding.Inspection, "Spare");
        founding.Net.Route(founding.AppTable, Net.Block("172.16.0.0/12"), Net.Eni(eni));
        founding.Net.Raw("AWS::EC2::NetworkInterfaceAttachment", "NetworkInterfaceId", Net.IdOf(eni));
        Expect.NotProven(founding.Net, "IR4001", eni);
    }

    [Fact]
    public void Address_MayBeOutOfSight()
    {
        founding.Net.Remove(founding.ElasticIp);
        founding.Net.Raw("AWS::EC2::EIPAssociation", "NetworkInterfaceId", Net.IdOf(founding.Eni));
        Expect.NotProven(founding.Net, "IR4002", founding.Eni);
    }

    [Fact]
    public void ConditionalResource_MattersWhereItIs()
    {
        founding.Net.When("HasStack", true, founding.Net.Raw("AWS::CloudFormation::Stack"));
        Assert.All(Expect.Judge(founding.Net).OpenQuestions, question => Assert.Equal("HasStack = true", question.When));
    }

    private IEnumerable<string> Open() =>
        Expect.Judge(founding.Net).OpenQuestions.Select(question => question.RuleId).Distinct().Order(StringComparer.Ordinal);
}
