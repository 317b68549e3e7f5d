using System.Collections.Generic;
using System.Linq;
using EcsGen.Model;

namespace EcsGen.Rules;

/// <summary>
/// How the operations on services, runs, clusters and capacity providers refuse. The order of CreateService's checks as far as it was seen: 10 the token, 40 the network
/// configuration, 50 the desired count, 60 the daemon's launch type, 70 the percentages; 100 where it is not known.
/// </summary>
internal static class Launches
{
    public const string CreateService = "CreateService";
    public const string UpdateService = "UpdateService";
    public const string RunTask = "RunTask";
    public const string CreateCluster = "CreateCluster";
    public const string PutClusterCapacityProviders = "PutClusterCapacityProviders";
    public const string CreateCapacityProvider = "CreateCapacityProvider";

    public const int Token = 10;
    public const int Network = 40;
    public const int DesiredCount = 50;
    public const int Daemon = 60;
    public const int Percents = 70;
    public const int NotKnown = 100;

    private const string InvalidParameter = "InvalidParameterException";
    private const string Client = "ClientException";

    /// <summary>By CreateService alone.</summary>
    public static EquatableArray<Refusal> Create(string message, int order = NotKnown) => By(message, order, InvalidParameter, CreateService);

    /// <summary>By CreateService and UpdateService.</summary>
    public static EquatableArray<Refusal> Services(string message, int order = NotKnown) => By(message, order, InvalidParameter, CreateService, UpdateService);

    /// <summary>By CreateService, UpdateService and RunTask.</summary>
    public static EquatableArray<Refusal> All(string message, int order = NotKnown) => By(message, order, InvalidParameter, CreateService, UpdateService, RunTask);

    /// <summary>By RunTask alone.</summary>
    public static EquatableArray<Refusal> Runs(string message, int order = NotKnown) => By(message, order, InvalidParameter, RunTask);

    /// <summary>By CreateCluster alone.</summary>
    public static EquatableArray<Refusal> Cluster(string message, int order = NotKnown) => By(message, order, InvalidParameter, CreateCluster);

    /// <summary>By CreateCluster and PutClusterCapacityProviders.</summary>
    public static EquatableArray<Refusal> Clusters(string message, int order = NotKnown) => By(message, order, InvalidParameter, CreateCluster, PutClusterCapacityProviders);

    /// <summary>By CreateCapacityProvider alone.</summary>
    public static EquatableArray<Refusal> Provider(string message, int order = NotKnown) => By(message, order, Client, CreateCapacityProvider);

    /// <summary>Several of the above.</summary>
    public static EquatableArray<Refusal> Both(params EquatableArray<Refusal>[] refusals) => refusals.SelectMany(list => list).ToEquatableArray();

    /// <summary>What stands for <c>{0}</c>, <c>{1}</c> … in AWS's text.</summary>
    public static IReadOnlyDictionary<string, string> Parts(params string[] parts) =>
        parts.Select((part, i) => (Key: Text.Of(i), part)).ToDictionary(item => item.Key, item => item.part);

    private static EquatableArray<Refusal> By(string message, int order, string exception, params string[] operations) =>
        operations.Select(operation => new Refusal(operation, exception, message, order)).ToEquatableArray();
}
