namespace IngressRouting.CloudFormation;

/// <summary>What stands between a topology and a template that CloudFormation takes.</summary>
public enum TemplateProblemKind
{
    /// <summary>Two elements have one logical id.</summary>
    DuplicateLogicalId,

    /// <summary>A logical id is empty, longer than 255 characters, or has other characters than letters and digits.</summary>
    MalformedLogicalId,

    /// <summary>Something refers to what the template does not have: an element, a parameter, a mapping or a condition.</summary>
    UnknownReference,

    /// <summary>Elements refer to each other in a circle.</summary>
    CircularReference,

    /// <summary>CloudFormation has no way to say it.</summary>
    NotExpressible,

    /// <summary>A property was stated by name that the writer states by itself.</summary>
    PropertyStatedTwice,

    /// <summary>A raw resource lacks a property that CloudFormation demands.</summary>
    PropertyMissing,

    /// <summary>There is no resource; CloudFormation requires one.</summary>
    NoResources,

    /// <summary>There are more resources, parameters, outputs or mappings than CloudFormation takes.</summary>
    TooMany,

    /// <summary>A text is longer than CloudFormation takes.</summary>
    TooLong,

    /// <summary>The template is larger than CloudFormation takes.</summary>
    TemplateTooLarge,

    /// <summary>The template is too large for a request, and has to be uploaded to S3 first.</summary>
    NeedsS3,

    /// <summary>A creation order that AWS needs was left out, because it contradicts the references of the topology.</summary>
    DependencyLeftOut,
}
