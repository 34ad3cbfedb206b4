package org.variorum.config;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.variorum.model.Catalogue;
import org.variorum.model.Diagnostics;
import org.variorum.model.Topic;

/** {@code topics.yml}: the catalogue of topics. */
final class TopicsFile {
  private TopicsFile() {}

  static Catalogue read(SourceText source, Diagnostics diagnostics) {
    List<Topic> topics = new ArrayList<>();
    Map<String, Integer> lines = new HashMap<>();
    for (Fields fields : Entries.of(source, "topics", diagnostics)) {
      Topic topic = topic(fields);
      String slug = topic.slug();
      if (slug.isEmpty()) {
        continue; // was reported
      }
      Integer before = lines.putIfAbsent(slug, fields.line());
      if (before != null) {
        fields.wrong(
            "slug",
            "two topics have the slug '" + slug + "'",
            "the first stands in line " + before);
      } else if (ReservedSlugs.forTopic(slug)) {
        fields.wrong(
            "slug",
            "the slug '" + slug + "' is the name of a page of the site's own",
            "choose another one, for example '" + slug + "-notes'");
      } else if (!slug.matches("[a-z0-9][a-z0-9-]*")) {
        fields.wrong(
            "slug",
            "the slug '" + slug + "' is no plain file name",
            "use small letters, digits and hyphens");
      } else {
        topics.add(topic);
      }
    }
    return new Catalogue(topics);
  }

  private static Topic topic(Fields fields) {
    String slug = fields.required("slug");
    String title = fields.text("title", slug);
    Fields checked = fields.fields("checked");
    Topic.Checked date = null;
    if (checked != null) {
      date = new Topic.Checked(checked.text("date", ""), checked.texts("against"));
      checked.finish();
    }
    List<String> names = fields.texts("names");
    Topic topic =
        new Topic(
            slug,
            title,
            fields.text("short", title),
            fields.text("category", ""),
            fields.text("about", ""),
            fields.text("docs", ""),
            names.isEmpty() ? List.of(title) : names,
            fields.texts("parts"),
            fields.texts("aliases"),
            date);
    fields.finish();
    return topic;
  }
}
