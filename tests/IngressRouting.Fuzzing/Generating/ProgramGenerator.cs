namespace IngressRouting.Fuzzing;

/// <summary>Makes the program of a seed: the same one whenever and wherever it is asked.</summary>
internal static class ProgramGenerator
{
    /// <summary>Makes a program.</summary>
    public static GeneratedProgram Make(long seed) => Make(seed, World.Of(seed));

    /// <summary>Makes the programs of the seeds from the first up to, not including, the end; all of one world.</summary>
    public static IEnumerable<GeneratedProgram> Make(long first, long end)
    {
        var world = World.Of(first);
        for (var seed = first; seed < end; seed++)
        {
            yield return Make(seed, world);
        }
    }

    private static GeneratedProgram Make(long seed, World world)
    {
        var author = new Author(new Dice(seed));
        author.Methods.AddRange(world.Methods);
        var name = $"{world.Namespace}.P{seed}";
        return new GeneratedProgram(
            seed,
            name,
            [.. world.Files, ($"P{seed}/Network.cs", $"{NullableContext.Of(seed)}namespace {name};\n\n{Network(author)}")]
        );
    }

    private static string Network(Author author)
    {
        var networks = new Networks(author);
        var statics = author.Dice.Chance(25) ? new StaticTypes(author) : null;
        var statements = new Statements(author, () => statics is not null && author.Dice.Chance(40) ? statics.One() : networks.One());
        var body =
            networks.Begin()
            + statements.Sequence(author.Dice.Between(4, 12))
            + networks.Show()
            + (statics is null ? "" : StaticTypes.Show());
        return $"public static class Network\n{{\n[Topology]\npublic static Topology Build()\n{{\n{body}return {author.Dice.Pick(["vpc", "vpc.Igw()"])};\n}}\n}}\n"
            + statics?.Declare();
    }
}
