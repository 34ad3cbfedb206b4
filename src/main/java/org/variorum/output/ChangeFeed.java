package org.variorum.output;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.variorum.model.ChangeLog;
import org.variorum.model.EditionChange;
import org.variorum.model.EditionChange.TopicChange;

/** The feed of a site's editions (Atom, RFC 4287), an entry for each that changed something. */
public final class ChangeFeed {
  private ChangeFeed() {}

  /**
   * The file {@code changes.xml}; none without a base URL or a date.
   *
   * @param title of the site
   * @param baseUrl with a closing slash
   */
  public static SortedMap<String, byte[]> of(ChangeLog log, String title, String baseUrl) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    if (log.hasFeed(baseUrl)) {
      files.put("changes.xml", xml(log, title, baseUrl).getBytes(StandardCharsets.UTF_8));
    }
    return files;
  }

  private static String xml(ChangeLog log, String title, String baseUrl) {
    StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml.append("<feed xmlns=\"http://www.w3.org/2005/Atom\">\n");
    element(xml, "title", title);
    element(xml, "id", baseUrl + "changes.html");
    link(xml, baseUrl + "changes.html", "alternate");
    link(xml, baseUrl + "changes.xml", "self");
    element(xml, "updated", instant(log.editions().get(0)));
    xml.append("<author>").append("<name>").append(escaped(title)).append("</name></author>\n");
    for (EditionChange edition : log.editions()) {
      if (!edition.date().isEmpty()) {
        String address = baseUrl + "changes.html#edition-" + edition.number();
        xml.append("<entry>\n");
        element(xml, "title", title + ", " + edition.date());
        element(xml, "id", address);
        link(xml, address, "alternate");
        element(xml, "updated", instant(edition));
        element(xml, "summary", summary(edition));
        xml.append("</entry>\n");
      }
    }
    return xml.append("</feed>\n").toString();
  }

  private static String instant(EditionChange edition) {
    return edition.date() + "T00:00:00Z";
  }

  /** Example: {@code Tea: 2 added, 1 removed. Soda water: 1 reworded.} */
  private static String summary(EditionChange edition) {
    List<String> topics = new ArrayList<>();
    for (TopicChange topic : edition.topics()) {
      List<String> counts = new ArrayList<>();
      count(counts, topic.added().size(), "added");
      count(counts, topic.reworded().size(), "reworded");
      count(counts, topic.moved().size(), "moved here");
      count(counts, topic.removed().size(), "removed");
      count(counts, topic.disputed().size(), "newly disputed");
      topics.add(topic.title() + ": " + String.join(", ", counts) + ".");
    }
    return String.join(" ", topics);
  }

  private static void count(List<String> counts, int count, String what) {
    if (count > 0) {
      counts.add(count + " " + what);
    }
  }

  private static void element(StringBuilder xml, String name, String text) {
    xml.append('<').append(name).append('>').append(escaped(text));
    xml.append("</").append(name).append(">\n");
  }

  private static void link(StringBuilder xml, String href, String relation) {
    xml.append("<link rel=\"").append(relation).append("\" href=\"");
    xml.append(escaped(href)).append("\"/>\n");
  }

  /** XML 1.0 has no way at all to write some characters. */
  private static String escaped(String text) {
    return text.replaceAll("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
