namespace IngressRouting.CloudFormation;

/// <summary>What a property refers to, which tells what to make of an id that the template does not define.</summary>
internal enum ElementKind
{
    /// <summary>Anything of which no more than its id matters.</summary>
    Other,

    /// <summary>A subnet; an existing one is described as far as its uses tell.</summary>
    Subnet,

    /// <summary>A route table; an existing one may have any routes.</summary>
    RouteTable,

    /// <summary>A network interface.</summary>
    NetworkInterface,
}
