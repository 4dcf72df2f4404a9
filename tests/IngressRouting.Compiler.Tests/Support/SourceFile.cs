namespace IngressRouting.Compiler.Tests;

internal sealed record SourceFile(string Name, string Text);
