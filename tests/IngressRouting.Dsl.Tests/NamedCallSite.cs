using IngressRouting.Model;
using IngressRouting.Recording;

namespace IngressRouting.Dsl.Tests;

/// <summary>A call whose arguments are called after it.</summary>
internal sealed class NamedCallSite(string name) : CallSite
{
    public override Origin Whole => new NamedOrigin(name);

    public override Origin? Argument(string parameter) => new NamedOrigin($"{name}:{parameter}");

    private sealed class NamedOrigin(string name) : Origin
    {
        public override string ToString() => name;
    }
}
