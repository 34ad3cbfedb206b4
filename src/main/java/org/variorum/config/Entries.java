package org.variorum.config;

import java.util.ArrayList;
import java.util.List;
import org.variorum.model.Diagnostic;
import org.variorum.model.Diagnostics;

/** The mappings of a file that is to be a list of mappings. */
final class Entries {
  private Entries() {}

  static List<Fields> of(String path, Yaml root, String what, Diagnostics diagnostics) {
    List<Fields> entries = new ArrayList<>();
    if (root == null || root instanceof Yaml.Scalar scalar && scalar.text().isEmpty()) {
      return entries;
    }
    if (!(root instanceof Yaml.Sequence sequence)) {
      diagnostics.add(Diagnostic.error(path, root.line(), 1, "this file is to be a list of " + what, "", "begin each with '- '"));
      return entries;
    }
    for (Yaml item : sequence.items()) {
      if (item instanceof Yaml.Mapping mapping) {
        entries.add(new Fields(path, mapping, diagnostics));
      } else {
        diagnostics.add(Diagnostic.error(path, item.line(), item.column(), "an entry of " + what + " is to be a mapping", "", ""));
      }
    }
    return entries;
  }
}
