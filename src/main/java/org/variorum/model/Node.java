package org.variorum.model;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * A node of an outline: a heading, a label or a statement, with what stands below it.
 *
 * @param id {@code s-} and 12 hex digits; also the permalink's anchor
 * @param fingerprint 16 hex digits over kind and normalised text
 * @param collection the folder name of the collection
 * @param kind what it is in Markdown
 * @param level of a heading 1 to 6; of anything else 0
 * @param number of an ordered list's item, else 0
 * @param label does it only name what follows it?
 * @param span its own lines, without its children's
 * @param text what a reader sees of it, as plain text; of code the code itself
 * @param html clean HTML: running text for headings, items and paragraphs, else a whole block
 * @param language of a code block, else empty
 * @param children what it introduces or contains, in the author's order
 */
public record Node(
    String id,
    String fingerprint,
    String collection,
    NodeKind kind,
    int level,
    int number,
    boolean label,
    Span span,
    String text,
    String html,
    String language,
    List<Node> children) {
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  public Node {
    children = List.copyOf(children);
  }

  /** Is it an item of an ordered list? */
  public boolean ordered() {
    return kind == NodeKind.ITEM && number > 0;
  }

  /** Gives this node and all below it, parents first. */
  public void walk(Consumer<Node> visitor) {
    visitor.accept(this);
    children.forEach(child -> child.walk(visitor));
  }

  /** The same node with another id. */
  public Node withIdentity(String newId, List<Node> newChildren) {
    return new Node(
        newId,
        fingerprint,
        collection,
        kind,
        level,
        number,
        label,
        span,
        text,
        html,
        language,
        newChildren);
  }

  /** The first words of its text, at most {@code length} characters, for messages. */
  public String excerpt(int length) {
    String line = BLANKS.matcher(text.strip()).replaceAll(" ");
    if (line.length() <= length) {
      return line;
    }
    // half an emoji is no character
    int end = Character.isHighSurrogate(line.charAt(length - 2)) ? length - 2 : length - 1;
    return line.substring(0, end).stripTrailing() + "…";
  }
}
