using System.Text;
using IngressRouting;
using static IngressRouting.Aws;

namespace P30;

/// <summary>Names that nest: inside of a scope everything gets its prefix.</summary>
public sealed class Naming
{
    private readonly Stack<string> scopes = new();
    private readonly StringBuilder journal = new();

    public string Journal => journal.ToString().TrimEnd('\n').Replace("\n", " / ");

    public IDisposable Scope(string name)
    {
        scopes.Push(name);
        journal.Append(' ', scopes.Count - 1).Append('+').Append(name).Append('\n');
        return new Exit(this);
    }

    public string Of(string leaf) => string.Join('-', scopes.Reverse().Append(leaf));

    private sealed class Exit(Naming naming) : IDisposable
    {
        private bool disposed;

        public void Dispose()
        {
            if (disposed)
                return;
            disposed = true;
            naming.journal.Append('-').Append(naming.scopes.Pop()).Append('\n');
        }
    }
}

public sealed class InsuranceSettings
{
    public required string Block { get; init; }
    public IReadOnlyDictionary<string, string[]> Products { get; init; } = new Dictionary<string, string[]>();
    public string Image { get; init; } = "FirewallImage";
    public (int Prefix, int First) Layout { get; init; } = (24, 1);
}

public static class Insurance
{
    private static readonly InsuranceSettings Settings = new()
    {
        Block = "10.77.0.0/16",
        Layout = (25, 8),
        Products = new Dictionary<string, string[]>
        {
            ["life"] = ["quotes", "claims"],
            ["motor"] = ["quotes", "claims", "telematics"],
            ["pet"] = [],
        },
    };

    [Topology]
    public static Topology Claims()
    {
        var naming = new Naming();
        var vpc = Vpc("Insurance", Settings.Block);
        var igw = vpc.Igw();

        Appliance firewall;
        using (naming.Scope("shared"))
        {
            var inspection = vpc.Subnet(naming.Of("inspection"), vpc.Cidr.Subnet(28, 0), Zone.First);
            inspection.RouteTable().Route(Internet, igw);
            firewall = inspection.Appliance(naming.Of("fw"), Parameter.Ami(Settings.Image)).WithElasticIp();
        }

        var (prefix, index) = Settings.Layout;
        foreach (var (product, services) in Settings.Products)
        {
            using var scope = naming.Scope(product);
            if (services is [])
                continue;

            foreach (var service in services)
            {
                using (naming.Scope(service[..3]))
                {
                    var subnet = vpc.Subnet(naming.Of("net"), vpc.Cidr.Subnet(prefix, index++), Zone.First);
                    subnet.RouteTable().Route(Internet, firewall.Eni());
                    igw.GatewayTable().Route(subnet, firewall.Eni());
                    subnet.Tag("Path", Title(naming.Of(service)));
                }
            }
        }

        return vpc.Output("Journal", naming.Journal).Output("Next", $"{index:000}");
    }

    private static string Title(string name)
    {
        var result = new StringBuilder(name);
        for (var i = 0; i < result.Length; i++)
        {
            if (i == 0 || result[i - 1] == '-')
                result[i] = char.ToUpperInvariant(result[i]);
        }

        result.Replace("-", " / ").Insert(0, '/').Append('/');
        return result.ToString();
    }
}
