package org.variorum.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All that goes into an index, for Lunr (as JSON, see oracle.js) and for our builder.
 *
 * @param b Lunr's default if null
 * @param k1 Lunr's default if null
 * @param searchPipeline Lunr's default if null
 */
record IndexInput(
    List<InputField> fields,
    List<InputDocument> documents,
    Double b,
    Double k1,
    List<String> searchPipeline,
    boolean positions) {

  record InputField(String name, double boost) {}

  /** The values, strings or lists of strings or null, are in the order of the fields. */
  record InputDocument(String ref, double boost, List<Object> values) {}

  static IndexInput ofFields(String... names) {
    List<InputField> fields = Arrays.stream(names).map(name -> new InputField(name, 1)).toList();
    return new IndexInput(fields, List.of(), null, null, null, false);
  }

  IndexInput with(String ref, Object... values) {
    List<InputDocument> extended = new ArrayList<>(documents);
    extended.add(new InputDocument(ref, 1, Arrays.asList(values)));
    return new IndexInput(fields, extended, b, k1, searchPipeline, positions);
  }

  IndexInput withPositions() {
    return new IndexInput(fields, documents, b, k1, searchPipeline, true);
  }

  /** What our builder makes of it. */
  LunrIndex build() {
    LunrIndexBuilder builder = new LunrIndexBuilder();
    if (b != null) {
      builder.b(b);
    }
    if (k1 != null) {
      builder.k1(k1);
    }
    if (searchPipeline != null) {
      builder.searchPipeline(searchPipeline);
    }
    if (positions) {
      builder.keepPositions();
    }
    fields.forEach(field -> builder.field(field.name(), field.boost()));
    for (InputDocument document : documents) {
      Map<String, Object> values = new HashMap<>();
      for (int i = 0; i < fields.size(); i++) {
        values.put(fields.get(i).name(), document.values().get(i));
      }
      builder.add(document.ref(), values, document.boost());
    }
    return builder.build();
  }
}
