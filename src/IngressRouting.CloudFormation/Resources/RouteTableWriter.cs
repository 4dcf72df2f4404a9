using IngressRouting.Model;

namespace IngressRouting.CloudFormation;

/// <summary>Writes a route table.</summary>
internal sealed class RouteTableWriter() : ResourceWriter<RouteTable>("AWS::EC2::RouteTable")
{
    protected override void Write(RouteTable table, DocumentObject properties, ValueWriter values) =>
        properties.Add("VpcId", values.Id(table.Vpc));
}
