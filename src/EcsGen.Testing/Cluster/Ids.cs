using System;
using System.Buffers.Binary;
using System.Globalization;
using EcsGen.Testing.Simulation;

namespace EcsGen.Testing.Cluster;

/// <summary>Makes ids from the seed, in AWS's forms.</summary>
internal sealed class Ids(SeededRandom random)
{
    /// <summary>32 hexadecimal digits: tasks, container instances.</summary>
    public UInt128 Next() => new(random.Next(), random.Next());

    /// <summary>A deployment or task set: <c>ecs-svc/</c> and 19 digits.</summary>
    public string Deployment() => "ecs-svc/" + DeploymentDigits();

    /// <summary>The digits of a deployment; its service revision has the same.</summary>
    public string DeploymentDigits() => (1_000_000_000_000_000_000UL + (random.Next() % 8_000_000_000_000_000_000UL)).ToString(CultureInfo.InvariantCulture);

    /// <summary>21 letters, digits, hyphens and underscores: service deployments.</summary>
    public string ServiceDeployment()
    {
        const string letters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";
        Span<char> id = stackalloc char[21];
        var (high, low) = (random.Next(), random.Next());
        for (var i = 0; i < id.Length; i++) id[i] = letters[(int)((i < 10 ? high >> (6 * i) : low >> (6 * (i - 10))) & 63)];
        return new string(id);
    }

    /// <summary>17 hexadecimal digits behind a prefix: EC2's ids.</summary>
    public string Ec2(string prefix) => prefix + "-0" + random.Next().ToString("x16", CultureInfo.InvariantCulture);

    public string Uuid() => Uuid(Next());

    public static string Hex(UInt128 id) => id.ToString("x32", CultureInfo.InvariantCulture);

    /// <summary>The form with hyphens: containers, attachments.</summary>
    public static string Uuid(UInt128 id)
    {
        Span<byte> bytes = stackalloc byte[16];
        BinaryPrimitives.WriteUInt128BigEndian(bytes, id);
        return new Guid(bytes, bigEndian: true).ToString();
    }

    /// <summary>A further id that follows from one and a number; for what is made on demand and must stay the same.</summary>
    public static UInt128 Derive(UInt128 id, int number)
    {
        var mixed = (id ^ (UInt128)(uint)(number + 1)) * new UInt128(0x9E3779B97F4A7C15, 0xBF58476D1CE4E5B9);
        return mixed ^ (mixed >> 61);
    }
}
