package org.variorum.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The editors' silences, and which of them are expected to have an effect.
 *
 * @param siteFile the file that they stand in
 * @param folder the edition's folder as messages name it, with a closing slash
 * @param all is all there that they may be about, so that one without effect is to be told?
 * @param external were other hosts asked?
 */
public record Silences(
    String siteFile, String folder, List<Silence> rules, boolean all, boolean external) {
  static final Silences NONE = new Silences("", "", List.of(), false, false);

  public Silences {
    rules = List.copyOf(rules);
  }

  /** The same once everything was checked. */
  public Silences whole() {
    return new Silences(siteFile, folder, rules, true, external);
  }

  /** The same once other hosts were asked. */
  public Silences asked() {
    return new Silences(siteFile, folder, rules, all, true);
  }

  /** What is left of some diagnostics, with a warning for each rule that no longer applies. */
  List<Diagnostic> applied(List<Diagnostic> found) {
    if (rules.isEmpty()) {
      return found;
    }
    Set<Silence> used = new LinkedHashSet<>();
    List<Diagnostic> left = new ArrayList<>();
    for (Diagnostic each : found) {
      Diagnostic rest = each;
      for (Silence rule : rules) {
        // every rule is asked about the whole, so that their order does not matter
        if (rule.applied(each, folder) != each) {
          used.add(rule);
          rest = rest == null ? null : rule.applied(rest, folder);
        }
      }
      if (rest != null) {
        left.add(rest);
      }
    }
    if (all) {
      rules.stream()
          .filter(rule -> !used.contains(rule) && (external || !rule.what().isExternal()))
          .forEach(rule -> left.add(unused(rule)));
    }
    return left.stream().sorted().toList();
  }

  private Diagnostic unused(Silence rule) {
    return Diagnostic.warning(
            siteFile,
            rule.line(),
            "nothing is silenced by " + rule.what().id() + " in " + rule.where(),
            "remove the entry: what it was for has gone")
        .as(Rule.UNUSED_SILENCE);
  }
}
