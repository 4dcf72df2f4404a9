namespace IngressRouting.Compiler.Tests.Rules;

/// <summary>The key or the value is marked at the call that stated the tag, a default one once for all resources.</summary>
public sealed class IR1011_TagIsAcceptedTests
{
    [Fact]
    public Task Reserved_Key_Triggers_At_The_Key() =>
        Verify.TopologyAsync(
            """
                    return Vpc("Main", "10.0.0.0/16").Tag("Owner", "me").Tag({|IR1011:"aws:owner"|}, "me");
            """
        );

    [Fact]
    public Task Long_Value_Of_A_Default_Tag_Triggers_Once_At_The_Value() =>
        Verify.TopologyAsync(
            """
                    var net = Topology("Hub");
                    net.DefaultTag("Note", {|IR1011:new string('x', 257)|});
                    net.Vpc("Main", "10.0.0.0/16").Subnet("App", "10.0.0.0/24");
                    return net;
            """
        );

    [Fact]
    public Task Too_Many_Tags_Trigger_At_The_Key_That_Is_Too_Much() =>
        Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    for (var i = 0; i < 50; i++)
                    {
                        vpc.Tag({|IR1011:$"Key{i}"|}, "x");
                    }
                    return vpc;
            """
        );

    [Fact]
    public Task Text_Of_The_Deployment_Does_Not_Trigger() =>
        Verify.TopologyAsync(
            """
                    return Vpc("Main", "10.0.0.0/16").Tag("Owner", $"{Parameter.Text("Owner")}@{AccountId}");
            """
        );
}
