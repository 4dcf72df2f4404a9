using System;
using System.IO;
using System.Linq;
using System.Text;

namespace IngressRouting.Tasks.Writing;

/// <summary>Writes text files that a reader sees whole or not at all.</summary>
internal static class AtomicFile
{
    /// <summary>How every file is encoded.</summary>
    public static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes the file unless it holds that text already, so that its time says when it last changed.</summary>
    public static void WriteIfChanged(string path, string text)
    {
        var bytes = Utf8.GetBytes(text);
        if (!File.Exists(path) || !File.ReadAllBytes(path).SequenceEqual(bytes))
            Write(path, bytes);
    }

    /// <summary>Writes the file, whatever it holds.</summary>
    public static void Write(string path, string text) => Write(path, Utf8.GetBytes(text));

    private static void Write(string path, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        var temporary = path + ".tmp";
        File.WriteAllBytes(temporary, bytes);
        if (File.Exists(path))
            File.Replace(temporary, path, destinationBackupFileName: null);
        else
            File.Move(temporary, path);
    }
}
