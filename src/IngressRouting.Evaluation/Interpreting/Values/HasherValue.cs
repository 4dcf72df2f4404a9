using System.Security.Cryptography;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>A hash algorithm, which may have a key.</summary>
internal sealed class HasherValue(string name, byte[]? key)
{
    public bool IsDisposed { get; set; }

    /// <summary>The digest, or null where the machine does not allow the algorithm.</summary>
    public byte[]? Digest(byte[] bytes)
    {
        try
        {
            using var algorithm = Make();
            return algorithm?.ComputeHash(bytes);
        }
        catch (System.Exception exception)
            when (exception is System.InvalidOperationException or System.Reflection.TargetInvocationException or CryptographicException)
        {
            return null;
        }
    }

    private HashAlgorithm? Make() =>
        name switch
        {
            "MD5" => MD5.Create(),
            "SHA1" => SHA1.Create(),
            "SHA256" => SHA256.Create(),
            "SHA384" => SHA384.Create(),
            "SHA512" => SHA512.Create(),
            "HMACSHA1" => new HMACSHA1(key!),
            "HMACSHA256" => new HMACSHA256(key!),
            "HMACSHA384" => new HMACSHA384(key!),
            "HMACSHA512" => new HMACSHA512(key!),
            _ => null,
        };
}
