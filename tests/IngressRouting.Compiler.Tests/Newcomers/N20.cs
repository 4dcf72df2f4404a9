using System;
using System.Collections.Generic;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using IngressRouting;
using static IngressRouting.Aws;

namespace N20;

public static partial class Conventions
{
    [GeneratedRegex("^(?<app>[a-z]{3,12})-(?<env>d|t|p)(?<nr>[0-9]{2})$", RegexOptions.CultureInvariant)]
    private static partial Regex NamePattern();

    public static (string App, string Environment, int Number) Split(string name)
    {
        var match = NamePattern().Match(name);
        if (!match.Success)
            throw new ArgumentException($"'{name}' does not follow NAMING.md", nameof(name));
        var environment = match.Groups["env"].Value switch { "d" => "development", "t" => "test", _ => "production" };
        return (match.Groups["app"].Value, environment, int.Parse(match.Groups["nr"].Value));
    }

    public static string Fingerprint(string text) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..8].ToLowerInvariant();
}

public static class Government
{
    private static readonly Dictionary<string, (string Cidr, string[] Ports)> Services = new()
    {
        ["forms"] = ("100.66.4.0/24", ["443"]),
        ["payments"] = ("100.66.5.0/24", ["443", "8443"]),
        ["filing"] = ("100.66.6.0/24", ["443", "50000-50100"]),
    };

    private static Protocol PortsOf(string range) => range.Split('-') switch
    {
        [var only] => Protocol.Tcp(int.Parse(only)),
        [var from, var to] => Protocol.Tcp(int.Parse(from), int.Parse(to)),
        _ => throw new FormatException(range),
    };

    [Topology("citizen-p07")]
    public static Topology Citizen()
    {
        var (app, environment, number) = Conventions.Split("citizen-p07");
        var vpc = Vpc($"{app}{number:00}", "10.207.0.0/24")
            .SecondaryCidr("100.66.0.0/16")
            .DefaultTag("app", app)
            .DefaultTag("env", environment)
            .DefaultTag("plan", Conventions.Fingerprint(string.Join('|', Services.Select(s => $"{s.Key}={s.Value.Cidr}"))));

        var edge = vpc.Subnet("edge", "10.207.0.0/26", Zone.Named("eu-west-3b"));
        edge.RouteTable().Route(Internet, vpc.Igw());
        var admitted = vpc.SecurityGroup("edge", $"Admitted for {app}");
        var firewall = edge.Appliance("firewall", Parameter.Ami("Image"), Parameter.Text("Type", "m6i.large")).WithElasticIp().WithSecurityGroup(admitted);

        var table = vpc.AddRouteTable("services").Route(Internet, firewall.Eni());
        var ingress = vpc.AddRouteTable("ingress").Associate(vpc.Igw());
        var summary = new StringBuilder();
        foreach (var (service, (cidr, ports)) in Services)
        {
            var subnet = vpc.Subnet(service, cidr, Zone.Named("eu-west-3b"));
            table.Associate(subnet);
            ingress.Route(subnet, firewall.Eni());
            summary.AppendLine($"{service,-10}{string.Join('/', ports)}");
        }

        foreach (var port in Services.Values.SelectMany(s => s.Ports).Distinct().OrderBy(p => p.Length).ThenBy(p => p, StringComparer.Ordinal))
            admitted.AllowIngress(PortsOf(port), "0.0.0.0/0");
        admitted.AllowIngress(Protocol.All, "100.66.0.0/16", "the way back");

        return vpc.Output("Services", summary.ToString().TrimEnd().ReplaceLineEndings("; "));
    }
}
