using IngressRouting.Model;

namespace IngressRouting.CloudFormation;

/// <summary>The shapes of CloudFormation's intrinsic functions in JSON.</summary>
internal static class Intrinsic
{
    public static DocumentObject Call(string function, DocumentNode argument) => new() { { function, argument } };

    public static DocumentObject Ref(string name) => new() { { "Ref", name } };

    public static DocumentObject NoValue() => Ref("AWS::NoValue");

    public static DocumentObject Attribute(string logicalId, string attribute) =>
        new()
        {
            {
                "Fn::GetAtt",
                new DocumentList { logicalId, attribute }
            },
        };

    public static DocumentObject If(string condition, DocumentNode whenTrue, DocumentNode whenFalse) =>
        new()
        {
            {
                "Fn::If",
                new DocumentList { condition, whenTrue, whenFalse }
            },
        };

    /// <summary>A condition, or its opposite, inside another condition.</summary>
    public static DocumentObject Condition(ConditionLiteral literal)
    {
        var named = new DocumentObject { { "Condition", literal.Condition } };
        return literal.Holds ? named : Call("Fn::Not", new DocumentList { named });
    }

    public static DocumentObject Select(int index, DocumentNode list) =>
        new()
        {
            {
                "Fn::Select",
                new DocumentList { new DocumentNumber(index), list }
            },
        };

    public static DocumentObject ZoneAt(int index) => Select(index, new DocumentObject { { "Fn::GetAZs", "" } });
}
