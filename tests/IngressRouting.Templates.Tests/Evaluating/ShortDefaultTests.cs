namespace IngressRouting.Templates.Tests.Evaluating;

/// <summary>A default may be shorter or smaller than what a deployment gives; that is no fault of the template.</summary>
public sealed class ShortDefaultTests
{
    [Theory]
    [InlineData("Zones: { Type: CommaDelimitedList, Default: 'a,b' }", "AvailabilityZone: !Select [2, !Ref Zones]")]
    [InlineData("Block: { Type: String, Default: 10.0.0.0/24 }", "Ipv6CidrBlock: !Select [3, !Cidr [!Ref Block, 4, 7]]")]
    [InlineData("Block: { Type: String, Default: later }", "Ipv6CidrBlock: !Select [0, !Cidr [!Ref Block, 4, 7]]")]
    public void DefaultThatIsTooShort_IsReadAsUnknown(string parameter, string property) =>
        Checked.Report(
            $$"""
            Parameters:
              {{parameter}}
            Resources:
              Vpc: { Type: AWS::EC2::VPC, Properties: { CidrBlock: 10.0.0.0/16 } }
              App:
                Type: AWS::EC2::Subnet
                Properties:
                  VpcId: !Ref Vpc
                  CidrBlock: 10.0.1.0/24
                  {{property}}
            """
        );

    [Fact]
    public void PropertyThatAConditionTakesAway_DoesNotMakeTheTemplateUnreadable() =>
        Checked.Report(
            """
            Parameters: { Network: { Type: String } }
            Conditions: { Named: !Not [!Equals [!Ref Network, ""]] }
            Resources:
              Table: { Type: AWS::EC2::RouteTable, Properties: { VpcId: !If [Named, !Ref Network, !Ref "AWS::NoValue"] } }
            """
        );
}
