using IngressRouting.Benchmarks;

switch (args)
{
    case ["key-press"]:
        KeyPress.Run();
        return 0;
    default:
        Console.Error.WriteLine("Which benchmark? key-press");
        return 1;
}
