namespace IngressRouting;

/// <summary>What the user describes: the VPCs of one CloudFormation template, with their gateways, subnets, route tables and appliances.</summary>
public sealed class Topology
{
    internal Topology() => Recording.DslSession.Current?.Add(this);
}
