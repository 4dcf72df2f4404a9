using IngressRouting.Benchmarks;

switch (args)
{
    case ["key-press"]:
        KeyPress.Run();
        return 0;
    case ["allocated"]:
        Allocated.Run();
        return 0;
    case ["allocated", "here"]:
        Allocated.RunHere();
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
    case ["cold-compiler"]:
        ColdCompiler.Run();
        return 0;
    case ["cold-jit"]:
        ColdJit.Run();
        return 0;
    case ["whole-build"]:
        WholeBuild.Run();
        return 0;
    case ["cold-check"]:
        ColdCheck.Run();
        return 0;
    case ["cold-check", var native]:
        ColdCheck.Run(native);
        return 0;
    case ["no-op-build"]:
        NoOpBuild.Run();
        return 0;
    default:
        Console.Error.WriteLine(
            "Which benchmark? key-press, allocated, editing, cancelling, stages, rules, cold-compiler, cold-jit, whole-build, no-op-build, cold-check"
        );
        return 1;
}
