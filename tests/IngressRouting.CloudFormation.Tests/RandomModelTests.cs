using System.Text.Json;

namespace IngressRouting.CloudFormation.Tests;

public sealed class RandomModelTests
{
    private const int Models = 2_000;

    [Fact]
    public void Every_template_that_is_written_holds_together()
    {
        var written = 0;
        var refused = 0;
        var withDependencies = 0;
        for (var seed = 0; seed < Models; seed++)
        {
            var text = TemplateWriter.Write(new RandomModel(seed).Build());
            if (text.Json is null)
            {
                refused++;
                Assert.All(text.Problems, problem => Assert.Equal(TemplateProblemKind.CircularReference, problem.Kind));
                continue;
            }

            written++;
            withDependencies += text.Json.Contains("DependsOn") ? 1 : 0;
            Check(JsonDocument.Parse(text.Json).RootElement.GetProperty("Resources"), seed);
        }

        // A generator that makes one kind of model only would prove nothing.
        Assert.True(
            written > Models / 2 && refused > Models / 100 && withDependencies > Models / 4,
            $"{written} {refused} {withDependencies}"
        );
    }

    [Fact]
    public void Same_model_gives_the_same_text()
    {
        for (var seed = 0; seed < 100; seed++)
        {
            var first = TemplateWriter.Write(new RandomModel(seed).Build());
            var second = TemplateWriter.Write(new RandomModel(seed).Build());

            Assert.Equal(first.Json, second.Json);
            Assert.Equal(first.Problems, second.Problems);
        }
    }

    private static void Check(JsonElement resources, int seed)
    {
        var references = new Dictionary<string, HashSet<string>>();
        foreach (var resource in resources.EnumerateObject())
        {
            Assert.True(references.TryAdd(resource.Name, []), $"{resource.Name} twice, seed {seed}");
            Gather(resource.Value, references[resource.Name]);
        }

        var needs = new Dictionary<string, HashSet<string>>();
        foreach (var resource in resources.EnumerateObject())
        {
            var names = resource.Value.DependsOn();
            Assert.Equal(names.Order(StringComparer.Ordinal).Distinct(), names);
            Assert.All(names, name => Assert.DoesNotContain(name, references[resource.Name]));
            needs[resource.Name] = [.. references[resource.Name], .. names];
            Assert.All(needs[resource.Name], name => Assert.Contains(name, references.Keys));
        }

        AssertNoCircle(needs, seed);
    }

    private static void Gather(JsonElement element, HashSet<string> names)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
            {
                Gather(item, names);
            }
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            foreach (var member in element.EnumerateObject())
            {
                _ = member.Name switch
                {
                    "Ref" => names.Add(member.Value.GetString()!),
                    "Fn::GetAtt" => names.Add(member.Value[0].GetString()!),
                    _ => false,
                };
                Gather(member.Value, names);
            }
        }
    }

    private static void AssertNoCircle(Dictionary<string, HashSet<string>> needs, int seed)
    {
        while (needs.Count > 0)
        {
            var ready = needs.Where(pair => pair.Value.Count == 0).Select(pair => pair.Key).ToList();
            Assert.True(ready.Count > 0, $"circle among {string.Join(", ", needs.Keys)}, seed {seed}");
            foreach (var name in ready)
            {
                needs.Remove(name);
            }

            foreach (var others in needs.Values)
            {
                others.ExceptWith(ready);
            }
        }
    }
}
