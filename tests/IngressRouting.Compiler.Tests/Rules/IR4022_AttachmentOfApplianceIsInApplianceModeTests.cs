namespace IngressRouting.Compiler.Tests.Rules;

public sealed class IR4022_AttachmentOfApplianceIsInApplianceModeTests
{
    [Fact]
    public Task Mode_That_Is_Off_Triggers_At_The_Options() =>
        Verify.TopologyAsync(
            """
                    var transit = Existing.TransitGateway("tgw-0123456789abcdef0");
                    var vpc = Vpc("Inspection", "10.0.0.0/16");
                    var attached = new[] { vpc.Subnet("TransitA", "10.0.0.0/28", Zone.First), vpc.Subnet("TransitB", "10.0.0.16/28", Zone.At(1)) };
                    for (var i = 0; i < 2; i++)
                    {
                        var inspection = vpc.Subnet($"Inspection{i}", $"10.0.{i + 1}.0/24", Zone.At(i));
                        attached[i].RouteTable().Route(Internet, inspection.Appliance($"Firewall{i}", Parameter.Ami("Image")).Eni());
                        inspection.RouteTable().Route(Internet, transit);
                    }

                    vpc.Resource("Attachment", "AWS::EC2::TransitGatewayVpcAttachment")
                        .Property("TransitGatewayId", "tgw-0123456789abcdef0")
                        .Property("VpcId", vpc.Id)
                        .Property("SubnetIds", PropertyValue.List(attached.Select(subnet => subnet.Id)))
                        .Property("Options", {|IR4022:PropertyValue.Map(("ApplianceModeSupport", "disable"))|});
                    return vpc;
            """
        );
}
