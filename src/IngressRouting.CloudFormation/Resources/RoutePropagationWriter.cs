using IngressRouting.Model;

namespace IngressRouting.CloudFormation;

/// <summary>Writes the propagation of a gateway's routes into one table, so that a table more or less changes no resource of another.</summary>
internal sealed class RoutePropagationWriter() : ResourceWriter<RoutePropagation>("AWS::EC2::VPNGatewayRoutePropagation")
{
    protected override void Write(RoutePropagation propagation, DocumentObject properties, ValueWriter values)
    {
        if (propagation.Gateway.Kind != ResourceKind.VirtualPrivateGateway)
        {
            var kind = propagation.Gateway.Kind.Describe();
            values.NotExpressible(
                $"{propagation.Title} takes the routes of a {kind}; only a virtual private gateway propagates its routes so",
                Facets.Gateway
            );
            return;
        }

        properties.Add("RouteTableIds", new DocumentList { values.Id(propagation.Table) });
        properties.Add("VpnGatewayId", values.Id(propagation.Gateway.Resource));
    }
}
