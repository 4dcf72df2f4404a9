using IngressRouting.Benchmarks;

switch (args)
{
    case ["key-press"]:
        KeyPress.Run();
        return 0;
    case ["editing"]:
        Editing.Run();
        return 0;
    case ["cancelling"]:
        Cancelling.Run();
        return 0;
    case ["stages"]:
        Stages.Run(rules: false);
        return 0;
    case ["rules"]:
        Stages.Run(rules: true);
        return 0;
    default:
        Console.Error.WriteLine("Which benchmark? key-press, editing, cancelling, stages, rules");
        return 1;
}
