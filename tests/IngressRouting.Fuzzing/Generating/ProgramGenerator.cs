namespace IngressRouting.Fuzzing;

/// <summary>Makes the program of a seed: the same one whenever and wherever it is asked.</summary>
internal static class ProgramGenerator
{
    /// <summary>One program in so many has the compiler follow how null flows, which binds lambdas once more.</summary>
    private const int NullableEvery = 8;

    private const string Lanes = """
        internal sealed record Lane(Subnet Guard, Appliance Firewall);

        internal static class Lanes
        {
            public static Lane Add(Vpc vpc, Subnet app, string name, CidrBlock cidr, Text image, bool forwards)
            {
                var guard = vpc.Subnet(name, cidr, Zone.First);
                var firewall = guard.Appliance(name + "Firewall", image).WithElasticIp();
                if (forwards)
                {
                    firewall.WithIpForwarding();
                }

                vpc.Igw().GatewayTable().Route(app, firewall.Eni());
                app.MapPublicIpOnLaunch().RouteTable().Route(Internet, firewall.Eni());
                guard.RouteTable().Route(Internet, vpc.Igw());
                return new(guard, firewall);
            }
        }
        """;

    /// <summary>Makes a program.</summary>
    public static GeneratedProgram Make(long seed)
    {
        var author = new Author(new Dice(seed));
        var types = Declarations.Write(author);
        var (tools, extensions) = Helpers.Write(author, author.Dice.Between(1, 5));
        (string Name, string Text)[] files =
        [
            ("Types.cs", types),
            ("Tools.cs", Prelude.Tools + "\n\n" + tools),
            ("Extensions.cs", extensions + "\n" + Lanes),
            ("Network.cs", Network(author)),
        ];
        var nullable = seed % NullableEvery == 0 ? "#nullable enable\n\n" : "";
        return new GeneratedProgram(
            seed,
            Pruning.Prune([
                .. files.Select(file => (GeneratedProgram.PrefixOf(seed) + file.Name, $"{nullable}namespace P{seed};\n\n{file.Text}\n")),
            ])
        );
    }

    private static string Network(Author author)
    {
        var networks = new Networks(author);
        var statements = new Statements(author, networks.One);
        var body = networks.Begin() + statements.Sequence(author.Dice.Between(6, 16)) + networks.Show();
        return $"public static class Network\n{{\n[Topology]\npublic static Topology Build()\n{{\n{body}return {author.Dice.Pick(["vpc", "vpc.Igw()"])};\n}}\n}}\n";
    }
}
