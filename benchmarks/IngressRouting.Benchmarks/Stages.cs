using IngressRouting.CloudFormation;
using IngressRouting.Evaluation;
using IngressRouting.Model;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IngressRouting.Benchmarks;

/// <summary>
/// Which stage costs what, as processor time: that of the whole process, of which nothing else runs. It shows what to improve even on a
/// busy machine, where the clock on the wall shows how busy it is.
/// </summary>
internal static class Stages
{
    public static void Run(bool rules)
    {
        foreach (var (subnets, rounds) in new[] { (4, 400), (95, 150), (1000, 30), (2000, 20) })
        {
            var stages = new Dictionary<string, (List<double> Times, List<double> Allocated)>();
            for (var round = 0; round < rounds; round++)
            {
                foreach (var (stage, time, allocated) in Once(subnets, rules))
                {
                    if (!stages.TryGetValue(stage, out var series))
                    {
                        stages.Add(stage, series = ([], []));
                    }

                    if (round >= rounds / 3)
                    {
                        series.Times.Add(time);
                        series.Allocated.Add(allocated);
                    }
                }
            }

            Console.WriteLine($"{TopologySource.Resources(subnets)} resources");
            foreach (var (stage, series) in stages)
            {
                Console.WriteLine($"  {stage, -50} {new Series(series.Times), -30} {new Series(series.Allocated).Median:0.00} MB");
            }
        }
    }

    private static List<(string Stage, double Time, double Allocated)> Once(int subnets, bool rules)
    {
        var stages = new List<(string, double, double)>();
        var compilation = Documents.Retyped(Documents.Create(subnets));
        var method = TopologyMethods.In(compilation, default).Single();
        var start = Environment.CpuUsage.TotalTime;
        var allocated = GC.GetTotalAllocatedBytes();
        void Lap(string stage)
        {
            var now = Environment.CpuUsage.TotalTime;
            stages.Add((stage, (now - start).TotalMilliseconds, (GC.GetTotalAllocatedBytes() - allocated) / 1e6));
            start = Environment.CpuUsage.TotalTime;
            allocated = GC.GetTotalAllocatedBytes();
        }

        var tree = compilation.SyntaxTrees[0];
        var declaration = tree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>().Single();
        compilation.GetSemanticModel(tree).GetOperation(declaration);
        Lap("bind operations, a model of its own");
        Interpreter.Run(
            compilation,
            method,
            [],
            EvaluationLimits.Default,
            (returned, _) =>
            {
                Lap("bind again and interpret");
                var finished = ((Topology)returned!).Finish();
                Lap("finish");
                foreach (var rule in RuleBook.All)
                {
                    if (rules)
                    {
                        Judge.Topology(finished.Model, [rule]);
                        Lap(rule.Id);
                    }
                }

                TopologyJudge.Judge(finished.Model, RuleBook.All);
                Lap("judge");
                TemplateWriter.Write(finished.Model);
                Lap("write");
                return 0;
            },
            default
        );
        return stages;
    }
}
