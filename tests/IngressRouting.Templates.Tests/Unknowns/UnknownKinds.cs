namespace IngressRouting.Templates.Tests.Unknowns;

/// <summary>Every way in which a template can say something that only the deployment knows, each as two that nobody can compare.</summary>
internal static class UnknownKinds
{
    private const string Macro = "Transform: [AWS::LanguageExtensions, SomeMacro]\nConditions: { Made: { MadeByMacro: [] } }\n";

    /// <summary>What the values below refer to.</summary>
    private const string Sections = """
        Parameters:
          One: { Type: String }
          Other: { Type: String }
          Number: { Type: Number }
          OtherNumber: { Type: Number }
          Environment: { Type: String }
          List: { Type: CommaDelimitedList }
          Short: { Type: CommaDelimitedList, Default: only }
          StoredOne: { Type: "AWS::SSM::Parameter::Value<String>", Default: /network/one }
          StoredOther: { Type: "AWS::SSM::Parameter::Value<String>", Default: /network/other }
        Mappings:
          Plan:
            dev: { One: a, Other: b }
            prod: { One: c, Other: d }
          Computed:
            all: { One: { Ref: One }, Other: { Ref: Other } }
        """;

    /// <summary>Resources that the values below refer to.</summary>
    public const string Resources = """
          Custom: { Type: Custom::Numbers }
          Nested: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: "https://example.com/elsewhere.yaml" } }
        """;

    /// <summary>
    /// The sections that a kind needs. A macro may change anything, so that little is concluded of a template that names one; the other
    /// kinds do without.
    /// </summary>
    public static string SectionsOf(string kind) => (kind.Contains("macro", StringComparison.Ordinal) ? Macro : "") + Sections;

    /// <summary>The kinds by what they are.</summary>
    public static readonly IReadOnlyDictionary<string, (string One, string Other)> All = new Dictionary<string, (string, string)>(
        StringComparer.Ordinal
    )
    {
        ["parameters"] = ("!Ref One", "!Ref Other"),
        ["items of a list"] = ("!Select [0, !Ref List]", "!Select [1, !Ref List]"),
        ["items behind a short default"] = ("!Select [1, !Ref Short]", "!Select [2, !Ref Short]"),
        ["items with unknown indexes"] = ("!Select [!Ref Number, !Ref List]", "!Select [!Ref OtherNumber, !Ref List]"),
        ["parts of a text"] = ("!Select [0, !Split [',', !Ref One]]", "!Select [1, !Split [',', !Ref One]]"),
        ["stored parameters"] = ("!Ref StoredOne", "!Ref StoredOther"),
        ["texts with parameters"] = ("!Sub '${One}/24'", "!Sub '${Other}/24'"),
        ["joined lists"] = ("!Join ['', !Ref List]", "!Join ['-', !Ref List]"),
        ["dynamic references"] = ("'{{resolve:ssm:/network/one}}'", "'{{resolve:ssm:/network/other}}'"),
        ["dynamic references by parameter"] = ("!Sub '{{resolve:ssm:/${One}}}'", "!Sub '{{resolve:ssm:/${Other}}}'"),
        ["imports"] = ("!ImportValue one", "!ImportValue other"),
        ["imports by parameter"] = ("!ImportValue { 'Fn::Sub': '${One}-x' }", "!ImportValue { 'Fn::Sub': '${Other}-x' }"),
        ["values of a mapping by an unknown key"] = (
            "!FindInMap [Plan, !Ref Environment, One]",
            "!FindInMap [Plan, !Ref Environment, Other]"
        ),
        ["values of a mapping by unknown second keys"] = ("!FindInMap [Plan, dev, !Ref One]", "!FindInMap [Plan, dev, !Ref Other]"),
        ["values of an unknown mapping"] = ("!FindInMap [!Ref Environment, a, One]", "!FindInMap [!Ref Environment, a, Other]"),
        ["values of a mapping that a macro brings"] = ("!FindInMap [Brought, a, One]", "!FindInMap [Brought, a, Other]"),
        ["functions in a mapping"] = ("!FindInMap [Computed, all, One]", "!FindInMap [Computed, all, Other]"),
        ["results of transforms"] = (
            "{ 'Fn::Transform': { Name: Ipam, Parameters: { Of: x } } }",
            "{ 'Fn::Transform': { Name: Ipam, Parameters: { Of: x } } }"
        ),
        ["functions of a macro"] = ("{ 'Fn::Mine': x }", "{ 'Fn::Mine': x }"),
        ["names that a macro defines"] = ("!Ref MadeOne", "!Ref MadeOther"),
        ["attributes of what a macro defines"] = ("!GetAtt Made.One", "!GetAtt Made.Other"),
        ["attributes of a custom resource"] = ("!GetAtt Custom.One", "!GetAtt Custom.Other"),
        ["attributes with unknown names"] = ("!GetAtt [Custom, !Ref One]", "!GetAtt [Custom, !Ref Other]"),
        ["outputs of a nested stack"] = ("!GetAtt Nested.Outputs.One", "!GetAtt Nested.Outputs.Other"),
        ["choices by a condition of a macro"] = ("!If [Made, !Ref One, !Ref Other]", "!If [Made, !Ref Other, !Ref One]"),
    };
}
