using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using EcsGen.Model;
using EcsGen.Roslyn.Reading;
using EcsGen.Surface;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EcsGen.Roslyn.Generation;

/// <summary>
/// Reads a project's definitions, and remembers the last reading: having attributes bound is nearly all that an edit costs, and most edits can't
/// change their values. A remembered model is used only where the syntax proves that reading again would give the same.
/// </summary>
/// <remarks>
/// One memo belongs to one driver, whose states may run at the same time: a reading is immutable, and any one of them is as good as another.
/// The compilation is held weakly (the driver holds it as long as its next state may be made from this one); without it everything is read.
/// </remarks>
internal sealed class Memo
{
    private Reading? last;

    public Models Read(CSharpCompilation compilation, CancellationToken cancel)
    {
        var reading = Volatile.Read(ref last)?.Follow(compilation, cancel) ?? Reading.Of(compilation, cancel);
        Volatile.Write(ref last, reading);
        return reading.Models;
    }

    /// <summary>What was read of one type.</summary>
    /// <param name="Definition">What it gets as a document.</param>
    /// <param name="Container">What it gets as a container.</param>
    /// <param name="Files">The numbers of the files whose types' attributes it depends on.</param>
    private sealed record Entry(DefinitionModel? Definition, ContainerModel? Container, int[] Files);

    /// <summary>A file with what was read of its candidates; its facts once it has been edited.</summary>
    private sealed record File(Entry[] Entries, FileFacts? Facts);

    private sealed class Reading
    {
        private readonly WeakReference<CSharpCompilation> compilation;
        private readonly Candidates candidates;
        private readonly File[] files;

        private Reading(CSharpCompilation compilation, Candidates candidates, File[] files, Models? models)
        {
            this.compilation = new(compilation);
            this.candidates = candidates;
            this.files = files;
            Models = models ?? new Models(
                files.SelectMany(file => file.Entries).Select(entry => entry.Definition).OfType<DefinitionModel>().ToEquatableArray(),
                files.SelectMany(file => file.Entries).Select(entry => entry.Container).OfType<ContainerModel>().ToEquatableArray());
        }

        public Models Models { get; }

        public static Reading Of(CSharpCompilation compilation, CancellationToken cancel)
        {
            var candidates = new Candidates(compilation.SyntaxTrees, cancel);
            var reader = new EntryReader(compilation, candidates, cancel);
            return new Reading(compilation, candidates, compilation.SyntaxTrees.Select((_, i) => new File(reader.Read(i, null), null)).ToArray(), null);
        }

        /// <summary>The reading of a later compilation as far as this one serves, or null when it does not.</summary>
        public Reading? Follow(CSharpCompilation now, CancellationToken cancel)
        {
            if (!compilation.TryGetTarget(out var before) || !HaveSameSurroundings(before, now)) return null;
            var next = (File[])files.Clone();
            var edited = new HashSet<int>();
            for (var i = 0; i < next.Length; i++)
            {
                var (old, tree) = (before.SyntaxTrees[i], now.SyntaxTrees[i]);
                if (ReferenceEquals(old, tree)) continue;
                var known = next[i].Facts ?? FileFacts.Of(old, cancel);
                var facts = FileFacts.Of(tree, cancel);
                if (facts.Surface != known.Surface || tree.FilePath != old.FilePath || !tree.Options.Equals(old.Options)) return null;
                next[i] = next[i] with { Facts = facts };
                if (facts.TypeAttributes != known.TypeAttributes) edited.Add(i);
            }
            if (edited.Count == 0) return new Reading(now, candidates, next, Models);
            var reader = new EntryReader(now, candidates, cancel);
            for (var i = 0; i < next.Length; i++)
            {
                if (edited.Contains(i)) next[i] = next[i] with { Entries = reader.Read(i, null) };
                else if (next[i].Entries.Any(entry => edited.Overlaps(entry.Files)))
                    next[i] = next[i] with { Entries = reader.Read(i, next[i].Entries.Select(entry => edited.Overlaps(entry.Files) ? null : entry).ToArray()) };
            }
            return new Reading(now, candidates, next, null);
        }

        private static bool HaveSameSurroundings(CSharpCompilation before, CSharpCompilation now) =>
            before.SyntaxTrees.Length == now.SyntaxTrees.Length
            && before.AssemblyName == now.AssemblyName
            && before.Options.Equals(now.Options)
            && before.References.SequenceEqual(now.References);
    }

    /// <summary>Reads the candidates of files.</summary>
    private sealed class EntryReader
    {
        private readonly CSharpCompilation compilation;
        private readonly Candidates candidates;
        private readonly CancellationToken cancel;
        private readonly Target target;
        private readonly Dictionary<SyntaxTree, int> numbers = new();

        private readonly Dictionary<INamedTypeSymbol, int[]> reached = new(SymbolEqualityComparer.Default);

        public EntryReader(CSharpCompilation compilation, Candidates candidates, CancellationToken cancel)
        {
            (this.compilation, this.candidates, this.cancel) = (compilation, candidates, cancel);
            target = Target.Of(compilation);
            for (var i = 0; i < compilation.SyntaxTrees.Length; i++) numbers.Add(compilation.SyntaxTrees[i], i);
        }

        /// <summary>Reads a file's candidates, but for those that are <paramref name="kept"/>.</summary>
        public Entry[] Read(int file, Entry?[]? kept)
        {
            var tree = compilation.SyntaxTrees[file];
            var declarations = candidates.In(tree, cancel);
            if (declarations.Count == 0) return [];
            var model = compilation.GetSemanticModel(tree);
            return declarations.Select((declaration, i) => kept?[i] ?? Read(declaration, model)).ToArray();
        }

        private Entry Read(TypeDeclarationSyntax declaration, SemanticModel model)
        {
            cancel.ThrowIfCancellationRequested();
            if (model.GetDeclaredSymbol(declaration, cancel) is not { } type) return new Entry(null, null, []);
            return new Entry(
                Known.Document(type) is { } owner && IsOn(declaration, type, AttributeSurface.RootOf(owner)!.ClassName) ? DefinitionParser.Parse(owner, type, target, cancel) : null,
                IsOn(declaration, type, "ContainerAttribute") ? DefinitionParser.ParseContainer(type, target, cancel) : null,
                FilesOf(type));
        }

        // a class and those in it lead to each other, so all of them reach the same
        private int[] FilesOf(INamedTypeSymbol type)
        {
            while (type.ContainingType is { } outer) type = outer;
            if (!reached.TryGetValue(type, out var files)) reached[type] = files = Reach.Of(type, numbers);
            return files;
        }

        // the attribute on two parts is an error of the compiler's, but the type gets one more part only
        private static bool IsOn(TypeDeclarationSyntax declaration, INamedTypeSymbol type, string attribute) =>
            Known.Find(type, attribute)?.ApplicationSyntaxReference is { } reference
            && reference.SyntaxTree == declaration.SyntaxTree
            && declaration.AttributeLists.FullSpan.Contains(reference.Span);
    }
}

/// <summary>What the generator adds to a project.</summary>
internal sealed record Models(EquatableArray<DefinitionModel> Definitions, EquatableArray<ContainerModel> Containers);
