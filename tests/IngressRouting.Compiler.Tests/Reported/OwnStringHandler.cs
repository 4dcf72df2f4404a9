using System;
using System.Collections.Generic;
using System.Linq;
using IngressRouting;
using static IngressRouting.Aws;

namespace OwnStringHandler;

[System.Runtime.CompilerServices.InterpolatedStringHandler]
public ref struct TagHandler
{
    readonly System.Text.StringBuilder sb;

    public TagHandler(int literalLength, int formattedCount)
    {
        sb = new System.Text.StringBuilder(literalLength);
    }

    public void AppendLiteral(string s) => sb.Append(s);

    public void AppendFormatted<T>(T v) => sb.Append('<').Append(v).Append('>');

    public void AppendFormatted(int v, string format) => sb.Append(v.ToString(format));

    public override string ToString() => sb.ToString();
}

public static class Net
{
    static string Tag(TagHandler h) => h.ToString();

    [Topology]
    public static Topology Ish()
    {
        var env = "dev";
        var n = 5;
        return Vpc("Main", "10.0.0.0/16").Tag("t", Tag($"{env}-vpc-{n}-{n:D3}"));
    }
}
