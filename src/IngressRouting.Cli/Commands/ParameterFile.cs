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
    /// <param name="given">Takes what it says.</param>
    /// <returns>Why it cannot be read; null when it can.</returns>
    public static string? Read(string path, GivenParameters given)
    {
        try
        {
            if (new FileInfo(path).Length > MostBytes)
            {
                return $"'{path}' has more than {MostBytes} bytes, and no file with parameters does";
            }

            using var document = JsonDocument.Parse(File.ReadAllText(path), new JsonDocumentOptions { AllowTrailingCommas = true });
            return Read(document.RootElement, given) is { } reason ? $"'{path}' holds no parameters: {reason}" : null;
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

    private static string? Read(JsonElement root, GivenParameters given) =>
        root.ValueKind switch
        {
            JsonValueKind.Array => List(root, given),
            JsonValueKind.Object when root.TryGetProperty("Parameters", out var own) && own.ValueKind is JsonValueKind.Object => Object(
                own,
                given
            ),
            JsonValueKind.Object when root.TryGetProperty("Parameters", out var own) && own.ValueKind is JsonValueKind.Array => List(
                own,
                given
            ),
            JsonValueKind.Object => Object(root, given),
            _ => "a list or an object is expected",
        };

    private static string? Object(JsonElement members, GivenParameters given)
    {
        foreach (var member in members.EnumerateObject())
        {
            if (TextOf(member.Value) is not { } text)
            {
                return $"the value of '{member.Name}' must be a text, a number, true or false";
            }

            given.Give(member.Name, text);
        }

        return null;
    }

    private static string? List(JsonElement items, GivenParameters given)
    {
        var index = 0;
        foreach (var item in items.EnumerateArray())
        {
            index++;
            if (item.ValueKind == JsonValueKind.String && item.GetString() is { } pair && pair.IndexOf('=') is > 0 and var separator)
            {
                given.Give(pair[..separator], pair[(separator + 1)..]);
            }
            else if (
                item.ValueKind != JsonValueKind.Object
                || !item.TryGetProperty("ParameterKey", out var key)
                || key.ValueKind != JsonValueKind.String
            )
            {
                return $"item {index} is neither \"Key=Value\" nor an object with ParameterKey and ParameterValue";
            }
            else if (Item(item, key.GetString()!, index, given) is { } reason)
            {
                return reason;
            }
        }

        return null;
    }

    // Documented at Parameter, member UsePreviousValue (AWS CloudFormation API Reference).
    private static string? Item(JsonElement item, string key, int index, GivenParameters given)
    {
        var isStated = item.TryGetProperty("ParameterValue", out var value);
        if (isStated && TextOf(value) is null)
        {
            return $"the value of '{key}' must be a text, a number, true or false";
        }

        if (KeepsValue(item))
        {
            given.Keep(key);
            return isStated && TextOf(value) is { Length: > 0 }
                ? $"'{key}' has a ParameterValue and UsePreviousValue, of which CloudFormation takes one"
                : null;
        }

        if (!isStated)
        {
            return $"item {index} has no ParameterValue";
        }

        given.Give(key, TextOf(value)!);
        return null;
    }

    private static bool KeepsValue(JsonElement item) =>
        item.TryGetProperty("UsePreviousValue", out var previous) && previous.ValueKind == JsonValueKind.True;

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
