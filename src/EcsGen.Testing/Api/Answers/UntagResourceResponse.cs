namespace EcsGen.Testing.Api;

/// <summary>What <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UntagResource.html">UntagResource</see> answers.</summary>
public sealed record UntagResourceResponse;
