using IngressRouting.Defects;
using IngressRouting.Defects.Mutants;

switch (args)
{
    case ["list"]:
        foreach (var planted in OperatorList.All)
        {
            Console.WriteLine($"{planted.Id, -45} {planted.Class, -8} {planted.Description}");
        }

        return 0;
    case ["write", var folder]:
        Console.WriteLine($"{Collection.Write(folder).Count} templates in {folder}");
        return 0;
    case ["run", .. var options] when RunOptions.Read(options) is { } read:
        Benchmark.Run(read);
        return 0;
    default:
        Console.Error.WriteLine("Which? list, write DIRECTORY, run [--judge NAME]… [--ingress PATH]");
        return 1;
}
