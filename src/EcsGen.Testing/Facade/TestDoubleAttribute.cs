using System;

namespace EcsGen.Testing;

/// <summary>
/// Makes a class the double of a cluster: it gets a member for each of the cluster's services and one-off tasks, with members for their tasks and containers. The class has to be
/// partial, and the cluster's class may be of any project that this one refers to.
/// </summary>
/// <param name="cluster">The class with <c>[Cluster]</c>.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class TestDoubleAttribute(Type cluster) : Attribute
{
    /// <summary>The class with <c>[Cluster]</c>.</summary>
    public Type Cluster { get; } = cluster;

    /// <summary>Services beside those that the cluster's own <c>Services</c> names.</summary>
    public Type[]? Services { get; set; }

    /// <summary>One-off tasks, classes with <c>[RunTask]</c>, that the double gets members for.</summary>
    public Type[]? RunTasks { get; set; }
}
