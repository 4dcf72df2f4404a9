using System.Text;

namespace IngressRouting.Benchmarks;

/// <summary>The files of a project that have nothing to do with its topology.</summary>
internal static class OtherFiles
{
    /// <summary>How many there are.</summary>
    public const int Count = 500;

    /// <summary>One of them, in a state that differs from all others in a method body, and perhaps in its declarations.</summary>
    public static string Write(int file, int body = 0, int declaration = 0)
    {
        var source = new StringBuilder();
        source.Append($"namespace Acme.Other;\n\npublic sealed class Service{file}\n{{\n");
        source.Append($"    public int Field{declaration};\n\n");
        for (var i = 0; i < 12; i++)
        {
            source.Append(
                $$"""
                    public int Method{{i}}(int a, string b)
                    {
                        var sum = a + b.Length + {{body}};
                        for (var i = 0; i < sum; i++)
                        {
                            sum -= i * {{i}};
                        }

                        return sum;
                    }


                """
            );
        }

        return source.Append("}\n").ToString();
    }
}
