namespace IngressRouting.Templates.Tests.Checking;

/// <summary>
/// AWS's transform moves what serverless resources refer to into others that it makes (AWS SAM Developer Guide, "Generated CloudFormation
/// resources"): events into permissions and the definition of the API, policies into a role.
/// </summary>
public sealed class ServerlessTests
{
    private const string Circle = """
        Resources:
          Api: { Type: AWS::Serverless::Api, Properties: { StageName: v, DefinitionBody: { uri: !Sub "${Fn.Arn}" } } }
          Fn:
            Type: AWS::Serverless::Function
            Properties:
              Events: { Get: { Type: Api, Properties: { Path: /, Method: get, RestApiId: !Ref Api } } }
              Policies: [{ DynamoDBCrudPolicy: { TableName: !Ref Table } }]
          Table: { Type: AWS::DynamoDB::Table, Properties: { P: !Ref Fn.Version } }

        """;

    [Theory]
    [InlineData("Transform: AWS::Serverless-2016-10-31")]
    [InlineData("Transform: [AWS::LanguageExtensions, AWS::Serverless-2016-10-31]")]
    [InlineData("Transform: Mine")]
    public void CircleThroughWhatIsMoved_IsNone(string transform) => Assert.Empty(Checked.Findings(Circle + transform));

    [Fact]
    public void CircleOfOthers_IsRefused() =>
        Assert.Contains(
            "(Circular dependency): A → B → A",
            Checked.Fault(
                Circle
                    + "  A: { Type: T, DependsOn: B }\n  B: { Type: T, Properties: { P: !Ref A } }\nTransform: AWS::Serverless-2016-10-31"
            )
        );

    [Fact]
    public void IncludedDefinitionOfAnApi_LeavesNothingOpen() =>
        Assert.Empty(
            Checked
                .Report(
                    Designs.Sound
                        + "\n  Api: { Type: AWS::Serverless::Api, Properties: { DefinitionBody: { Fn::Transform: { Name: AWS::Include } } } }\n"
                        + "Transform: AWS::Serverless-2016-10-31"
                )
                .NotProven
        );
}
