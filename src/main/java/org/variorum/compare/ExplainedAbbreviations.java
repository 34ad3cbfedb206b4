package org.variorum.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.model.Abbreviation;
import org.variorum.model.Node;
import org.variorum.model.NodeKind;
import org.variorum.model.Notes;

/**
 * The abbreviations that the notes explain, for their readers: each with what it stands for, in the
 * spelling that the notes use most, and the nodes that say so.
 *
 * <p>Example: "Send it to a dead-letter queue (DLQ)" explains {@code DLQ}; where other notes write
 * "dead letter queue" more often, that is the spelling.
 */
public final class ExplainedAbbreviations {
  private static final Pattern BEHIND =
      Pattern.compile(
          "((?:[\\p{L}\\p{N}-]+ ){0,7}[\\p{L}\\p{N}][\\p{L}\\p{N}-]*) ?"
              + "\\(([A-Z][A-Za-z0-9]{1,7})\\)");
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}_])([A-Z][A-Za-z0-9]{1,7}) ?(?:\\(|[:=–—-] )"
              + "((?:[\\p{L}\\p{N}][\\p{L}\\p{N}-]* ){0,6}[\\p{L}\\p{N}][\\p{L}\\p{N}-]*)");
  private static final int LONGEST = 7;

  /** By the letters: what each long form's key was explained by. */
  private final Map<String, Map<List<String>, Explained>> seen = new TreeMap<>();

  private ExplainedAbbreviations() {}

  /** What was said of one long form. */
  private static final class Explained {
    private final String phrase;
    private final Set<String> shortForms = new TreeSet<>();
    private final Set<String> nodes = new LinkedHashSet<>();

    Explained(String phrase) {
      this.phrase = phrase;
    }
  }

  /** The abbreviations of all notes, sorted by short form. */
  public static List<Abbreviation> of(Notes notes) {
    ExplainedAbbreviations learnt = new ExplainedAbbreviations();
    notes.walk(learnt::learn);
    Map<List<String>, String> phrases = new LinkedHashMap<>();
    for (Map<List<String>, Explained> forms : learnt.seen.values()) {
      forms.forEach((key, explained) -> phrases.putIfAbsent(key, explained.phrase));
    }
    Spellings spellings = new Spellings(phrases);
    notes.walk(
        node -> {
          if (node.kind() != NodeKind.CODE) {
            spellings.read(node);
          }
        });
    SortedMap<String, Abbreviation> sorted = learnt.abbreviations(spellings);
    // what an author defines counts for more than what was learnt
    notes
        .abbreviations()
        .forEach(
            (shortForm, definition) ->
                sorted.put(
                    key(shortForm),
                    new Abbreviation(
                        shortForm,
                        List.of(
                            new Abbreviation.Meaning(
                                definition.longForm(),
                                Set.of(definition.longForm().toLowerCase(Locale.ROOT)),
                                List.of(definition.node()))))));
    return List.copyOf(sorted.values());
  }

  private static String key(String shortForm) {
    return shortForm.toLowerCase(Locale.ROOT) + " " + shortForm;
  }

  private void learn(Node node) {
    if (node.kind() == NodeKind.CODE || !node.kind().isStatement() && node.level() == 0) {
      return;
    }
    Matcher behind = BEHIND.matcher(node.text());
    while (behind.find()) {
      learn(behind.group(2), List.of(behind.group(1).split(" ")), true, node);
    }
    Matcher before = BEFORE.matcher(node.text());
    while (before.find()) {
      learn(before.group(1), List.of(before.group(2).split(" ")), false, node);
    }
  }

  private void learn(String shortForm, List<String> words, boolean last, Node node) {
    String letters = Initials.repeated(Initials.of(shortForm));
    if (letters.length() < 2 || letters.length() > LONGEST) {
      return;
    }
    for (int length = 1; length <= Math.min(words.size(), LONGEST); length++) {
      List<String> run =
          last ? words.subList(words.size() - length, words.size()) : words.subList(0, length);
      String phrase = String.join(" ", run);
      // what it stands for is longer, and not only another way to write its letters
      if (Initials.begin(letters, run) && Spellings.key(phrase).size() > 1) {
        Explained explained =
            seen.computeIfAbsent(Initials.of(shortForm), key -> new LinkedHashMap<>())
                .computeIfAbsent(Spellings.key(phrase), key -> new Explained(phrase));
        explained.shortForms.add(shortForm);
        explained.nodes.add(node.id());
        return;
      }
    }
  }

  private SortedMap<String, Abbreviation> abbreviations(Spellings spellings) {
    SortedMap<String, Abbreviation> sorted = new TreeMap<>();
    for (Map<List<String>, Explained> forms : seen.values()) {
      Set<String> shortForms = new TreeSet<>();
      forms.values().forEach(explained -> shortForms.addAll(explained.shortForms));
      String written = shortForms.iterator().next();
      String single = Initials.singular(written);
      boolean singular =
          shortForms.contains(single)
              || forms.keySet().stream().allMatch(key -> spellings.hasSingular(key));
      List<Abbreviation.Meaning> meanings = new ArrayList<>();
      forms.forEach(
          (key, explained) ->
              meanings.add(
                  new Abbreviation.Meaning(
                      spellings.usual(key, singular),
                      spellings.all(key),
                      List.copyOf(explained.nodes))));
      meanings.sort(
          Comparator.comparingInt((Abbreviation.Meaning m) -> -m.explainedBy().size())
              .thenComparing(Abbreviation.Meaning::longForm));
      String shown = singular ? single : written;
      sorted.put(key(shown), new Abbreviation(shown, meanings));
    }
    return sorted;
  }
}
