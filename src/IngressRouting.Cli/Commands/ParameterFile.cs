using System.Text.Json;

namespace IngressRouting.Cli;

/// <summary>
/// Reads files with the values of parameters, in the forms that deployments take: the list of the AWS CLI's <c>create-stack</c> or
/// <c>deploy</c>, CodePipeline's configuration of a template, and a plain object. What they say is never repeated: it may be a secret.
/// </summary>
internal static class ParameterFile
{
    private const int MostBytes = 1_000_000;

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="values">Takes the values, by name.</param>
    /// <returns>Why it cannot be read; null when it can.</returns>
    public static string? Read(string path, Dictionary<string, string> values)
    {
        try
        {
            if (new FileInfo(path).Length > MostBytes)
            {
                return $"'{path}' has more than {MostBytes} bytes, and no file with parameters does";
            }

            using var document = JsonDocument.Parse(File.ReadAllText(path), new JsonDocumentOptions { AllowTrailingCommas = true });
            return Read(document.RootElement, values) is { } reason ? $"'{path}' holds no parameters: {reason}" : null;
        }
        catch (JsonException fault)
        {
            return $"'{path}' is no JSON (line {fault.LineNumber + 1})";
        }
        catch (InvalidOperationException)
        {
            return $"'{path}' holds a text that is none";
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return $"'{path}' cannot be read: {(File.Exists(path) ? "access is denied" : "there is no such file")}";
        }
    }

    private static string? Read(JsonElement root, Dictionary<string, string> values) =>
        root.ValueKind switch
        {
            JsonValueKind.Array => List(root, values),
            JsonValueKind.Object when root.TryGetProperty("Parameters", out var own) && own.ValueKind is JsonValueKind.Object => Object(
                own,
                values
            ),
            JsonValueKind.Object when root.TryGetProperty("Parameters", out var own) && own.ValueKind is JsonValueKind.Array => List(
                own,
                values
            ),
            JsonValueKind.Object => Object(root, values),
            _ => "a list or an object is expected",
        };

    private static string? Object(JsonElement members, Dictionary<string, string> values)
    {
        foreach (var member in members.EnumerateObject())
        {
            if (TextOf(member.Value) is not { } text)
            {
                return $"the value of '{member.Name}' must be a text, a number, true or false";
            }

            values[member.Name] = text;
        }

        return null;
    }

    private static string? List(JsonElement items, Dictionary<string, string> values)
    {
        var index = 0;
        foreach (var item in items.EnumerateArray())
        {
            index++;
            if (item.ValueKind == JsonValueKind.String && item.GetString() is { } pair && pair.IndexOf('=') is > 0 and var separator)
            {
                values[pair[..separator]] = pair[(separator + 1)..];
            }
            else if (
                item.ValueKind != JsonValueKind.Object
                || !item.TryGetProperty("ParameterKey", out var key)
                || key.ValueKind != JsonValueKind.String
            )
            {
                return $"item {index} is neither \"Key=Value\" nor an object with ParameterKey and ParameterValue";
            }
            else if (item.TryGetProperty("ParameterValue", out var value))
            {
                if (TextOf(value) is not { } text)
                {
                    return $"the value of '{key.GetString()}' must be a text, a number, true or false";
                }

                values[key.GetString()!] = text;
            }
            else if (!item.TryGetProperty("UsePreviousValue", out var previous) || previous.ValueKind != JsonValueKind.True)
            {
                return $"item {index} has no ParameterValue";
            }
        }

        return null;
    }

    private static string? TextOf(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.String => value.GetString(),
            JsonValueKind.Number => value.GetRawText(),
            JsonValueKind.True => "true",
            JsonValueKind.False => "false",
            _ => null,
        };
}
