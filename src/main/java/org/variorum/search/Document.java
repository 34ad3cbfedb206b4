package org.variorum.search;

import java.util.List;

/**
 * A document as the index knows it.
 *
 * @param ref its reference, unique in the index
 * @param boost factor of its scores
 * @param fields what each field holds, in the order of the index's fields
 */
record Document(String ref, Boost boost, List<FieldTerms> fields) {

  Document {
    fields = List.copyOf(fields);
  }
}
