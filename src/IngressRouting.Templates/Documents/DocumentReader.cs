using System;
using System.IO;
using System.Linq;
using IngressRouting.CloudFormation;

namespace IngressRouting.Templates;

/// <summary>Reads a file as a document, whichever of both notations it is in.</summary>
internal static class DocumentReader
{
    /// <summary>How many bytes a file may have; ten times what CloudFormation takes.</summary>
    public const int MaximumLength = 10_000_000;

    private static readonly TextPosition Start = new(1, 1);

    /// <exception cref="UnreadableTemplateException">The file cannot be read, or holds no such document.</exception>
    public static TemplateDocument ReadFile(string path)
    {
        byte[] bytes;
        try
        {
            using var stream = File.OpenRead(path);
            if (stream.Length > MaximumLength)
            {
                throw new UnreadableTemplateException(path, Start, $"the file has {stream.Length} bytes; at most {MaximumLength} are read");
            }

            bytes = ReadAll(stream);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            throw new UnreadableTemplateException(path, Start, fault.Message.TrimEnd('.').Replace('\n', ' '));
        }

        return Read(path, bytes);
    }

    /// <summary>The beginning of a file, byte by byte as characters; empty when it cannot be read.</summary>
    public static string Glance(string path)
    {
        try
        {
            using var stream = File.OpenRead(path);
            var buffer = new byte[100_000];
            var read = stream.Read(buffer, 0, buffer.Length);
            return new string([.. buffer.Take(read).Where(value => value != 0).Select(value => (char)value)]);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }

    /// <exception cref="UnreadableTemplateException">The bytes are no document.</exception>
    public static TemplateDocument Read(string path, byte[] bytes)
    {
        try
        {
            var text = TextDecoder.Decode(bytes);
            var places = new DocumentPlaces();
            var root = IsJson(text) ? ReadJson(text, ref places) : YamlReader.Read(text, places);
            if (root is not DocumentObject document)
            {
                throw new UnreadableTemplateException(path, places.Of(root), "a template is an object with a section Resources")
                {
                    IsOfOtherForm = true,
                };
            }

            return new TemplateDocument(path, text, document, places) { RepeatedKeys = RepeatedKeys.Settle(document) };
        }
        catch (DocumentSyntaxException fault)
        {
            throw new UnreadableTemplateException(path, fault.Position, fault.Reason);
        }
    }

    // CloudFormation reads JSON as the YAML that it is, and so takes commas at the end and tabs; what is neither is called bad JSON.
    private static DocumentNode ReadJson(string text, ref DocumentPlaces places)
    {
        try
        {
            return JsonText.Read(text, places);
        }
        catch (DocumentSyntaxException)
        {
            var others = new DocumentPlaces();
            try
            {
                var root = YamlReader.Read(text, others);
                places = others;
                return root;
            }
            catch (DocumentSyntaxException) { }

            throw;
        }
    }

    // YAML takes JSON as well, but knows less of what is wrong with it.
    private static bool IsJson(string text)
    {
        var trimmed = text.TrimStart('\uFEFF', ' ', '\t', '\r', '\n');
        return trimmed.Length > 0 && trimmed[0] is '{';
    }

    // A pipe has no length, and a file can grow while it is read.
    private static byte[] ReadAll(Stream stream)
    {
        using var copy = new MemoryStream();
        var buffer = new byte[81920];
        int read;
        while ((read = stream.Read(buffer, 0, buffer.Length)) > 0)
        {
            copy.Write(buffer, 0, read);
            if (copy.Length > MaximumLength)
            {
                throw new IOException($"the file has more than {MaximumLength} bytes, and no more are read");
            }
        }

        return copy.ToArray();
    }
}
