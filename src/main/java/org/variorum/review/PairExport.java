package org.variorum.review;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.variorum.model.Node;

/** Pairs as JSON Lines, to be judged elsewhere and to come back through {@link VerdictImport}. */
public final class PairExport {
  private static final ObjectMapper JSON = new ObjectMapper();

  private PairExport() {}

  /**
   * A line for each pair, UTF-8.
   *
   * <p>Example: <code>
   * {"a":{"source":"ann","file":"tea.md","line":3,"id":"s-0123456789ab","context":
   * ["Tea"],"text":"hot"},"b":{…},"score":0.93,"reasons":["…"]}</code>
   */
  public static byte[] of(List<Question.OfPair> pairs, Statements statements) {
    StringBuilder lines = new StringBuilder();
    for (Question.OfPair question : pairs) {
      ObjectNode line = JSON.createObjectNode();
      line.set("a", side(question.pair().a(), statements));
      line.set("b", side(question.pair().b(), statements));
      line.put("score", question.pair().score());
      question.pair().reasons().forEach(line.putArray("reasons")::add);
      try {
        lines.append(JSON.writeValueAsString(line)).append('\n');
      } catch (JsonProcessingException e) {
        throw new IllegalStateException("texts and numbers can always be written", e);
      }
    }
    return lines.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static ObjectNode side(Node node, Statements statements) {
    ObjectNode side = JSON.createObjectNode();
    side.put("source", node.collection());
    side.put("file", node.span().file());
    side.put("line", node.span().firstLine());
    side.put("id", node.id());
    statements.context(node).forEach(side.putArray("context")::add);
    side.put("text", node.text());
    return side;
  }
}
