namespace IngressRouting.Fuzzing;

/// <summary>
/// The types and helper methods of some programs. Programs share them because compiling them takes several times as long as compiling what
/// is a program's own, and because a method shows more when many call it.
/// </summary>
/// <param name="Namespace">The namespace, which those of its programs are in.</param>
/// <param name="Files">Its files, by name.</param>
/// <param name="Methods">What its programs may call.</param>
internal sealed record World(string Namespace, IReadOnlyList<(string Name, string Text)> Files, IReadOnlyList<Method> Methods)
{
    /// <summary>How many programs in a row share one.</summary>
    public const int Programs = 60;

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

    /// <summary>Makes the world of a program.</summary>
    public static World Of(long seed)
    {
        var number = seed / Programs;

        // Worlds and programs of the same number are not to be alike.
        var author = new Author(new Dice(~number));
        var types = Declarations.Write(author);
        var structs = StructDeclarations.Write(author) + "\n\n" + CycleStatements.Declarations;
        var (helpers, extensions) = Helpers.Write(author, author.Dice.Between(3, 8));
        var (name, header) = ("W" + number, NullableContext.Of(number));
        (string Name, string Text)[] files =
        [
            ("Types.cs", types),
            ("Structs.cs", structs),
            ("Tools.cs", Prelude.Tools),
            ("Helpers.cs", helpers),
            ("Extensions.cs", extensions + "\n" + Lanes),
        ];
        return new World(
            name,
            [.. files.Select(file => ($"{name}/{file.Name}", $"{header}namespace {name};\n\n{file.Text}\n"))],
            author.Methods
        );
    }
}
