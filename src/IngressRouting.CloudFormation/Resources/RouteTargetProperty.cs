using System;
using IngressRouting.Model;

namespace IngressRouting.CloudFormation;

/// <summary>The property of <c>AWS::EC2::Route</c> for each kind of target.</summary>
internal static class RouteTargetProperty
{
    public static string Of(ResourceKind kind) =>
        kind switch
        {
            ResourceKind.InternetGateway or ResourceKind.VirtualPrivateGateway or ResourceKind.Gateway => "GatewayId",
            ResourceKind.EgressOnlyInternetGateway => "EgressOnlyInternetGatewayId",
            ResourceKind.NatGateway => "NatGatewayId",
            ResourceKind.NetworkInterface => "NetworkInterfaceId",
            ResourceKind.Instance => "InstanceId",
            ResourceKind.GatewayLoadBalancerEndpoint => "VpcEndpointId",
            ResourceKind.TransitGateway => "TransitGatewayId",
            ResourceKind.VpcPeeringConnection => "VpcPeeringConnectionId",
            ResourceKind.LocalGateway => "LocalGatewayId",
            ResourceKind.CarrierGateway => "CarrierGatewayId",
            ResourceKind.CoreNetwork => "CoreNetworkArn",
            ResourceKind.OdbNetwork => "OdbNetworkArn",
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };
}
