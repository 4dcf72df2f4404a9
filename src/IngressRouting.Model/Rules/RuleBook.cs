using System.Collections.Generic;

namespace IngressRouting.Model;

/// <summary>Every rule, in the order in which they are asked and reported.</summary>
public static class RuleBook
{
    /// <summary>The rules by ascending id.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        new IR1001_ValueIsReadable(),
        new IR1002_SubnetLiesInItsVpc(),
        new IR1003_LogicalIdIsUniqueAndValid(),
        new IR1004_VpcBlockIsAllowed(),
        new IR1005_SecondaryBlockFitsItsVpc(),
        new IR1006_Ipv6BlockIsAllowed(),
        new IR1007_BlockHasNoHostBits(),
        new IR1010_ReferencedElementIsThere(),
        new IR1011_TagIsAccepted(),
        new IR1012_ExportNameIsAccepted(),
        new IR1013_ParameterAcceptsItsDefault(),
        new IR1014_SecretStaysHidden(),
        new IR1015_PropertyIsStatedByItsCall(),
        new IR1016_RouteIsStatedByItsCall(),
        new IR1017_QuotaIsKept(),
        new IR1018_Ipv6OnlySubnetNeedsNoIPv4(),
        new IR2001_EdgeAssociationNamesGateway(),
        new IR2002_EdgeStaysInOneVpc(),
        new IR2003_GatewayHasOneRouteTable(),
        new IR2004_EdgeRouteTargetsInterfaceOrEndpoint(),
        new IR2005_EdgeRouteAvoidsItsOwnGateway(),
        new IR2006_EdgeRouteStaysInsideVpc(),
        new IR2007_EdgeRouteNamesWholeSubnet(),
        new IR2008_EdgeRouteLeavesLocalRoute(),
        new IR2009_GatewayTableServesNoSubnet(),
        new IR2010_BothFamiliesAreIntercepted(),
        new IR2011_GatewayTableReceivesNoPropagation(),
        new IR2012_GatewayTableServesOneGateway(),
        new IR2013_OnPremisesReturnRouteWins(),
        new IR3001_SubnetHasOneRouteTable(),
        new IR3002_RouteInsideVpcNamesWholeSubnet(),
        new IR3003_RouteInsideVpcTargetsMiddlebox(),
        new IR3004_DestinationIsUniqueInTable(),
        new IR3005_TargetTakesDestinationFamily(),
        new IR3006_DestinationIsNotReserved(),
        new IR3007_SubnetHasRouteTable(),
        new IR3008_PublicNatSubnetLeadsOut(),
        new IR4001_TargetInterfaceIsAttached(),
        new IR4002_TargetInterfaceHasPublicAddress(),
        new IR4003_TargetInterfaceForwards(),
        new IR4004_ApplianceHasSubnetOfItsOwn(),
        new IR4005_ReturnRouteExists(),
        new IR4006_ReturnRouteUsesSameAppliance(),
        new IR4007_ApplianceSubnetReachesGateway(),
        new IR4008_ReturnRouteAvoidsGateway(),
        new IR4009_InspectedSubnetHasEdgeRoute(),
        new IR4010_NatSubnetHasEdgeRoute(),
        new IR4011_NatSubnetReturnsThroughAppliance(),
        new IR4012_ApplianceGroupAdmitsTraffic(),
        new IR4014_InterfaceLiesInZoneOfItsAppliance(),
        new IR4015_SecurityGroupIsOfItsVpc(),
    ];
}
