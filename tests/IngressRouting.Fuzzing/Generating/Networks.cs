namespace IngressRouting.Fuzzing;

/// <summary>Writes statements that describe a network with the DSL, right and wrong alike: AWS's rules are part of what is compared.</summary>
internal sealed class Networks(Author author)
{
    private static readonly string[] Targets = ["Vpc", "Subnet", "RouteTable", "Appliance", "NetworkInterface"];

    private Dice Dice => author.Dice;

    /// <summary>The VPC with which the method begins.</summary>
    public string Begin()
    {
        author.Scope.Add("Vpc", "vpc", false);
        var block = Dice.Pick([
            "\"10.0.0.0/16\"",
            "\"10.0.0.0/16\"",
            "\"10.0.0.0/20\"",
            "$\"10.{Facts.Size - 6}.0.0/16\"",
            "Parameter.Cidr(\"VpcBlock\", \"10.0.0.0/16\")",
        ]);
        return (
                Dice.Chance(70)
                    ? $"var vpc = Vpc(\"Main\", {block});\n"
                    : $"var net = Topology(\"Hub\");\nvar vpc = net.Vpc(\"Main\", {block});\n"
            )
            + "var image = Parameter.Ami(\"Image\");\nvar subnets = new List<Subnet>();\n"
            + Subnet();
    }

    /// <summary>One statement.</summary>
    public string One() =>
        Dice.Below(12) switch
        {
            0 or 1 => Subnet(),
            2 or 3 => Appliance(),
            4 or 5 => $"{Table()}.Route({Destination()}, {Target()});\n",
            6 => Inspection(),
            7 => NewTable(),
            8 => Interface(),
            9 => All(),
            10 => $"{Node()}.Output(\"Out{Next()}\" + ({author.Int} & 63), {Text()});\n",
            _ => $"{Node()}.Tag(\"T{Next()}\" + ({author.Int} & 63), {Text()});\n",
        };

    /// <summary>Shows every variable in tags, so that nothing that was computed goes unseen.</summary>
    public string Show()
    {
        var text = "";
        foreach (var variable in author.Scope.All)
        {
            var shown =
                Words.Showable.Contains(variable.Type) || variable.Type == "Counter" ? $"Tools.Show({variable.Name})"
                : Prelude.Joinable.Contains(variable.Type) ? $"Tools.Join({variable.Name})"
                : null;
            text += shown is null ? "" : $"vpc.Tag(\"{variable.Name}\", {shown});\n";
        }

        return text;
    }

    private string Next() => author.Fresh("");

    // A name that is new in each turn of a loop, where there is a counter to take it from; two elements of one name are an error that is wanted at times.
    private string Name(string stem)
    {
        var counters = author.Scope.Of("int").FindAll(static variable => variable.Name.StartsWith('i'));
        var name = stem + Next();
        return counters.Count == 0 || Dice.Chance(5)
            ? $"\"{name}\""
            : "$\"" + name + string.Concat(counters.Select(counter => "x{" + counter.Name + " & 255}")) + "\"";
    }

    private string Cidr() =>
        Dice.Below(12) switch
        {
            0 => $"Tools.Block({author.Int})",
            1 => $"Tools.Block({author.Int}, {Dice.Between(20, 28)})",
            2 => $"$\"10.0.{{{author.Int} & 15}}.{{({author.Int} & 15) * 16}}/28\"",
            3 => Dice.Chance(30) ? author.Text : $"string.Join('.', 10, 0, {author.Int} & 255, 0) + \"/24\"",
            4 => Dice.Chance(40) ? "Parameter.Cidr(\"Block\" + (" + author.Int + " & 3))" : "\"10.0.99.0/24\"",
            5 => Dice.Pick(["\"10.9.0.0/24\"", "\"10.0.1.0/33\"", "\"10.0.0.1/24\"", "\"\""]),
            _ => "\"10.0." + Dice.Below(200) + ".0/24\"",
        };

    private string Zone() =>
        Dice.Below(6) switch
        {
            0 => $"Zone.At({author.Int} & 3)",
            1 => "Zone.Named(\"eu-west-1\" + " + author.Of("char") + ")",
            2 => "Parameter.Zone(\"Zone\")",
            _ => "Zone." + Dice.Pick(["First", "First", "Second", "Third"]),
        };

    private string Subnet()
    {
        var name = author.Fresh("subnet");
        var text = Dice.Below(4) switch
        {
            0 => $"vpc.Subnet({Name("S")}, {Cidr()}, {Zone()}, out var {name});\n",
            1 => $"vpc.Subnet({Name("S")}, {Cidr()}, out Subnet {name});\n",
            2 => $"var {name} = vpc.Subnet({Name("S")}, {Cidr()}, zone: {Zone()}).MapPublicIpOnLaunch();\n",
            _ => $"var {name} = vpc.Subnet({Name("S")}, {Cidr()}, {Zone()});\n",
        };
        author.Scope.Add("Subnet", name, false);
        return text + (Dice.Chance(70) ? $"subnets.Add({name});\n" : "");
    }

    private string Appliance()
    {
        var (name, subnet) = (author.Fresh("appliance"), author.Moving("Subnet"));
        var image = Dice.Pick([
            "image",
            "image",
            "\"ami-0123456789abcdef0\"",
            "Parameter.AmiFromSystemsManager(\"Latest\", \"/aws/service/x\")",
        ]);
        var options = Dice.Pick(["", "", ", instanceType: \"t3.\" + \"small\"", $", sourceDestCheck: {author.Bool}"]);
        var chain = string.Concat(
            new[] { ".WithElasticIp()", ".WithIpForwarding()", ".WithSourceTranslation()" }.Where(_ => Dice.Chance(40))
        );
        var text =
            Dice.Chance(80) || options.Length > 0
                ? $"var {name} = {subnet}.Appliance({Name("A")}, {image}{options}){chain};\n"
                : $"vpc.Appliance({Name("A")}, {subnet}, {image}, out var {name});\n";
        author.Scope.Add("Appliance", name, false);
        return text;
    }

    private string Interface()
    {
        var name = author.Fresh("eni");
        var text =
            author.Scope.Of("Appliance").Count > 0 && Dice.Chance(60)
                ? $"var {name} = {author.Moving("Appliance")}.AddEni({Name("E")}, {author.Moving("Subnet")});\n"
                : $"var {name} = {author.Moving("Subnet")}.NetworkInterface({Name("E")}, sourceDestCheck: {author.Bool}){Dice.Pick(["", ".WithElasticIp()"])};\n";
        author.Scope.Add("NetworkInterface", name, false);
        return text;
    }

    private string NewTable()
    {
        var name = author.Fresh("table");
        var associations = string.Concat(
            new[]
            {
                $".Associate({author.Moving("Subnet")})",
                ".Associate(vpc.Igw())",
                ".Associate(Existing.VirtualPrivateGateway(\"vgw-0123456789abcdef0\"))",
            }.Where(_ => Dice.Chance(30))
        );
        var text = $"var {name} = vpc.AddRouteTable({Name("R")}){associations};\n";
        author.Scope.Add("RouteTable", name, false);
        return text;
    }

    /// <summary>What the DSL is for: an appliance between the gateway and a subnet, mostly right.</summary>
    private string Inspection()
    {
        var (app, lane) = (author.Moving("Subnet"), author.Fresh("lane"));
        var text = $"var {lane} = Lanes.Add(vpc, {app}, {Name("G")}, {Cidr()}, image, forwards: {Dice.Pick(["true", author.Bool])});\n";
        author.Scope.Add("Appliance", lane + ".Firewall", false);
        author.Scope.Add("Subnet", lane + ".Guard", false);
        return text;
    }

    /// <summary>Every subnet that was listed, in one of the ways to walk a list.</summary>
    private string All()
    {
        var name = author.Fresh("each");
        var target = Target();
        return Dice.Below(4) switch
        {
            0 => $"foreach (var {name} in subnets)\n{{\n{name}.RouteTable().Route(Internet, {target});\n}}\n",
            1 =>
                $"foreach (var {name} in subnets.Where(s => s.Name.Length > {Dice.Between(1, 4)}))\n{{\nvpc.Igw().GatewayTable().Route({name}, {target});\n}}\n",
            2 => $"subnets.ForEach({name} => {name}.Tag(\"Each{Next()}\", {name}.Name + {author.Text}));\n",
            _ =>
                $"foreach (var ({name}, at) in subnets.Select((s, i) => (s, i)))\n{{\n{name}.Tag(\"At{Next()}\", $\"{{at}}/{{subnets.Count}}\");\n}}\n",
        };
    }

    private string Table() =>
        Dice.Below(3) switch
        {
            0 => "vpc.Igw().GatewayTable()",
            1 when author.Scope.Of("RouteTable").Count > 0 => author.Moving("RouteTable"),
            _ => author.Moving("Subnet") + ".RouteTable()",
        };

    private string Destination() =>
        Dice.Below(8) switch
        {
            0 or 1 => "Internet",
            2 or 3 => author.Moving("Subnet"),
            4 => "vpc",
            5 => Cidr(),
            6 => "Destination.PrefixList(\"pl-0123456789abcdef0\")",
            _ => $"$\"192.168.{{{author.Int} & 255}}.0/24\"",
        };

    private string Target() =>
        Dice.Below(8) switch
        {
            < 3 when author.Scope.Of("Appliance").Count > 0 => author.Moving("Appliance") + ".Eni()",
            3 when author.Scope.Of("NetworkInterface").Count > 0 => author.Moving("NetworkInterface"),
            4 => "RouteTarget.Local",
            5 =>
                $"Existing.{Dice.Pick(["NatGateway", "GatewayLoadBalancerEndpoint", "TransitGateway", "NetworkInterface", "VpcPeeringConnection"])}({Dice.Pick(["Parameter.Text(\"Target\")", "\"x-0123456789abcdef0\""])})",
            _ => "vpc.Igw()",
        };

    private string Node() => author.Scope.Of(Dice.Pick(Targets)) is { Count: > 0 } nodes ? Dice.Pick(nodes).Name : "vpc";

    private string Text() =>
        Dice.Below(5) switch
        {
            0 => Node() + ".Id",
            1 => "Parameter.Text(\"Owner\", \"network\")",
            _ => author.Text,
        };
}
