using System.Collections.Generic;
using System.Linq;
using IngressRouting.Model;

namespace IngressRouting.CloudFormation;

/// <summary>The elements of a topology in one scenario, its raw resources read by the readers that read templates.</summary>
internal sealed class LiftedProjection : ResourceProjection
{
    private readonly LiftedTopology lifted;
    private readonly Scenario scenario;
    private readonly Dictionary<int, Element> changed = [];
    private readonly List<RawReading> readings = [];
    private readonly List<Element> staged = [];
    private RawReading? current;

    public LiftedProjection(LiftedTopology lifted, Scenario scenario)
    {
        this.lifted = lifted;
        this.scenario = scenario;
        Values = new StatedValues(lifted, scenario);
        foreach (var element in lifted.Elements)
        {
            if (element is RawResource raw && ResourceReaders.Has(raw.Type) && IsWhole(raw) && scenario.Includes(raw.Presence))
            {
                readings.Add(new RawReading(lifted, this, raw));
            }
        }
    }

    /// <summary>What the values of properties amount to.</summary>
    public StatedValues Values { get; }

    /// <inheritdoc />
    public override IEnumerable<Element> Elements =>
        lifted
            .Elements.Where(element => scenario.Includes(element.Presence) && !changed.ContainsKey(element.Id.Index))
            .Concat(changed.Values);

    /// <summary>Reads all resources that can be read.</summary>
    public TopologyModel Run()
    {
        foreach (var reading in readings)
        {
            Read(reading);
        }

        CompleteSubnets();
        CompleteInstances();
        CompleteInterfaces();
        CompleteAppliances();
        ExistingElements.Locate(this);
        return new TopologyModel(ToList(), lifted.Model.Description);
    }

    /// <inheritdoc />
    public override IEnumerable<ResourceReading> Of(string type) => readings.Where(reading => reading.Type == type);

    /// <inheritdoc />
    public override Element? Find(ElementId id) =>
        changed.TryGetValue(id.Index, out var element) ? element
        : IsStated(id) ? lifted.Elements[id.Index]
        : null;

    /// <inheritdoc />
    public override string? TypeOf(ElementId id) => IsStated(id) ? lifted.TypeOf(id) : null;

    /// <inheritdoc />
    public override void Add(Element element)
    {
        if (current is null)
        {
            changed[element.Id.Index] = element;
        }
        else
        {
            staged.Add(element);
        }
    }

    /// <summary>What a value refers to: an element of the topology, or something that exists already.</summary>
    public Reference Refer(TemplateValue value, ElementKind kind, RawResource user, string property)
    {
        if (value is TemplateValue.Symbolic { Expression: Expression.Ref { Element: var element } } && lifted.IsModelled(element))
        {
            return element;
        }

        var id = value.ToText() ?? new Value<string>.Invalid("", "it is empty");
        return lifted.FindExisting(id, kind) is { } stated ? stated
            : kind == ElementKind.Other ? new Reference.ToExisting(id)
            : Existing(kind, id, user, property);
    }

    // What a macro gives to it, nobody knows, so that it counts as what its type can do at worst.
    private static bool IsWhole(RawResource raw) =>
        raw.Properties.All(property => !property.Name.StartsWith("Fn::", System.StringComparison.Ordinal));

    private bool IsStated(ElementId id) => id.Index < lifted.Elements.Count && scenario.Includes(lifted.Elements[id.Index].Presence);

    private Reference Existing(ElementKind kind, Value<string> id, RawResource user, string property)
    {
        var element = lifted.ExistingOf(kind, id, user);
        if (!changed.ContainsKey(element.Index))
        {
            changed.Add(element.Index, ExistingElements.Make(kind, element, id, ExistingElements.NameOf(id, lifted.Names)));
            lifted.Note(new Subject(element), user, property);
        }

        return element;
    }

    private void Read(RawReading reading)
    {
        staged.Clear();
        current = reading;
        var isRead = IsRead(reading);
        current = null;
        if (isRead)
        {
            // What only completes another resource has no element of its own.
            Add(new AbsentElement { Id = reading.Id, LogicalId = reading.LogicalId });
            foreach (var element in staged)
            {
                Add(element with { Presence = reading.Resource.Presence });
            }
        }
    }

    // What lacks a property that AWS demands stays what it is.
    private bool IsRead(RawReading reading)
    {
        try
        {
            return ResourceReaders.Read(reading);
        }
        catch (MissingPropertyException missing)
        {
            lifted.Incomplete[reading.Id] = missing.Property;
            return false;
        }
    }

    // What readers ask of the resources of a template, the elements of a topology are told by the resources themselves.
    private void CompleteSubnets()
    {
        foreach (var block in Of(SubnetCidrBlockReader.TypeName))
        {
            if (
                block.Reference("SubnetId", ElementKind.Other) is { } reference
                && Find<Subnet>(reference) is { IsExisting: false, Ipv6Cidr: null } subnet
                && block.Block("Ipv6CidrBlock", AddressFamily.IPv6) is { } cidr
            )
            {
                Add(subnet with { Ipv6Cidr = cidr });
            }
        }
    }

    private void CompleteInstances()
    {
        foreach (var attachment in Of("AWS::EC2::NetworkInterfaceAttachment"))
        {
            if (
                attachment.Reference("InstanceId", ElementKind.Other) is { Element: { } id }
                && id.Index < lifted.Elements.Count
                && lifted.Elements[id.Index] is Instance
                && Find(id) is Instance instance
                && attachment.Reference("NetworkInterfaceId", ElementKind.NetworkInterface) is { } attached
            )
            {
                Add(instance with { NetworkInterfaces = new ValueList<Reference>([.. instance.NetworkInterfaces, attached]) });
            }
        }
    }

    private void CompleteInterfaces()
    {
        if (!Of("AWS::EC2::Instance").Any())
        {
            return;
        }

        foreach (var eni in lifted.Elements.OfType<NetworkInterface>())
        {
            if (Find(eni.Id) is NetworkInterface { IsExisting: false } && InterfacesOfInstances.CheckOf(this, eni.Id) is { } check)
            {
                Add(eni with { SourceDestCheck = check });
            }
        }
    }

    // Routes and interfaces that calls state lead to a raw instance as those of a template do.
    private void CompleteAppliances()
    {
        foreach (var reading in readings)
        {
            if (Find(reading.Id) is Instance { IsAppliance: false } instance && lifted.Elements.Any(element => Forwards(element, instance)))
            {
                Add(instance with { IsAppliance = true });
            }
        }
    }

    private static bool Forwards(Element element, Instance instance) =>
        element switch
        {
            NetworkInterface eni => instance.NetworkInterfaces.Contains(eni.Id) && !eni.SourceDestCheck.Equals(true),
            Route { Target.Reference: { } target } => target.Element == instance.Id || instance.NetworkInterfaces.Contains(target.Resource),
            _ => false,
        };

    private List<Element> ToList()
    {
        var list = new List<Element>(lifted.Count);
        for (var i = 0; i < lifted.Count; i++)
        {
            list.Add(
                changed.TryGetValue(i, out var element) ? element
                : i < lifted.Elements.Count ? lifted.Elements[i]
                : new AbsentElement { Id = new ElementId(i), LogicalId = "" }
            );
        }

        return list;
    }
}
