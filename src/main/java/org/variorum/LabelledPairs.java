package org.variorum;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.variorum.compare.Comparison;
import org.variorum.compare.Example;
import org.variorum.compare.Lexicon;
import org.variorum.compare.Statement;
import org.variorum.compare.Weights;
import org.variorum.model.Collection;
import org.variorum.model.Diagnostic;
import org.variorum.model.Diagnostics;
import org.variorum.model.Fingerprint;
import org.variorum.model.Node;
import org.variorum.model.NodeKind;
import org.variorum.model.Notes;
import org.variorum.model.OutlineNode;
import org.variorum.model.Span;
import org.variorum.model.Topic;
import org.variorum.model.TopicOutline;
import org.variorum.model.TopicOutlines;

/**
 * Pairs of statements of one field with what they are to each other, as in {@code
 * src/test/resources/merge}; all statements of a file are one topic of two authors.
 */
record LabelledPairs(String field, List<Pair> pairs) {

  /** What two statements are to each other. */
  enum Kind {
    TWIN,
    SUBSUMED,
    LOOK_ALIKE,
    DISPUTE
  }

  /** {@code a} says all that {@code b} says where they are twins or {@code b} is subsumed. */
  record Pair(Kind kind, Statement a, Statement b, String why) {
    /** Does the second say all that the first says? */
    boolean says(Statement one, Statement other) {
      return kind == Kind.TWIN || kind == Kind.SUBSUMED && other.equals(a) && one.equals(b);
    }
  }

  static LabelledPairs read(Path file, Diagnostics diagnostics) throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<Pair> pairs = new ArrayList<>();
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      try {
        JsonNode pair = json.readTree(line);
        pairs.add(
            new Pair(
                Kind.valueOf(pair.path("kind").asText().toUpperCase(Locale.ROOT).replace('-', '_')),
                statement(pair.path("a"), "a", number),
                statement(pair.path("b"), "b", number),
                pair.path("why").asText()));
      } catch (JsonProcessingException | IllegalArgumentException e) {
        diagnostics.add(
            Diagnostic.error(
                file.toString(),
                number,
                1,
                "this is no labelled pair",
                "",
                "{\"kind\": \"twin|subsumed|look-alike|dispute\", \"a\": {\"context\": […], \"text\": …}, \"b\": {…}}"));
      }
    }
    String name = file.getFileName().toString();
    return new LabelledPairs(name.replaceAll("\\.jsonl$", ""), List.copyOf(pairs));
  }

  private static Statement statement(JsonNode side, String author, int number) {
    if (!side.path("text").isTextual()) {
      throw new IllegalArgumentException("no text");
    }
    List<String> context = new ArrayList<>();
    side.path("context").forEach(above -> context.add(above.asText()));
    return new Statement(
        author + number, author, NodeKind.ITEM, false, context, side.path("text").asText());
  }

  /**
   * All statements, the one author's in the file's order, the other's in an order that has nothing
   * to do with it: neighbours must not tell who belongs together.
   */
  List<Statement> statements() {
    List<Statement> statements = new ArrayList<>(pairs.stream().map(Pair::a).toList());
    pairs.stream()
        .map(Pair::b)
        .sorted(Comparator.comparing(b -> Fingerprint.of(b.kind(), b.text() + b.context())))
        .forEach(statements::add);
    return statements;
  }

  /** All statements as the notes of two authors on one topic, to be merged. */
  TopicOutlines outlines() {
    List<OutlineNode> nodes = new ArrayList<>();
    int line = 1;
    for (Statement statement : statements()) {
      nodes.add(placed(statement, line++));
    }
    Topic topic = Topic.proposed(field, field);
    TopicOutline unsorted = new TopicOutline(Topic.proposed(Topic.UNSORTED, "Unsorted"), List.of());
    return new TopicOutlines(
        new Notes(
            List.of(
                new Collection("a", "a", "", "", "", 1), new Collection("b", "b", "", "", "", 2)),
            List.of()),
        List.of(new TopicOutline(topic, nodes)),
        unsorted);
  }

  private OutlineNode placed(Statement statement, int line) {
    Node node =
        new Node(
            statement.id(),
            Fingerprint.of(statement.kind(), statement.text()),
            statement.collection(),
            statement.kind(),
            0,
            0,
            false,
            new Span(field + ".md", line, line),
            statement.text(),
            statement.text(),
            "",
            List.of());
    return new OutlineNode(node, "", false, statement.context(), "", List.of());
  }

  /** What there is to learn from them. */
  List<Example> examples() {
    Map<String, Pair> pairOf = new HashMap<>();
    pairs.forEach(
        pair -> {
          pairOf.put(pair.a().id(), pair);
          pairOf.put(pair.b().id(), pair);
        });
    List<Statement> statements = statements();
    return new Comparison(statements, new Lexicon(statements), Weights.NONE)
        .examples(
            field,
            (one, other) -> {
              Pair pair = pairOf.get(one.id());
              return pair == pairOf.get(other.id()) && pair.says(one, other);
            });
  }
}
