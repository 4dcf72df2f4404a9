namespace IngressRouting.Model.Tests.Views;

/// <summary>The founding design in parts that exist already: what is stated of them is judged, and what they may have besides is asked.</summary>
public sealed class ExistingResourcesTests
{
    private readonly Founding founding = new();

    [Fact]
    public void Subnet_Without_A_Stated_Table_Leaves_The_Return_Route_Open()
    {
        Exists<Subnet>(founding.App);
        founding.Net.Remove(founding.AppAssociation);

        Expect.NotProven(founding.Net, "IR4005", founding.EdgeRoute, Facets.Destination);
    }

    [Fact]
    public void Subnet_With_A_New_Association_May_Have_One_Already()
    {
        Exists<Subnet>(founding.App);

        Expect.NotProven(founding.Net, "IR3001", founding.AppAssociation, Facets.Subnet);
    }

    [Fact]
    public void Subnet_With_A_Stated_Association_Is_Proven()
    {
        Exists<Subnet>(founding.App);
        founding.Net.Change<SubnetAssociation>(founding.AppAssociation, stated => stated with { IsExisting = true });

        Expect.Silence(founding.Net);
    }

    [Fact]
    public void Second_Association_Beside_A_Stated_One_Is_Refused()
    {
        Exists<Subnet>(founding.App);
        founding.Net.Change<SubnetAssociation>(founding.AppAssociation, stated => stated with { IsExisting = true });
        var second = founding.Net.Associate(founding.Net.Table(founding.Vpc, "Second"), founding.App);

        Expect.Finding(founding.Net, "IR3001", Severity.Error, second, Facets.Subnet);
    }

    [Fact]
    public void Table_May_Have_The_Route_Already()
    {
        Exists<RouteTable>(founding.AppTable);

        Expect.NotProven(founding.Net, "IR3004", founding.AppRoute, Facets.Destination);
    }

    [Fact]
    public void Table_Without_The_Return_Route_May_Have_It()
    {
        Exists<RouteTable>(founding.AppTable);
        founding.Net.Remove(founding.AppRoute);

        Expect.NotProven(founding.Net, "IR4005", founding.EdgeRoute, Facets.Destination);
    }

    [Fact]
    public void Route_That_Is_Stated_Of_A_Table_Is_Judged()
    {
        Exists<RouteTable>(founding.AppTable);
        founding.Net.Change<Route>(founding.AppRoute, stated => stated with { IsExisting = true, Target = founding.ToIgw });

        Expect.Finding(founding.Net, "IR4008", Severity.Error, founding.AppRoute, Facets.Target);
    }

    [Fact]
    public void Table_Of_The_Appliance_May_Lead_To_The_Gateway()
    {
        Exists<RouteTable>(founding.InspectionTable);
        founding.Net.Remove(founding.InspectionRoute);

        Expect.NotProven(founding.Net, "IR4007", founding.EdgeRoute, Facets.Target);
    }

    [Theory]
    [InlineData("IR2004")]
    [InlineData("IR2005")]
    [InlineData("IR2006")]
    [InlineData("IR2007")]
    [InlineData("IR2009")]
    public void Gateway_Table_May_Have_What_AWS_Refuses(string rule)
    {
        Exists<RouteTable>(founding.EdgeTable);

        Expect.NotProven(founding.Net, rule, founding.Edge);
    }

    [Fact]
    public void Gateway_Table_That_Is_Associated_Already_Holds_Only_What_AWS_Accepts()
    {
        Exists<RouteTable>(founding.EdgeTable);
        founding.Net.Change<EdgeAssociation>(founding.Edge, stated => stated with { IsExisting = true });

        Expect.Silence(founding.Net, "IR2004");
        Expect.Silence(founding.Net, "IR2006");
    }

    [Fact]
    public void Gateway_May_Have_A_Table_Already()
    {
        GatewayExists();

        Expect.NotProven(founding.Net, "IR2003", founding.Edge, Facets.Gateway);
    }

    [Fact]
    public void Gateway_With_A_Stated_Table_Has_No_Other()
    {
        GatewayExists();
        founding.Net.Change<EdgeAssociation>(founding.Edge, stated => stated with { IsExisting = true });

        Expect.Silence(founding.Net, "IR2003");
    }

    [Fact]
    public void Vpc_May_Have_Subnets_That_Overlap_New_Ones()
    {
        Exists<Vpc>(founding.Vpc);

        Expect.NotProven(founding.Net, "IR1002", founding.App, Facets.Cidr);
    }

    [Fact]
    public void Vpc_May_Have_The_Subnet_That_A_Route_Is_For()
    {
        Exists<Vpc>(founding.Vpc);
        var route = founding.Net.Route(founding.EdgeTable, Net.Block("10.0.9.0/24"), Net.Eni(founding.Eni));

        Expect.NotProven(founding.Net, "IR2007", route, Facets.Destination);
    }

    [Fact]
    public void Half_Of_A_Stated_Subnet_Is_Refused_In_An_Existing_Vpc_Too()
    {
        Exists<Vpc>(founding.Vpc);
        founding.Destination(founding.EdgeRoute, Net.Block("10.0.1.0/25"));

        Expect.Finding(founding.Net, "IR2007", Severity.Error, founding.EdgeRoute, Facets.Destination);
    }

    [Fact]
    public void Main_Table_Of_An_Existing_Vpc_May_Have_The_Return_Route()
    {
        Exists<Vpc>(founding.Vpc);
        founding.Net.Remove(founding.AppAssociation);

        Expect.NotProven(founding.Net, "IR4005", founding.EdgeRoute, Facets.Destination);
    }

    [Fact]
    public void Vpc_May_Have_A_Gateway_Table_That_Covers_The_Subnet()
    {
        Exists<Vpc>(founding.Vpc);
        founding.Net.Remove(founding.Edge);

        Expect.NotProven(founding.Net, "IR4009", founding.AppRoute, Facets.Target);
    }

    [Theory]
    [InlineData("IR4001")]
    [InlineData("IR4002")]
    public void Interface_May_Be_Attached_And_Public(string rule)
    {
        Exists<NetworkInterface>(founding.Eni);
        founding.Net.Remove(founding.ElasticIp);
        founding.Appliance(stated => stated with { NetworkInterfaces = ValueList<Reference>.Empty });

        Expect.NotProven(founding.Net, rule, founding.EdgeRoute, Facets.Target);
    }

    [Fact]
    public void Interface_With_Its_Check_On_Is_Refused()
    {
        Exists<NetworkInterface>(founding.Eni);
        founding.Interface(stated => stated with { SourceDestCheck = true });

        Expect.Finding(founding.Net, "IR4003", Severity.Error, founding.Eni, Facets.SourceDestCheck);
    }

    [Fact]
    public void Existing_Elements_Have_No_Logical_Id()
    {
        Exists<Subnet>(founding.App);
        founding.AppSubnet(stated => stated with { LogicalId = "not an id" });

        Expect.Silence(founding.Net, "IR1003");
    }

    [Fact]
    public void Gateway_That_The_Stack_Attaches_Has_No_Table()
    {
        Exists<InternetGateway>(founding.Igw);

        Expect.Silence(founding.Net);
    }

    private void GatewayExists()
    {
        Exists<InternetGateway>(founding.Igw);
        var attachment = founding.Net.Model.Elements.OfType<GatewayAttachment>().Single().Id;
        founding.Net.Change<GatewayAttachment>(attachment, stated => stated with { IsExisting = true });
    }

    private void Exists<T>(ElementId element)
        where T : Resource => founding.Net.Change<T>(element, stated => stated with { IsExisting = true, ExistingId = "x-1" });
}
