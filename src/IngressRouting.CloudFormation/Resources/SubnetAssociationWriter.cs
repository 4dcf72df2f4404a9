using IngressRouting.Model;

namespace IngressRouting.CloudFormation;

/// <summary>Writes the association of a table with a subnet.</summary>
internal sealed class SubnetAssociationWriter() : ResourceWriter<SubnetAssociation>("AWS::EC2::SubnetRouteTableAssociation")
{
    protected override void Write(SubnetAssociation association, DocumentObject properties, ValueWriter values)
    {
        properties.Add("RouteTableId", values.Id(association.Table));
        properties.Add("SubnetId", values.Id(association.Subnet));
    }
}
