using IngressRouting.CloudFormation;
using IngressRouting.Model;

namespace IngressRouting.Templates;

/// <summary>Reads outputs: what they tell, something outside of the template may complete.</summary>
internal static class OutputReader
{
    public static void Read(TemplateScope scope, Projection projection)
    {
        var evaluator = new Evaluator(scope, projection.Situation);
        foreach (var output in scope.Outputs)
        {
            var isThere =
                StatedCondition.Of(scope, output.Key, output.Value) is not { } condition || projection.Situation.Holds(condition) != false;
            if (isThere && output.Value.Find("Value") is { } value && evaluator.Evaluate(value).ToText() is { } text)
            {
                var id = projection.Situation.Ids.Of("output " + scope.Prefix + output.Key);
                projection.Sources.Note(id, scope.Document, output.Value);
                projection.NoteOwner(id, scope.Prefix + output.Key);
                projection.Add(
                    new Output
                    {
                        Id = id,
                        LogicalId = scope.Prefix + output.Key,
                        Value = text,
                    }
                );
            }
        }
    }
}
