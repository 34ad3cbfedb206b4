package org.variorum.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.variorum.model.Diagnostic;
import org.variorum.model.Diagnostics;
import org.variorum.model.Evidence;
import org.variorum.model.Rule;
import org.variorum.model.Severity;

/** Collects what is wrong with pages, and reports once what began at one place. */
final class Findings {
  private final Origins origins;
  private final Map<List<String>, Finding> found =
      new TreeMap<>((one, other) -> String.join("\n", one).compareTo(String.join("\n", other)));

  /** How often something was seen at one place so far: equal ones are told apart by that. */
  private final Map<List<String>, Integer> seen = new HashMap<>();

  Findings(Origins origins) {
    this.origins = origins;
  }

  /** A warning of a page, {@code subject} being both what it is about and what is looked for. */
  void add(Rule rule, Place place, String subject, String message, String hint) {
    add(Severity.WARNING, rule, place, subject, subject, message, hint);
  }

  /**
   * Something found on a page.
   *
   * @param subject as the page has it; also looked for where the page comes from
   * @param target the same on whatever page it stands
   */
  synchronized void add(
      Severity severity,
      Rule rule,
      Place place,
      String subject,
      String target,
      String message,
      String hint) {
    int before =
        seen.merge(List.of(rule.id(), place.page(), place.statement(), subject), 1, Integer::sum)
            - 1;
    Optional<Origin> origin = origins.of(place, subject, before);
    // what stands on every page alike and was written by nobody is found once, too
    String file = origin.map(Origin::path).orElse(place.frame() ? "" : place.page());
    boolean exact = origin.isPresent() && origin.get().column() > 0;
    String where =
        origin
            .map(each -> each.line() + ":" + each.column())
            .orElse(place.frame() ? "" : "" + place.line());
    List<String> key = List.of(rule.id(), file, where, exact ? "" : target);
    found
        .computeIfAbsent(key, k -> new Finding(severity, rule, origin, new TreeMap<>()))
        .places()
        .put(place.shown(), new Said(place, subject, message, hint));
  }

  void report(Diagnostics diagnostics) {
    found.values().forEach(finding -> diagnostics.add(finding.diagnostic(origins)));
  }

  /** The page with the shortest way to write it speaks for all. */
  private record Finding(
      Severity severity, Rule rule, Optional<Origin> origin, TreeMap<String, Said> places) {
    Diagnostic diagnostic(Origins origins) {
      Said said = places.firstEntry().getValue();
      for (Said other : places.values()) {
        said = other.subject().length() < said.subject().length() ? other : said;
      }
      Place place = said.place();
      Origin from = origin.orElse(new Origin(origins.name(place.page()), place.line(), 0, ""));
      List<String> pages = new ArrayList<>(new TreeSet<>(places.keySet()));
      return new Diagnostic(
          severity,
          from.path(),
          from.line(),
          from.column(),
          said.message(),
          from.source(),
          said.hint(),
          new Evidence(rule, said.subject(), pages));
    }
  }

  private record Said(Place place, String subject, String message, String hint) {}
}
