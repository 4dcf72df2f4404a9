namespace IngressRouting.Benchmarks;

/// <summary>
/// What generator and analyzer cost at a key press in a project of 500 other files, beside what the compiler needs to bind the topology's
/// document: nothing where the edit cannot matter, and one evaluation for both where it can.
/// </summary>
internal static class Editing
{
    public static void Run()
    {
        Console.WriteLine($"load before: {File.ReadAllText("/proc/loadavg").Trim()}");
        Console.WriteLine("| resources | compiler binds topology's document | unrelated body | unrelated declaration | topology's file |");
        Console.WriteLine("|---|---|---|---|---|");
        foreach (var (subnets, rounds) in new[] { (4, 200), (95, 100), (1000, 24) })
        {
            var series = Measure(subnets, rounds);
            Console.WriteLine($"| {TopologySource.Resources(subnets)} | {string.Join(" | ", series.Select(each => each.ToString()))} |");
        }

        Console.WriteLine($"load after: {File.ReadAllText("/proc/loadavg").Trim()}");
    }

    private static Series[] Measure(int subnets, int rounds)
    {
        var peer = new EditedProject(subnets, EditKind.Topology);
        var kinds = Enum.GetValues<EditKind>().Select(kind => new EditedProject(subnets, kind)).ToList();
        Func<Action> bind = () =>
        {
            peer.PressKey();
            return peer.BindDocument;
        };
        var ours = kinds.Select<EditedProject, Func<Action>>(project =>
            () =>
            {
                project.PressKey();
                return project.TellUser;
            }
        );
        return Interleaved.Measure(rounds, [bind, .. ours]);
    }
}
