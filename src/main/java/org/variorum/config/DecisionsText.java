package org.variorum.config;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.variorum.model.Decision;
import org.variorum.model.Diagnostic;
import org.variorum.model.Diagnostics;
import org.variorum.model.StatementReference;

/**
 * The text of {@code decisions.yml}, to which entries are added and from which they are removed,
 * while every other byte stays: comments, entries written by hand in any style, the lines' ends.
 *
 * <p>Entries are kept by topic and first fingerprint, the sections last; so two editors' additions
 * seldom touch the same lines.
 */
public final class DecisionsText {
  private static final String FIRST_LINE =
      "# What the editors ruled; sorted by topic and first fingerprint, the sections last.\n";

  private static final char MARK = '\uFEFF';

  /** The breaks that YAML 1.1 counts as a line's end, as the parser's line numbers do. */
  private static final Pattern LINE =
      Pattern.compile(
          "[^\n\r\u0085\u2028\u2029]*+(?:\r\n|[\n\r\u0085\u2028\u2029])|[^\n\r\u0085\u2028\u2029]++");

  private final SourceText source;
  private final String mark;
  private final List<String> lines;
  private final List<Yaml> items;
  private final List<Decision> decisions;
  private final List<EntryLines> places;

  private DecisionsText(
      SourceText source,
      String mark,
      List<String> lines,
      List<Yaml> items,
      List<Decision> decisions,
      List<EntryLines> places) {
    this.source = source;
    this.mark = mark;
    this.lines = lines;
    this.items = items;
    this.decisions = decisions;
    this.places = places;
  }

  /** A new file: no decision yet. */
  public static DecisionsText empty(String path) {
    return read(path, "", FIRST_LINE, new Diagnostics()).orElseThrow();
  }

  /** Reads a file; empty, with the reasons reported, where it is broken or cannot be edited. */
  public static Optional<DecisionsText> of(String path, byte[] bytes, Diagnostics diagnostics) {
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      diagnostics.add(
          Diagnostic.error(
              path,
              0,
              0,
              "this file is not UTF-8, so that nothing can be added to it",
              "",
              "save it as UTF-8"));
      return Optional.empty();
    }
    boolean marked = !text.isEmpty() && text.charAt(0) == MARK;
    return read(path, marked ? "" + MARK : "", marked ? text.substring(1) : text, diagnostics);
  }

  private static Optional<DecisionsText> read(
      String path, String mark, String text, Diagnostics diagnostics) {
    SourceText source = new SourceText(path, text);
    Diagnostics own = new Diagnostics();
    Yaml root = YamlParser.parse(source, own);
    List<Decision> decisions = DecisionsFile.read(source, root, own);
    List<Yaml> items =
        !own.failed() && root instanceof Yaml.Sequence sequence ? sequence.items() : List.of();
    List<String> lines = LINE.matcher(text).results().map(MatchResult::group).toList();
    List<EntryLines> places = EntryLines.of(source, items, lines, own);
    own.sorted().forEach(diagnostics::add);
    return own.failed()
        ? Optional.empty()
        : Optional.of(new DecisionsText(source, mark, lines, items, decisions, places));
  }

  /** The decisions, in the file's order. */
  public List<Decision> decisions() {
    return List.copyOf(decisions);
  }

  /** The file. */
  public byte[] bytes() {
    return (mark + String.join("", lines)).getBytes(StandardCharsets.UTF_8);
  }

  /**
   * The text with further entries, each at its sorted place; empty, with an error, where the file
   * is written in a way that leaves no place for them.
   *
   * @param topicOf the slug of the topic on whose page a statement stands; empty where there is
   *     none
   */
  public Optional<DecisionsText> with(
      List<Decision> added, Function<StatementReference, String> topicOf, Diagnostics diagnostics) {
    List<Key> keys = decisions.stream().map(decision -> Key.of(decision, topicOf)).toList();
    List<List<Decision>> before = new ArrayList<>();
    for (int k = 0; k <= decisions.size(); k++) {
      before.add(new ArrayList<>());
    }
    added.stream()
        .sorted(Comparator.comparing((Decision decision) -> Key.of(decision, topicOf)))
        .forEach(decision -> before.get(place(Key.of(decision, topicOf), keys)).add(decision));
    StringBuilder text = new StringBuilder();
    List<Object> expected = new ArrayList<>();
    int copied = 0;
    for (int k = 0; k <= decisions.size(); k++) {
      int upTo = EntryLines.insertion(places, k, lines);
      if (!before.get(k).isEmpty()) {
        lines.subList(copied, upTo).forEach(text::append);
        copied = upTo;
        before.get(k).forEach(decision -> append(text, decision));
      }
      before.get(k).forEach(decision -> expected.add(plain(decision)));
      if (k < decisions.size()) {
        expected.add(items.get(k).plain());
      }
    }
    lines.subList(copied, lines.size()).forEach(text::append);
    return checked(text.toString(), expected, diagnostics);
  }

  /** The text without one entry; the same text where there is none like it. */
  public Optional<DecisionsText> without(Decision gone, Diagnostics diagnostics) {
    Object wanted = plain(gone);
    List<Object> expected = new ArrayList<>(items.stream().map(Yaml::plain).toList());
    int at = expected.lastIndexOf(wanted);
    if (at < 0) {
      return Optional.of(this);
    }
    expected.remove(at);
    StringBuilder text = new StringBuilder();
    lines.subList(0, places.get(at).first()).forEach(text::append);
    lines.subList(places.get(at).end(), lines.size()).forEach(text::append);
    return checked(text.toString(), expected, diagnostics);
  }

  /** A text is only handed out if it says what it is to say, and nothing else. */
  private Optional<DecisionsText> checked(
      String text, List<Object> expected, Diagnostics diagnostics) {
    Diagnostics own = new Diagnostics();
    Optional<DecisionsText> made = read(source.path(), mark, text, own);
    if (made.isPresent() && made.get().items.stream().map(Yaml::plain).toList().equals(expected)) {
      return made;
    }
    diagnostics.add(
        Diagnostic.error(
            source.path(),
            0,
            0,
            "this file is written in a way that leaves no place for an entry",
            "",
            "begin each entry with '- ' on a line of its own"));
    return Optional.empty();
  }

  private static int place(Key key, List<Key> keys) {
    for (int k = 0; k < keys.size(); k++) {
      if (!keys.get(k).topic().isEmpty() && keys.get(k).compareTo(key) > 0) {
        return k;
      }
    }
    return keys.size();
  }

  private void append(StringBuilder text, Decision decision) {
    String end = !lines.isEmpty() && lines.get(0).endsWith("\r\n") ? "\r\n" : "\n";
    if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
      text.append(end);
    }
    String indent = places.isEmpty() ? "" : " ".repeat(places.get(0).indent());
    DecisionEntry.lines(decision).forEach(line -> text.append(indent).append(line).append(end));
  }

  private static Object plain(Decision decision) {
    SourceText entry = new SourceText("", String.join("\n", DecisionEntry.lines(decision)) + "\n");
    return ((Yaml.Sequence) YamlParser.parse(entry, new Diagnostics())).items().get(0).plain();
  }

  /** Where an entry belongs. */
  private record Key(String topic, boolean section, String first, String second)
      implements Comparable<Key> {
    private static final Comparator<Key> ORDER =
        Comparator.comparing(Key::topic)
            .thenComparing(Key::section)
            .thenComparing(Key::first)
            .thenComparing(Key::second);

    static Key of(Decision decision, Function<StatementReference, String> topicOf) {
      if (decision instanceof Decision.SectionOrder section) {
        return new Key(section.topic(), true, "", "");
      }
      List<StatementReference> statements = decision.statements();
      return new Key(
          topicOf.apply(statements.get(0)),
          false,
          statements.get(0).fingerprint(),
          statements.size() > 1 ? statements.get(1).fingerprint() : "");
    }

    @Override
    public int compareTo(Key other) {
      return ORDER.compare(this, other);
    }
  }
}
