using System.IO;
using IngressRouting.Model;

namespace IngressRouting.Recording;

/// <summary>The line of a program that called the DSL; only the file's name, because messages end up in logs.</summary>
internal sealed class RuntimeOrigin(string member, string? file, int line) : Origin
{
    /// <inheritdoc />
    public override string ToString() => file is null ? member : $"{Path.GetFileName(file)}({line}) in {member}";
}
