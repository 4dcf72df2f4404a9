using System.Text;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>The members of <c>StringBuilder</c> that insert, remove and replace.</summary>
internal static class StringBuilderChanges
{
    public static readonly MemberTable Table = Build();

    private static MemberTable Build()
    {
        var table = new MemberTable
        {
            ["Insert(int,string)"] = static c => Insert(c, c[1] as string ?? "", 1),
            ["Insert(int,string,int)"] = static c => Insert(c, c[1] as string ?? "", c.Int(2)),
            ["Insert(int,char[])"] = static c => Insert(c, StringBuilderMembers.Characters(c, 1), 1),
            ["Insert(int,char[],int,int)"] = static c => Insert(c, PartOf(c), 1),
            ["Remove(int,int)"] = static c => Remove(c),
            ["Replace(string,string)"] = static c => Replace(c, c.Text(0), c[1] as string, 0, Length(c)),
            ["Replace(string,string,int,int)"] = static c => Replace(c, c.Text(0), c[1] as string, c.Int(2), c.Int(3)),
            ["Replace(char[],char[])"] = static c =>
                Replace(c, StringBuilderMembers.Characters(c, 0), StringBuilderMembers.Characters(c, 1), 0, Length(c)),
            ["Replace(char[],char[],int,int)"] = static c =>
                Replace(c, StringBuilderMembers.Characters(c, 0), StringBuilderMembers.Characters(c, 1), c.Int(2), c.Int(3)),
            ["Replace(char,char)"] = static c => Replace(c, c[0]!.ToString(), c[1]!.ToString(), 0, Length(c)),
            ["Replace(char,char,int,int)"] = static c => Replace(c, c[0]!.ToString(), c[1]!.ToString(), c.Int(2), c.Int(3)),
        };
        foreach (var type in StringBuilderAppends.Values)
        {
            // Of a null nothing is inserted, wherever that would be.
            table["Insert(int," + type + ")"] = static c => c[1] is null ? c.Receiver : Insert(c, Texts.Of(c[1], c.Operation, c.Frame), 1);
        }
        return table;
    }

    private static int Length(MemberCall call) => StringBuilderMembers.Self(call).Length;

    private static StringBuilder Insert(MemberCall call, string text, int times)
    {
        var self = StringBuilderMembers.Self(call);
        if (call.Int(0) < 0 || call.Int(0) > self.Length || times < 0)
        {
            throw call.OutOfRange();
        }
        var added = (long)text.Length * times;
        call.Allocate(2 * added);
        call.Charge(1 + ((added + self.Length) / 16));
        return text.Length == 0 ? self : self.Insert(call.Int(0), text, times);
    }

    /// <summary>The characters that the last two arguments describe; of null there are only none.</summary>
    private static string PartOf(MemberCall call)
    {
        if (call.Int(0) < 0 || call.Int(0) > Length(call))
        {
            throw call.OutOfRange();
        }
        if (call[1] is null)
        {
            return call.Int(2) == 0 && call.Int(3) == 0 ? "" : throw call.Null(1);
        }
        return StringBuilderMembers.Part(call, StringBuilderMembers.Characters(call, 1), call.Int(2), call.Int(3));
    }

    private static StringBuilder Remove(MemberCall call)
    {
        var (self, start, count) = (StringBuilderMembers.Self(call), call.Int(0), call.Int(1));
        call.Charge(1 + (self.Length / 16));
        return start >= 0 && count >= 0 && start <= self.Length - count ? self.Remove(start, count) : throw call.OutOfRange();
    }

    private static StringBuilder Replace(MemberCall call, string old, string? replacement, int start, int count)
    {
        var self = StringBuilderMembers.Self(call);
        if (start < 0 || count < 0 || start > self.Length - count)
        {
            throw call.OutOfRange();
        }
        if (old.Length == 0)
        {
            throw call.Run.Fault("System.ArgumentException", "The value cannot be an empty string.", call.Operation);
        }
        call.Charge(self.Length);
        call.Allocate(2L * self.Length * (1 + ((replacement?.Length ?? 0) / old.Length)));
        return self.Replace(old, replacement, start, count);
    }
}
