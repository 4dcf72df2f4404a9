namespace IngressRouting.Compiler.Tests.Rules;

/// <summary>The default is marked, or what shows the secret.</summary>
public sealed class IR1014_SecretStaysHiddenTests
{
    [Fact]
    public Task Default_Triggers() =>
        Verify.TopologyAsync(
            """
                    return Vpc("Main", "10.0.0.0/16").Tag("Code", Parameter.Text("Code", {|IR1014:"x"|}).{|IR1014:NoEcho()|});
            """
        );

    [Fact]
    public Task Output_Triggers_At_The_Value() =>
        Verify.TopologyAsync(
            """
                    return Vpc("Main", "10.0.0.0/16").Output("Code", {|IR1014:$"code {Parameter.Text("Code").NoEcho()}"|});
            """
        );

    [Fact]
    public Task Secret_That_An_Image_Gets_Does_Not_Trigger() =>
        Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    vpc.Subnet("App", "10.0.0.0/24").Appliance("Firewall", Parameter.Text("Image").NoEcho());
                    return vpc;
            """
        );
}
