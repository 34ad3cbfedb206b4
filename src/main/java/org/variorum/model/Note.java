package org.variorum.model;

import java.util.List;

/**
 * One Markdown file as an outline.
 *
 * @param file the path below its collection's folder, with {@code /}
 * @param lines the file's lines, decoded, without their ends; the ledger's audit counts with them
 * @param roots the outermost nodes in order
 */
public record Note(String collection, String file, List<String> lines, List<Node> roots) {
  public Note {
    lines = List.copyOf(lines);
    roots = List.copyOf(roots);
  }
}
