using IngressRouting.Model;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Members of <c>IPNetwork</c>.</summary>
internal static class NetworkMembers
{
    /// <summary>The value of <c>default(IPNetwork)</c>.</summary>
    public static readonly NetworkValue Everything = new(new AddressValue(AddressFamily.IPv4, default), 0);

    public static readonly MemberTable Table = new()
    {
        ["new(IPAddress,int)"] = static c => New(c),
        ["Parse(string)"] = static c => AddressParsing.Network(c, c.Text(0)) ?? throw NoNetwork(c),
        ["TryParse(string,out IPNetwork)"] = static c => TryParse(c),
        ["BaseAddress"] = static c => Self(c).First,
        ["PrefixLength"] = static c => Self(c).PrefixLength,
        ["Contains(IPAddress)"] = static c => Self(c).Contains(AddressMembers.Argument(c, 0)),
        ["ToString()"] = static c => Texts.Of(c.Receiver, c.Operation, c.Frame),
        ["Equals(object)"] = static c => Self(c).Equals(c[0]),
        ["Equals(IPNetwork)"] = static c => Self(c).Equals(c[0]),
        ["op_Equality(IPNetwork,IPNetwork)"] = static c => Equals(c[0], c[1]),
        ["op_Inequality(IPNetwork,IPNetwork)"] = static c => !Equals(c[0], c[1]),
        ["GetHashCode()"] = static c => HashMembers.Of(c),
    };

    private static NetworkValue Self(MemberCall call) => call.Receiver as NetworkValue ?? throw call.Refuse();

    private static NetworkValue New(MemberCall call)
    {
        var address = AddressMembers.Argument(call, 0);
        return call.Int(1) >= 0 && call.Int(1) <= address.Width
            ? AddressParsing.Network(call, address, call.Int(1))
            : throw call.OutOfRange();
    }

    private static FaultException NoNetwork(MemberCall call) =>
        call.Run.Fault("System.FormatException", "\"" + call[0] + "\" is no block of addresses.", call.Operation);

    private static object TryParse(MemberCall call)
    {
        var network = call[0] is string text ? AddressParsing.Network(call, text) : null;
        ((Cell)call[1]!).Set(network ?? Everything);
        return network is not null;
    }
}
