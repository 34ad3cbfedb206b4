package org.variorum.config;

import java.util.ArrayList;
import java.util.List;
import org.variorum.model.Diagnostics;

/** The mappings of a file that is to be a list of mappings. */
final class Entries {
  private Entries() {}

  /** {@code what} names them in messages, in the plural. */
  static List<Fields> of(SourceText source, String what, Diagnostics diagnostics) {
    return of(source, YamlParser.parse(source, diagnostics), what, diagnostics);
  }

  /** The same of a file that was parsed already; {@code root} is null where it is empty. */
  static List<Fields> of(SourceText source, Yaml root, String what, Diagnostics diagnostics) {
    List<Fields> entries = new ArrayList<>();
    if (root == null || root instanceof Yaml.Scalar scalar && scalar.text().isEmpty()) {
      return entries;
    }
    if (!(root instanceof Yaml.Sequence sequence)) {
      diagnostics.add(
          source.error(root, "this file is to be a list of " + what, "begin each with '- '"));
      return entries;
    }
    for (Yaml item : sequence.items()) {
      if (item instanceof Yaml.Mapping mapping) {
        entries.add(new Fields(source, mapping, diagnostics));
      } else {
        diagnostics.add(
            source.error(
                item, "an entry of " + what + " is to be a mapping", "write '- key: value'"));
      }
    }
    return entries;
  }
}
