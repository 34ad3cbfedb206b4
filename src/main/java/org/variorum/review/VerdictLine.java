package org.variorum.review;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.variorum.model.Decision;
import org.variorum.model.Node;
import org.variorum.model.Outcome;
import org.variorum.model.StatementReference;

/** One line of an import: what it names and what it rules. */
final class VerdictLine {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
  private static final String DISPUTE = "dispute";
  private static final String VERDICTS =
      "it is one of merge (b into a), swap (a into b), fold, apart, skip, dispute";

  /** What is wrong with a line, and what to do about it. */
  static final class WrongLine extends Exception {
    private static final long serialVersionUID = 1L;

    private final String hint;

    WrongLine(String message, String hint) {
      super(message);
      this.hint = hint;
    }

    String hint() {
      return hint;
    }
  }

  private final JsonNode line;
  private final Statements statements;
  private final Decision.Ruling usual;

  private VerdictLine(JsonNode line, Statements statements, Decision.Ruling usual) {
    this.line = line;
    this.statements = statements;
    this.usual = usual;
  }

  /** The decision of a line; null where it has no verdict, or the verdict is to skip. */
  static Decision decision(String text, Statements statements, Decision.Ruling usual)
      throws WrongLine {
    JsonNode line;
    try {
      line = JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new WrongLine(
          "broken JSON: " + e.getOriginalMessage().lines().findFirst().orElse("unreadable"),
          "each line is an object: {\"a\":{…},\"b\":{…},\"verdict\":\"merge\",\"why\":\"…\"}");
    }
    if (!line.isObject()) {
      throw new WrongLine(
          "this is no object",
          "each line is an object: {\"a\":{…},\"b\":{…},\"verdict\":\"merge\",\"why\":\"…\"}");
    }
    return new VerdictLine(line, statements, usual).decision();
  }

  private Decision decision() throws WrongLine {
    String word = text(line, "verdict");
    if (word.isEmpty() || word.equals(Verdict.SKIP.word())) {
      return null;
    }
    if (!word.equals(DISPUTE) && Verdict.of(word).isEmpty()) {
      throw new WrongLine("there is no verdict '" + word + "'", VERDICTS);
    }
    Node a = statement("a");
    Node b = statement("b");
    if (a.id().equals(b.id())) {
      throw new WrongLine("a and b are the same statement", "name two");
    }
    if (!word.equals(Verdict.APART.word())) {
      checkPages(a, b);
    }
    Decision.Ruling ruling =
        new Decision.Ruling(
            text(line, "why"), or("by", usual.by()), date(or("date", usual.date())), 0);
    return word.equals(DISPUTE)
        ? correct(a, b, ruling)
        : Verdict.of(word).orElseThrow().decision(reference(a), reference(b), ruling);
  }

  private Decision correct(Node a, Node b, Decision.Ruling ruling) throws WrongLine {
    String holds = text(line, "holds");
    String says = text(line, "says");
    if (holds.isEmpty() == says.isEmpty()) {
      throw new WrongLine(
          "a dispute needs either which one holds or what is true instead",
          "add \"holds\":\"a\", \"holds\":\"b\" or \"says\":\"…\"");
    }
    if (!holds.isEmpty() && !holds.equals("a") && !holds.equals("b")) {
      throw new WrongLine("'" + holds + "' cannot hold", "\"holds\" is \"a\" or \"b\"");
    }
    StatementReference one = reference(a);
    StatementReference other = reference(b);
    return new Decision.Correct(
        List.of(one, other),
        holds.isEmpty() ? null : holds.equals("a") ? one : other,
        says,
        text(line, "link"),
        ruling);
  }

  private void checkPages(Node a, Node b) throws WrongLine {
    Outcome one = statements.outcome(a);
    Outcome other = statements.outcome(b);
    if (!one.topic().equals(other.topic())) {
      throw new WrongLine(
          "the two stand on different pages: " + one.topic() + " and " + other.topic(),
          "add a decision 'move' first");
    }
  }

  private StatementReference reference(Node node) throws WrongLine {
    return statements
        .reference(node)
        .orElseThrow(
            () ->
                new WrongLine(
                    Statements.place(node) + " cannot be named in a decision",
                    "its author says the same again in the same place; remove one"));
  }

  private Node statement(String key) throws WrongLine {
    JsonNode side = line.path(key);
    String id = text(side, "id");
    String source = text(side, "source");
    String file = text(side, "file");
    int number = number(side);
    boolean placed = !source.isEmpty() && !file.isEmpty() && number > 0;
    if (id.isEmpty() && !placed) {
      throw new WrongLine(
          "'" + key + "' names no statement",
          "\"" + key + "\":{\"id\":\"s-…\"} or {\"source\":\"…\",\"file\":\"…\",\"line\":1}");
    }
    List<Node> there = placed ? statements.at(source, file, number) : List.of();
    if (!id.isEmpty()) {
      if (statements.of(id) == null) {
        throw new WrongLine(
            "there is no statement " + id,
            there.isEmpty()
                ? "export the pairs anew"
                : "at its place stands now " + named(there.get(0)) + "; export the pairs anew");
      }
      return statements.of(id);
    }
    return only(there, text(side, "text"), source + "/" + file + ":" + number);
  }

  private static Node only(List<Node> there, String text, String place) throws WrongLine {
    if (there.isEmpty()) {
      throw new WrongLine(
          "there is no statement at " + place,
          "\"source\" is the collection's folder, \"file\" its path in it");
    }
    List<Node> same = there.stream().filter(node -> node.text().equals(text)).toList();
    if (there.size() > 1 && same.size() != 1) {
      throw new WrongLine(
          there.size() + " statements stand at " + place,
          "name it by id: " + String.join(", ", there.stream().map(VerdictLine::named).toList()));
    }
    return there.size() == 1 ? there.get(0) : same.get(0);
  }

  private static String named(Node node) {
    return node.id() + " '" + Plain.line(node.excerpt(50)) + "'";
  }

  private String or(String key, String otherwise) throws WrongLine {
    String text = text(line, key);
    return text.isEmpty() ? otherwise : text;
  }

  private static String date(String date) throws WrongLine {
    if (!date.matches("\\d{4}-\\d{2}-\\d{2}")) {
      throw new WrongLine("'" + date + "' is no date", "for example 2026-01-31");
    }
    return date;
  }

  private static int number(JsonNode object) throws WrongLine {
    JsonNode value = object.path("line");
    if (!value.isMissingNode() && !value.isNull() && !value.isInt()) {
      throw new WrongLine("'line' is to be a whole number", "\"line\":12");
    }
    return value.asInt(0);
  }

  private static String text(JsonNode object, String key) throws WrongLine {
    JsonNode value = object.path(key);
    if (!value.isMissingNode() && !value.isNull() && !value.isTextual()) {
      throw new WrongLine("'" + key + "' is to be a text", "\"" + key + "\":\"…\"");
    }
    return value.isNull() ? "" : value.asText("").strip();
  }
}
