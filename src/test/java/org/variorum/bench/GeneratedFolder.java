package org.variorum.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Writes a made-up edition as a content folder. */
final class GeneratedFolder {
  private final Path content;
  private final Shape shape;

  /** How the notes are laid out. */
  enum Shape {
    /** Sections that several authors have, at one level or at another. */
    USUAL,
    /** No sections: one list a topic. */
    FLAT,
    /** A section for each statement. */
    SECTIONS
  }

  GeneratedFolder(Path content, Shape shape) {
    this.content = content;
    this.shape = shape;
  }

  /**
   * @param names the topics'
   * @param notes the lines by author, topic and section; the first topic has a file of its own
   */
  void write(List<String> names, Map<String, Map<Integer, Map<String, List<String>>>> notes)
      throws IOException {
    StringBuilder topics = new StringBuilder();
    for (int topic = 0; topic < names.size(); topic++) {
      String name = names.get(topic);
      topics
          .append("- slug: " + slug(topic) + "\n  title: " + name + "\n  short: " + name)
          .append("\n  category: Made up\n  about: Made up.\n  names: [" + name + "]\n");
    }
    Files.createDirectories(content);
    Files.writeString(content.resolve("topics.yml"), topics);
    Files.writeString(content.resolve("site.yml"), "title: Made up\nlanguage: en\n");
    for (var note : notes.entrySet()) {
      Path folder = Files.createDirectories(content.resolve("notes").resolve(note.getKey()));
      boolean nests = note.getKey().hashCode() % 3 == 0;
      StringBuilder rest = new StringBuilder();
      for (var topic : note.getValue().entrySet()) {
        boolean ownFile = topic.getKey() == 0;
        StringBuilder out = ownFile ? new StringBuilder() : rest;
        out.append("# " + names.get(topic.getKey()) + "\n\n");
        String marks = "## ";
        for (var section : topic.getValue().entrySet()) {
          section(marks, section.getKey(), section.getValue(), out);
          marks = nests ? "### " : "## ";
        }
        if (ownFile) {
          Files.writeString(folder.resolve(slug(topic.getKey()) + ".md"), out);
        }
      }
      Files.writeString(folder.resolve("notes.md"), rest);
    }
  }

  private static String slug(int topic) {
    return "topic-" + topic;
  }

  private void section(String marks, String title, List<String> lines, StringBuilder out) {
    if (shape == Shape.USUAL) {
      out.append(marks + title + "\n\n");
    }
    for (int k = 0; k < lines.size(); k++) {
      if (shape == Shape.SECTIONS && isItem(lines.get(k))) {
        String plain = lines.get(k).replaceAll("[`*]", "");
        out.append("\n" + marks + plain.replaceFirst("^((?:\\S+ ){4}).*", "$1") + "\n\n");
      }
      line(k, lines, out);
    }
    out.append('\n');
  }

  /** Every fourth of six items has the next two below it; now and then a sentence stands alone. */
  private static void line(int k, List<String> lines, StringBuilder out) {
    String line = lines.get(k);
    if (line.startsWith("\n")) {
      out.append(line).append('\n');
    } else if (!isItem(line)) {
      out.append('\n').append(line).append(".\n\n");
    } else {
      int parent = k - k % 6 + 3;
      boolean below =
          parent < k && lines.subList(parent, k).stream().allMatch(GeneratedFolder::isItem);
      out.append(below ? "  - " : "- ").append(line).append('\n');
    }
  }

  private static boolean isItem(String line) {
    return !line.startsWith("\n") && line.hashCode() % 25 != 0;
  }
}
