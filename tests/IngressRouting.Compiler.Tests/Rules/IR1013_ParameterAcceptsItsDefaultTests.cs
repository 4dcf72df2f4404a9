namespace IngressRouting.Compiler.Tests.Rules;

/// <summary>The default is marked, or the constraint that fits not.</summary>
public sealed class IR1013_ParameterAcceptsItsDefaultTests
{
    [Fact]
    public Task Default_That_Is_Not_Allowed_Triggers_At_The_Default() =>
        Verify.TopologyAsync(
            """
                    return Vpc("Main", "10.0.0.0/16").Tag("Stage", Parameter.Text("Stage", {|IR1013:"dev"|}).AllowedValues("test", "prod"));
            """
        );

    [Fact]
    public Task Pattern_Of_A_Number_Triggers_At_The_Pattern() =>
        Verify.TopologyAsync(
            """
                    return Vpc("Main", "10.0.0.0/16").Tag("Size", Parameter.Number("Size", 5).AllowedPattern({|IR1013:"5"|}));
            """
        );

    [Fact]
    public Task Pattern_That_Only_CloudFormation_Reads_Is_Not_Proven() =>
        Verify.TopologyAsync(
            """
                    return Vpc("Main", "10.0.0.0/16").Tag("Stage", Parameter.Text("Stage", {|IR0001:"dev"|}).AllowedPattern("(?i)DEV"));
            """
        );

    [Fact]
    public Task Fitting_Default_Does_Not_Trigger() =>
        Verify.TopologyAsync(
            """
                    var vpc = Vpc("Main", "10.0.0.0/16");
                    vpc.Tag("Stage", Parameter.Text("Stage", "test").AllowedValues("test", "prod").MinLength(1).MaxLength(4).Group("Stage").Label("Which stage"));
                    vpc.Tag("Size", Parameter.Number("Size", 5).MinValue(1).MaxValue(5).ConstraintDescription("must be 1 to 5"));
                    vpc.Subnet("App", "10.0.1.0/24", Parameter.Zones("Zones").At(1));
                    return vpc.Tag("Zones", Parameter.List("Names", "a,b").At(0));
            """
        );
}
