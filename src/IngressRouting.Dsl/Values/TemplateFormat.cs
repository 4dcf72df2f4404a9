namespace IngressRouting;

/// <summary>How a CloudFormation template is written; it says the same either way.</summary>
public enum TemplateFormat
{
    /// <summary>JSON, indented by two spaces.</summary>
    Json,

    /// <summary>YAML in blocks, with short forms of functions such as <c>!Ref</c>.</summary>
    Yaml,
}
