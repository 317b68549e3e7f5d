using System;
using System.Collections.Generic;
using System.IO;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace EcsGen.Build;

/// <summary>What one class left in the compiled assembly: a task definition, a service, a cluster.</summary>
/// <param name="Kind">What it is, as carriers call it.</param>
/// <param name="Name">The family, or the name; empty when it depends on a parameter, or is missing.</param>
/// <param name="Text">The JSON, with holes where parameters stand.</param>
/// <param name="TypeName">The class, for messages.</param>
/// <param name="Unread">What the text lacks because the generator could not read it, one path a line.</param>
internal sealed record Artifact(string Kind, string Name, string Text, string TypeName, string Unread = "");

/// <summary>
/// Reads the documents out of a compiled assembly. The assembly is only looked at, never loaded: no code of it runs, its
/// references need not be there, and it may be for any framework. This file needs System.Reflection.Metadata and nothing else of
/// this project, and is linked into whatever has to read artifacts.
/// </summary>
internal static class ArtifactReader
{
    private const string AttributeNamespace = "EcsGen.CompilerServices";
    private const string AttributeName = "ArtifactAttribute";
    private const ushort BlobProlog = 1;
    private const byte NamedProperty = 0x54;

    /// <summary>The documents of an assembly file, in the order of its metadata.</summary>
    /// <exception cref="BadImageFormatException">The file is not a .NET assembly, or is damaged.</exception>
    /// <exception cref="IOException">The file can't be read.</exception>
    public static IReadOnlyList<Artifact> Read(string path)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
        return Read(stream);
    }

    /// <summary>The documents of an assembly, in the order of its metadata.</summary>
    /// <exception cref="BadImageFormatException">The bytes are not a .NET assembly, or are damaged.</exception>
    public static IReadOnlyList<Artifact> Read(Stream stream)
    {
        try
        {
            using var image = new PEReader(stream, PEStreamOptions.LeaveOpen);
            if (!image.HasMetadata)
                throw new BadImageFormatException("it holds no .NET metadata");
            return Read(image.GetMetadataReader());
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException or OverflowException or IndexOutOfRangeException)
        {
            // A damaged image is met wherever an offset of it leads; to the caller all of that is one thing.
            throw new BadImageFormatException(e.Message, e);
        }
    }

    private static List<Artifact> Read(MetadataReader metadata)
    {
        var artifacts = new List<Artifact>();
        foreach (var handle in metadata.CustomAttributes)
        {
            var attribute = metadata.GetCustomAttribute(handle);
            if (attribute.Parent.Kind == HandleKind.MethodDefinition && IsArtifact(metadata, attribute.Constructor))
                artifacts.Add(ReadArtifact(metadata, attribute));
        }

        return artifacts;
    }

    private static Artifact ReadArtifact(MetadataReader metadata, CustomAttribute attribute)
    {
        var method = metadata.GetMethodDefinition((MethodDefinitionHandle)attribute.Parent);
        var typeName = NameOf(metadata, method.GetDeclaringType());

        var blob = metadata.GetBlobReader(attribute.Value);
        var isKnownForm = blob.ReadUInt16() == BlobProlog;
        var kind = isKnownForm ? blob.ReadSerializedString() : null;
        var name = isKnownForm ? blob.ReadSerializedString() : null;
        var text = isKnownForm ? blob.ReadSerializedString() : null;
        if (kind is null || text is null)
            throw new BadImageFormatException($"the artifact of {typeName} has a form that this version does not know");
        return new Artifact(kind, name ?? "", text, typeName, ReadUnread(ref blob));
    }

    // The named arguments: how many, and of each its kind, its type, its name and its value. All are texts so far; what a later
    // version may add in another form is left alone.
    private static string ReadUnread(ref BlobReader blob)
    {
        for (var count = blob.ReadUInt16(); count > 0; count--)
        {
            var kind = blob.ReadByte();
            var type = (SerializationTypeCode)blob.ReadByte();
            if (kind != NamedProperty || type != SerializationTypeCode.String)
                break;
            var name = blob.ReadSerializedString();
            var value = blob.ReadSerializedString();
            if (name == "Unread")
                return value ?? "";
        }

        return "";
    }

    // The attribute's constructor is a reference when the attribute lives in another assembly, a definition when in the same.
    private static bool IsArtifact(MetadataReader metadata, EntityHandle constructor)
    {
        switch (constructor.Kind)
        {
            case HandleKind.MemberReference:
                var parent = metadata.GetMemberReference((MemberReferenceHandle)constructor).Parent;
                if (parent.Kind != HandleKind.TypeReference)
                    return false;
                var reference = metadata.GetTypeReference((TypeReferenceHandle)parent);
                return IsArtifact(metadata, reference.Namespace, reference.Name);
            case HandleKind.MethodDefinition:
                var owner = metadata.GetMethodDefinition((MethodDefinitionHandle)constructor).GetDeclaringType();
                var definition = metadata.GetTypeDefinition(owner);
                return IsArtifact(metadata, definition.Namespace, definition.Name);
            default:
                return false;
        }
    }

    private static bool IsArtifact(MetadataReader metadata, StringHandle @namespace, StringHandle name) =>
        metadata.StringComparer.Equals(name, AttributeName) && metadata.StringComparer.Equals(@namespace, AttributeNamespace);

    // As it is spelled in C#, without type parameters: Shop.Definitions.Web.
    private static string NameOf(MetadataReader metadata, TypeDefinitionHandle handle)
    {
        var type = metadata.GetTypeDefinition(handle);
        var name = metadata.GetString(type.Name);
        var arity = name.IndexOf('`');
        if (arity >= 0)
            name = name.Substring(0, arity);

        var outer = type.GetDeclaringType();
        if (!outer.IsNil)
            return NameOf(metadata, outer) + "." + name;
        return type.Namespace.IsNil ? name : metadata.GetString(type.Namespace) + "." + name;
    }
}
