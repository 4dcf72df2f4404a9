using System.Security.Cryptography;

public static class EncodingsSnippets
{
    private static ReadOnlySpan<byte> Literal => "aé😀"u8;

    public static object Literals()
    {
        var bytes = "net"u8.ToArray();
        return (
            Literal.ToArray(),
            Literal.Length,
            bytes,
            Encoding.UTF8.GetString("x"u8),
            "ab"u8.SequenceEqual(Encoding.UTF8.GetBytes("ab"))
        );
    }

    public static object Utf8()
    {
        ReadOnlySpan<char> span = "spän";
        return (
            Encoding.UTF8.GetBytes("aé😀"),
            Encoding.UTF8.GetBytes("\ud800x\udc00"),
            Encoding.UTF8.GetByteCount("aé😀"),
            Encoding.UTF8.GetByteCount(span),
            Encoding.UTF8.GetBytes(['a', 'b']),
            Encoding.UTF8.GetString([0x61, 0xc3, 0xa9]),
            (
                Encoding.UTF8.GetString([1, 0x61, 0x62], 1, 2),
                Encoding.UTF8.GetString([]),
                Encoding.UTF8.GetCharCount([0xc3, 0xa9]),
                Encoding.UTF8.GetString([0xef, 0xbb, 0xbf, 0x61]).Length
            )
        );
    }

    public static object Ascii() =>
        (Encoding.ASCII.GetBytes("aéb"), Encoding.ASCII.GetString([0x61, 0x80, 0x7f]), Encoding.ASCII.GetByteCount("aé"));

    public static object Bytes_of_null() => Encoding.UTF8.GetBytes((string)null!);

    public static object String_out_of_range() => Encoding.UTF8.GetString([1, 2], 1, 2);

    [Refused("IR9208", "Encoding.UTF8.GetString([0x61, 0xc3])")]
    public static object Broken_utf8() => Encoding.UTF8.GetString([0x61, 0xc3]);

    [Refused("IR9208", """Encoding.ASCII.GetBytes("😀")""")]
    public static object Ascii_of_pairs() => Encoding.ASCII.GetBytes("😀");

    public static object Base64() =>
        (
            Convert.ToBase64String([1, 2, 3, 4]),
            Convert.ToBase64String("net"u8),
            Convert.ToBase64String([]),
            Convert.ToBase64String([1, 2, 3, 4], 1, 2),
            Convert.ToBase64String(new byte[60], Base64FormattingOptions.InsertLineBreaks),
            Convert.FromBase64String("AQIDBA=="),
            (Convert.FromBase64String(" AQ ID\n"), Convert.FromBase64String(""), Encoding.UTF8.GetString(Convert.FromBase64String("bmV0")))
        );

    public static object Broken_base64() => Convert.FromBase64String("AQI");

    public static object Base64_of_null() => Convert.ToBase64String((byte[])null!);

    public static object Hexadecimal() =>
        (
            Convert.ToHexString([1, 0xab, 0xff]),
            Convert.ToHexStringLower([1, 0xab, 0xff]),
            Convert.ToHexString("ab"u8),
            Convert.ToHexString([1, 2, 3], 1, 2),
            Convert.FromHexString("01aBfF"),
            Convert.FromHexString(""),
            Convert.FromHexString("0102".AsSpan())
        );

    public static object Odd_hexadecimal() => Convert.FromHexString("012");

    public static object Wrong_hexadecimal() => Convert.FromHexString("0g");

    public static object Hexadecimal_out_of_range() => Convert.ToHexString([1, 2], 1, 2);

    public static object Digests()
    {
        var bytes = Encoding.UTF8.GetBytes("10.0.0.0/16");
        using var algorithm = SHA256.Create();
        using var keyed = new HMACSHA256([1, 2, 3]);
        return (
            Convert.ToHexString(SHA256.HashData(bytes)),
            Convert.ToHexStringLower(MD5.HashData(bytes))[..8],
            Convert.ToBase64String(SHA1.HashData("a"u8)),
            SHA512.HashData(bytes).Length,
            algorithm.ComputeHash(bytes)[0],
            algorithm.ComputeHash(bytes, 1, 3)[31],
            (keyed.ComputeHash(bytes)[0], HMACSHA1.HashData(bytes, bytes)[0], SHA384.HashData(""u8)[47])
        );
    }

    public static object Disposed_algorithm()
    {
        var algorithm = SHA256.Create();
        algorithm.Dispose();
        return algorithm.ComputeHash([]);
    }

    public static object Digest_of_null() => SHA256.HashData((byte[])null!);

    [Refused("IR9203", "RandomNumberGenerator.GetBytes(4)")]
    public static object Chance() => RandomNumberGenerator.GetBytes(4);

    [Refused("IR9203", "new HMACSHA256()")]
    public static object Key_of_chance() => new HMACSHA256().ComputeHash([])[0];

    [Refused("IR9001", "while")]
    public static object Endless()
    {
        var bytes = new byte[1000];
        while (true)
        {
            SHA256.HashData(bytes);
        }
    }
}
