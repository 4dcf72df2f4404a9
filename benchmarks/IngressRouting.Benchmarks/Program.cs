using IngressRouting.Benchmarks;

switch (args)
{
    case ["key-press"]:
        KeyPress.Run();
        return 0;
    case ["stages"]:
        Stages.Run(rules: false);
        return 0;
    case ["profile"]:
        Stages.Run(rules: false, [(1000, 20)]);
        return 0;
    case ["rules"]:
        Stages.Run(rules: true);
        return 0;
    default:
        Console.Error.WriteLine("Which benchmark? key-press, stages, rules");
        return 1;
}
