namespace IngressRouting.Templates.Tests.Resources;

/// <summary>Instances and their interfaces, however a template states them.</summary>
public sealed class InterfaceTests
{
    private const string Attached = "      NetworkInterfaces: [{ NetworkInterfaceId: !Ref Eni, DeviceIndex: \"0\" }]\n";

    [Fact]
    public void An_Interface_That_Nobody_Attaches_Is_A_Black_Hole() =>
        Assert.Contains("IR4001", Checked.Violated(Designs.With(Attached, "      SubnetId: !Ref Inspection\n")));

    [Fact]
    public void An_Interface_May_Be_Attached_By_A_Resource_Of_Its_Own() =>
        Assert.Empty(
            Checked.Violated(
                Designs.With(Attached, "      SubnetId: !Ref Inspection\n")
                    + """

                      Later:
                        Type: AWS::EC2::NetworkInterfaceAttachment
                        Properties: { InstanceId: !Ref Appliance, NetworkInterfaceId: !Ref Eni, DeviceIndex: "1" }
                    """
            )
        );

    [Fact]
    public void Where_An_Interface_Lies_That_Only_An_Id_Names_Is_Not_Proven() =>
        Assert.Contains(
            Checked
                .Report(
                    Designs.With(
                        "10.0.1.0/24\n      NetworkInterfaceId: !Ref Eni",
                        "10.0.1.0/24\n      NetworkInterfaceId: eni-0123456789abcdef0"
                    )
                )
                .NotProven,
            question => question is { RuleId: "IR4004", Place.Resource: "EdgeRoute" }
        );

    [Theory]
    [InlineData("SourceDestCheck: true")]
    [InlineData("SourceDestCheck: \"true\"")]
    [InlineData("Description: stated nowhere, which is true")]
    public void An_Interface_That_Checks_Does_Not_Forward(string check) =>
        Assert.Contains("IR4003", Checked.Violated(Designs.With("SourceDestCheck: false", check)));

    [Fact]
    public void The_Instance_May_State_The_Check() =>
        Assert.Empty(
            Checked.Violated(
                Designs
                    .With(", SourceDestCheck: false", "")
                    .Replace(Attached, Attached + "      SourceDestCheck: false\n", StringComparison.Ordinal)
            )
        );

    [Theory]
    [InlineData("")]
    [InlineData("\n  AddressOfEni: { Type: AWS::EC2::EIPAssociation, Properties: { EIP: 192.0.2.1, NetworkInterfaceId: !Ref Eni } }")]
    [InlineData(
        "\n  AddressOfEni: { Type: AWS::EC2::EIPAssociation, Properties: { AllocationId: !GetAtt Address.AllocationId, InstanceId: !Ref Appliance } }"
    )]
    [InlineData("\n  Direct: { Type: AWS::EC2::EIP, Properties: { InstanceId: !Ref Appliance } }")]
    public void A_Public_Address_Is_Found_However_It_Is_Stated(string statement)
    {
        var without = Designs.With(
            """
              AddressOfEni:
                Type: AWS::EC2::EIPAssociation
                Properties: { AllocationId: !GetAtt Address.AllocationId, NetworkInterfaceId: !Ref Eni }

            """,
            ""
        );

        Assert.Equal(statement.Length == 0, Checked.Violated(without + statement).Contains("IR4002"));
    }

    [Theory]
    [InlineData("      SubnetId: !Ref Inspection\n      SourceDestCheck: false\n")]
    [InlineData(
        "      SourceDestCheck: false\n      NetworkInterfaces: [{ DeviceIndex: \"0\", SubnetId: !Ref Inspection, AssociatePublicIpAddress: true }]\n"
    )]
    public void A_Route_To_An_Instance_Goes_To_Its_First_Interface(string interfaces)
    {
        var violated = Checked.Violated(
            Designs
                .With(Attached, interfaces)
                .Replace("NetworkInterfaceId: !Ref Eni\n      ", "InstanceId: !Ref Appliance\n      ", StringComparison.Ordinal)
        );

        Assert.DoesNotContain("IR1001", violated);
        Assert.DoesNotContain("IR4003", violated);
    }

    [Fact]
    public void A_Gateway_Table_Takes_No_Instance() =>
        Assert.Contains(
            "IR2004",
            Checked.Violated(Designs.With("      NetworkInterfaceId: !Ref Eni\n", "      InstanceId: !Ref Appliance\n"))
        );
}
