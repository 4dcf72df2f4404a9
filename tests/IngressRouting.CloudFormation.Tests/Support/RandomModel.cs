namespace IngressRouting.CloudFormation.Tests;

/// <summary>Makes topologies that nobody would draw: any reference that type-checks, mostly in the right direction.</summary>
internal sealed class RandomModel(int seed)
{
    private static readonly string[] Blocks = ["10.0.0.0/24", "10.0.1.0/24", "10.0.0.0/16", "0.0.0.0/0", "::/0", "10.0.0.300/24", "x\"\n"];

    private readonly Random random = new(seed);
    private readonly ModelBuilder model = new() { Description = seed % 2 == 0 ? "Größe \"\\\u0001" : null };
    private readonly List<ElementId> all = [];
    private readonly List<ElementId> vpcs = [];
    private readonly List<ElementId> subnets = [];
    private readonly List<ElementId> gateways = [];
    private readonly List<ElementId> tables = [];
    private readonly List<ElementId> interfaces = [];
    private readonly List<ElementId> addresses = [];
    private readonly List<ElementId> groups = [];
    private int names;

    public TopologyModel Build()
    {
        Remember(vpcs, model.Vpc(Name()));
        Remember(subnets, model.Subnet(vpcs[0], Name(), Block()));
        Remember(gateways, model.InternetGateway(Name()));
        Remember(tables, model.Table(vpcs[0], Name()));
        Remember(interfaces, model.Interface(subnets[0], Name()));
        Remember(addresses, model.ElasticIp(Name()));
        Remember(groups, model.SecurityGroup(vpcs[0], Name()));
        var count = random.Next(40);
        for (var i = 0; i < count; i++)
        {
            AddOne();
        }

        if (random.Next(4) == 0)
        {
            Tangle();
        }

        return model.Build();
    }

    private void AddOne()
    {
        switch (random.Next(21))
        {
            case 0:
                Remember(vpcs, model.Vpc(Name(), Block()));
                break;
            case 1:
                Remember(subnets, model.Subnet(Pick(vpcs), Name(), Block(), random.Next(2) == 0));
                break;
            case 2:
                Remember(gateways, model.InternetGateway(Name()));
                break;
            case 3:
                Remember(tables, model.Table(Pick(vpcs), Name()));
                break;
            case 4:
                Remember(interfaces, model.Interface(Pick(subnets), Name()));
                break;
            case 5:
                Remember(addresses, model.ElasticIp(Name()));
                break;
            case 6:
                model.Attachment(Pick(vpcs), Pick(gateways), Name(), (ResourceKind)random.Next(2));
                break;
            case 7:
                model.Edge(Pick(tables), Pick(gateways), Name(), Kind());
                break;
            case 8:
                model.Associate(Pick(tables), Pick(subnets), Name());
                break;
            case 9:
                Remember(all, model.Instance(Name(), Pick(interfaces), Pick(interfaces)));
                break;
            case 10:
                model.AssociateIp(Pick(addresses), Pick(interfaces), Name());
                break;
            case 11:
                Remember(gateways, model.VirtualPrivateGateway(Name()));
                break;
            case 12:
                model.Propagate(Pick(tables), Pick(gateways), Name());
                break;
            case 13:
                Remember(all, model.NatGateway(Pick(subnets), Name(), random.Next(2) == 0 ? null : Pick(addresses)));
                break;
            case 14:
                Remember(all, model.EgressOnlyInternetGateway(Pick(vpcs), Name()));
                break;
            case 15:
                Remember(groups, model.SecurityGroup(Pick(vpcs), Name()));
                break;
            case 16:
                model.Ingress(Pick(groups), Name(), random.Next(2) == 0 ? ModelBuilder.Peer(Block()) : ModelBuilder.Peer(Pick(groups)));
                break;
            case 17:
                model.Egress(Pick(groups), Name(), random.Next(2) == 0 ? ModelBuilder.Peer(Block()) : ModelBuilder.Peer(Pick(groups)));
                break;
            default:
                AddRoute();
                break;
        }
    }

    private void AddRoute()
    {
        Destination destination = random.Next(3) switch
        {
            0 => new Destination.OfSubnet(Pick(subnets), (AddressFamily)random.Next(2)),
            1 => new Destination.PrefixList("pl-1"),
            _ => ModelBuilder.To(Block()),
        };
        var (kind, target) = random.Next(3) switch
        {
            0 => (ResourceKind.InternetGateway, (Reference)Pick(gateways)),
            1 => (ResourceKind.NetworkInterface, Pick(interfaces)),
            _ => (Kind(), ModelBuilder.Existing("id-1")),
        };
        Remember(all, model.Route(Pick(tables), Name(), destination, kind, target));
    }

    // References against the grain, which may close circles.
    private void Tangle()
    {
        var tag = new Tag("Any", ModelBuilder.Symbol<string>(new Expression.Ref(Pick(all))));
        model.Change<Element>(Pick(all), element => element is Resource resource ? resource with { Tags = new([tag]) } : element);
    }

    private void Remember(List<ElementId> list, ElementId id)
    {
        list.Add(id);
        if (list != all)
        {
            all.Add(id);
        }
    }

    private string Name() => "Name" + names++;

    private string Block() => Blocks[random.Next(Blocks.Length)];

    private ResourceKind Kind() => (ResourceKind)random.Next(Enum.GetValues<ResourceKind>().Length);

    // Now and then an element of a wrong type, as a model that was read from somewhere may have it.
    private ElementId Pick(List<ElementId> list)
    {
        var from = random.Next(20) == 0 ? all : list;
        return from[random.Next(from.Count)];
    }
}
