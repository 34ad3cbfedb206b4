package org.variorum.highlight;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.variorum.model.LinkedTopic;
import org.variorum.model.LinkedTopics;

/**
 * Puts each block of code into a frame with its language's name, and marks its words. What the code
 * says is never changed. Example: {@code <pre><code class="language-json">1</code></pre>} becomes
 *
 * <pre>{@code
 * <div class="code-block"><span class="code-language">JSON</span>
 * <pre><code class="language-json"><span class="code-number">1</span></code></pre></div>
 * }</pre>
 *
 * The classes are those of {@link TokenKind}. Ten languages and their by-names are known; code of
 * any other stays plain under the name that its author gave. Thread-safe.
 */
public final class CodeHighlighter {
  private static final String PREFIX = "language-";

  /** The topics with their code highlighted. */
  public LinkedTopics highlight(LinkedTopics linked) {
    List<LinkedTopic> topics = linked.topics().stream().map(this::topic).toList();
    return new LinkedTopics(linked.notes(), topics, topic(linked.unsorted()));
  }

  /** The same texts with their code highlighted, by the same keys. */
  public Map<String, String> highlight(Map<String, String> html) {
    Map<String, String> highlighted = new TreeMap<>();
    html.forEach((key, text) -> highlighted.put(key, highlight(text)));
    return highlighted;
  }

  /** Clean HTML with its code highlighted; HTML without code is given back as it is. */
  public String highlight(String html) {
    if (!html.contains("<pre")) {
      return html;
    }
    Document document = Jsoup.parseBodyFragment(html);
    document.outputSettings().prettyPrint(false);
    for (Element pre : document.select("pre")) {
      if (pre.closest("div.code-block") == null) {
        block(pre);
      }
    }
    return document.body().html();
  }

  private LinkedTopic topic(LinkedTopic topic) {
    Map<String, String> html = new HashMap<>(topic.html());
    html.replaceAll((id, text) -> highlight(text));
    return new LinkedTopic(topic.merged(), html, topic.anchors(), topic.mentionedOn());
  }

  private static void block(Element pre) {
    Element code = onlyText(pre);
    String word = code == null ? "" : language(code);
    Element frame = new Element("div").attr("class", "code-block");
    pre.replaceWith(frame);
    String label = Language.of(word).label();
    if (!label.isEmpty()) {
      frame.appendChild(new Element("span").attr("class", "code-language").text(label));
    }
    frame.appendChild(pre);
    if (code != null) {
      mark(code, word);
    }
  }

  /** The code of a block that holds nothing else; null where an author marked it up by hand. */
  private static Element onlyText(Element pre) {
    boolean one = pre.childNodeSize() == 1 && pre.children().size() == 1;
    Element code = one ? pre.child(0) : null;
    return code != null && code.normalName().equals("code") && code.children().isEmpty()
        ? code
        : null;
  }

  private static String language(Element code) {
    return code.classNames().stream()
        .filter(name -> name.startsWith(PREFIX))
        .map(name -> name.substring(PREFIX.length()))
        .findFirst()
        .orElse("");
  }

  private static void mark(Element code, String word) {
    List<Token> tokens = CodeColours.of(code.wholeText(), word);
    if (tokens.stream().allMatch(token -> token.kind() == TokenKind.PLAIN)) {
      return;
    }
    code.empty();
    for (Token token : tokens) {
      Node text = new TextNode(token.text());
      code.appendChild(
          token.kind() == TokenKind.PLAIN
              ? text
              : new Element("span").attr("class", token.kind().cssClass()).appendChild(text));
    }
  }
}
