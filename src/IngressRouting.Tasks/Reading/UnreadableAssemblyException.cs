using System;

namespace IngressRouting.Tasks.Reading;

/// <summary>The assembly, or a marker in it, is not what a compiler and our generator write.</summary>
internal sealed class UnreadableAssemblyException(string reason, Exception? inner = null) : Exception(reason, inner);
