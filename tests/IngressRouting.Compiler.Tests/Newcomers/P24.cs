using IngressRouting;
using static IngressRouting.Aws;

namespace P24;

public enum Stage { Draft, Review, Accredited, Live, Retired }

public enum Trigger { Submit, Approve, Reject, GoLive, Retire }

public sealed class StageChangedEventArgs(Stage from, Stage to) : EventArgs
{
    public Stage From => from;
    public Stage To => to;
}

/// <summary>An accreditation as public bodies run it; a network zone is built only once it is accredited.</summary>
public sealed class Accreditation(string service)
{
    private Stage stage = Stage.Draft;

    public event EventHandler<StageChangedEventArgs>? StageChanged;

    public string Service => service;
    public Stage Stage => stage;

    public Accreditation Fire(params Trigger[] triggers)
    {
        foreach (var trigger in triggers)
        {
            var next = (stage, trigger) switch
            {
                (Stage.Draft, Trigger.Submit) => Stage.Review,
                (Stage.Review, Trigger.Approve) => Stage.Accredited,
                (Stage.Review, Trigger.Reject) => Stage.Draft,
                (Stage.Accredited, Trigger.GoLive) => Stage.Live,
                (not Stage.Retired, Trigger.Retire) => Stage.Retired,
                var (current, attempted) => throw new InvalidOperationException($"{service}: {attempted} is not possible in {current}"),
            };
            var args = new StageChangedEventArgs(stage, next);
            stage = next;
            StageChanged?.Invoke(this, args);
        }

        return this;
    }
}

public static class CitizenServices
{
    private static readonly (string Service, Trigger[] History)[] Register =
    [
        ("tax-return", [Trigger.Submit, Trigger.Reject, Trigger.Submit, Trigger.Approve, Trigger.GoLive]),
        ("permits", [Trigger.Submit, Trigger.Approve]),
        ("library-card", [Trigger.Submit]),
        ("fax-bridge", [Trigger.Submit, Trigger.Approve, Trigger.GoLive, Trigger.Retire]),
        ("benefits", [Trigger.Submit, Trigger.Retire, Trigger.Submit]),
    ];

    [Topology]
    public static Topology PublicSector()
    {
        var transitions = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var refused = new List<string>();
        var accreditations = new List<Accreditation>();

        void Count(object? sender, StageChangedEventArgs e)
        {
            var key = $"{e.From}-{e.To}";
            transitions[key] = transitions.TryGetValue(key, out var seen) ? seen + 1 : 1;
        }

        foreach (var (service, history) in Register)
        {
            var accreditation = new Accreditation(service);
            accreditation.StageChanged += Count;
            try
            {
                accreditations.Add(accreditation.Fire(history));
            }
            catch (InvalidOperationException e)
            {
                refused.Add(e.Message);
            }
            finally
            {
                accreditation.StageChanged -= Count;
            }
        }

        var vpc = Vpc("Citizen", "10.20.0.0/20").DefaultTag("Owner", "ministry-of-interior");
        var edge = vpc.Subnet("edge", "10.20.15.0/27", Zone.Second);
        var proxy = edge.Appliance("proxy", Parameter.Ami("ProxyImage")).WithElasticIp().WithIpForwarding();
        edge.RouteTable().Route(Internet, vpc.Igw());

        var slot = 0;
        foreach (var accreditation in accreditations.Where(a => a.Stage is Stage.Accredited or Stage.Live))
        {
            var zone = vpc.Subnet(accreditation.Service, vpc.Cidr.Subnet(24, slot++), Zone.Second);
            zone.Tag("Stage", accreditation.Stage.ToString().ToUpperInvariant());
            zone.RouteTable().Route(Internet, proxy.Eni());
            vpc.Igw().GatewayTable().Route(zone, proxy.Eni());
        }

        foreach (var (transition, count) in transitions)
            vpc.Tag("n:" + transition, count.ToString());
        return vpc.Output("Refused", refused switch { [] => "none", [var only] => only, [var first, ..] => $"{first} and {refused.Count - 1} more" });
    }
}
