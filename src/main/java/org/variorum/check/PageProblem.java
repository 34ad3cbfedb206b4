package org.variorum.check;

import org.variorum.model.Rule;
import org.variorum.model.Severity;

/**
 * What is wrong with a page, whatever the others are.
 *
 * @param subject an address, an id or words of the text
 */
record PageProblem(
    Severity severity, Rule rule, Place place, String subject, String message, String hint) {
  static PageProblem duplicate(Place place, String id) {
    return new PageProblem(
        Severity.FAULT,
        Rule.DUPLICATE_ID,
        place,
        id,
        "the id '" + id + "' stands twice",
        "the theme and the content share it");
  }

  static PageProblem warning(Rule rule, Place place, String subject, String message, String hint) {
    return new PageProblem(Severity.WARNING, rule, place, subject, message, hint);
  }
}
