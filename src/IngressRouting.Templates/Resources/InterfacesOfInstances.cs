using System.Collections.Generic;
using System.Linq;
using IngressRouting.Model;

namespace IngressRouting.Templates;

/// <summary>The network interfaces of instances: those that are made with them, those that they are given, and those attached later.</summary>
internal static class InterfacesOfInstances
{
    /// <summary>The first interface of the instance that a property names; null when it names none of the templates.</summary>
    public static Reference? First(ResourceReading resource, string property)
    {
        var id = resource.Reference(property, ElementKind.Other)?.Element;
        var instance = resource.Projection.Of("AWS::EC2::Instance").FirstOrDefault(other => other.Id == id);
        return instance is null ? null : Of(instance).FirstOrDefault();
    }

    /// <summary>All interfaces of an instance.</summary>
    public static IReadOnlyList<Reference> Of(ResourceReading instance)
    {
        var interfaces = new List<Reference>();
        var stated = instance.Items("NetworkInterfaces");
        for (var i = 0; i < stated.Count; i++)
        {
            interfaces.Add(
                stated[i] is TemplateValue.Map map && map["NetworkInterfaceId"] is { } id
                    ? instance.Refer(id, "NetworkInterfaces", ElementKind.NetworkInterface)
                    : PartOf(instance, i)
            );
        }

        if (stated.Count == 0)
        {
            interfaces.Add(PartOf(instance, 0));
        }

        foreach (var attachment in instance.Projection.Of("AWS::EC2::NetworkInterfaceAttachment"))
        {
            if (
                attachment.Reference("InstanceId", ElementKind.Other)?.Element == instance.Id
                && attachment.Reference("NetworkInterfaceId", ElementKind.NetworkInterface) is { } attached
            )
            {
                interfaces.Add(attached);
            }
        }

        return interfaces;
    }

    /// <summary>
    /// The source/destination check that an instance states for the interface, which is its only one: the attribute of such an instance is
    /// that of its interface. Null when none does.
    /// </summary>
    public static Value<bool>? CheckOf(ResourceReading networkInterface)
    {
        foreach (var instance in networkInterface.Projection.Of("AWS::EC2::Instance"))
        {
            if (
                instance["SourceDestCheck"] is not null
                && Of(instance) is { Count: 1 } interfaces
                && interfaces[0].Element == networkInterface.Id
            )
            {
                return instance["SourceDestCheck"].ToFlag();
            }
        }

        return null;
    }

    /// <summary>Whether an instance forwards what is not for it: routes lead to it, or a source/destination check of it is not on.</summary>
    public static bool Forwards(ResourceReading instance, IReadOnlyList<Reference> interfaces) =>
        IsPerhapsOff(instance)
        || instance.Projection.Of("AWS::EC2::NetworkInterface").Any(eni => IsPerhapsOff(eni) && interfaces.Contains(eni.Id))
        || instance
            .Projection.Of("AWS::EC2::Route")
            .Any(route =>
                (route.Reference("NetworkInterfaceId", ElementKind.NetworkInterface) is { } eni && interfaces.Contains(eni))
                || route["InstanceId"] is TemplateValue.Symbolic { Expression: Expression.Ref target } && target.Element == instance.Id
            );

    private static bool IsPerhapsOff(ResourceReading resource) =>
        resource["SourceDestCheck"].ToFlag() is not (null or Value<bool>.Known { Content: true });

    /// <summary>The interface that AWS makes with the instance.</summary>
    public static ElementId PartOf(ResourceReading instance, int index) => instance.Part($"eni{index}");
}
