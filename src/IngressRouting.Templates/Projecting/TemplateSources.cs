using System.Collections.Generic;
using IngressRouting.CloudFormation;
using IngressRouting.Model;

namespace IngressRouting.Templates;

/// <summary>Where in the templates of a deployment the elements and their facets were stated.</summary>
internal sealed class TemplateSources : SourceMap
{
    private readonly Dictionary<Subject, TemplateOrigin> origins = [];

    /// <inheritdoc />
    public override Origin? Find(Subject subject) => OriginOf(subject);

    /// <summary>The same, as the place that it is.</summary>
    public TemplateOrigin? OriginOf(Subject subject) =>
        origins.TryGetValue(subject, out var origin) || origins.TryGetValue(new Subject(subject.Element), out origin) ? origin : null;

    /// <summary>Notes where an element is stated: at its name.</summary>
    public void Note(ElementId element, TemplateDocument document, DocumentNode node) =>
        origins[new Subject(element)] = new TemplateOrigin(document, document.Places.OfKey(node));

    /// <summary>Notes where a facet is stated: at its value.</summary>
    public void Note(ElementId element, string facet, TemplateDocument document, DocumentNode node) =>
        origins[new Subject(element, facet)] = new TemplateOrigin(document, document.Places.Of(node)) { Parameter = ParameterIn(node) };

    private static string? ParameterIn(DocumentNode node) =>
        node is DocumentObject { Count: 1 } call && call.Members[0] is { Key: "Ref", Value: DocumentText name } ? name.Content : null;

    /// <summary>Notes where a facet is stated: at the key of its value.</summary>
    public void NoteKey(ElementId element, string facet, TemplateDocument document, DocumentNode node) =>
        origins[new Subject(element, facet)] = new TemplateOrigin(document, document.Places.OfKey(node));
}
