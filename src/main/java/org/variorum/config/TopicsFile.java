package org.variorum.config;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.variorum.model.Catalogue;
import org.variorum.model.Diagnostic;
import org.variorum.model.Diagnostics;
import org.variorum.model.Topic;

/** {@code topics.yml}: the catalogue of topics. */
final class TopicsFile {
  /** Pages of ours that a topic's page must not overwrite. */
  private static final Set<String> RESERVED =
      Set.of("index", "cheatsheet", "search", "disputes", "report", "glossary", "unsorted", "about", "404", "collections",
          "assets", "sitemap");

  private TopicsFile() {}

  static Catalogue read(String path, Yaml root, Diagnostics diagnostics) {
    List<Topic> topics = new ArrayList<>();
    Map<String, Integer> lines = new LinkedHashMap<>();
    for (Fields fields : Entries.of(path, root, "topics", diagnostics)) {
      Topic topic = topic(fields);
      int line = fields.line();
      Integer before = lines.putIfAbsent(topic.slug(), line);
      if (before != null) {
        diagnostics.add(
            Diagnostic.error(path, line, 1, "two topics have the slug '" + topic.slug() + "'", "",
                "the first stands in line " + before));
      } else if (RESERVED.contains(topic.slug())) {
        diagnostics.add(
            Diagnostic.error(path, line, 1, "the slug '" + topic.slug() + "' is the name of a page of the site's own", "",
                "choose another one, for example '" + topic.slug() + "-notes'"));
      } else if (!topic.slug().matches("[a-z0-9][a-z0-9-]*")) {
        diagnostics.add(
            Diagnostic.error(path, line, 1, "the slug '" + topic.slug() + "' is no plain file name", "",
                "use small letters, digits and hyphens"));
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
        new Topic(slug, title, fields.text("short", title), fields.text("category", ""), fields.text("about", ""),
            fields.text("docs", ""), names.isEmpty() ? List.of(title) : names, fields.texts("parts"),
            fields.texts("aliases"), date);
    fields.finish();
    return topic;
  }
}
