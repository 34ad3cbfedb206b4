package org.variorum.search;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A finished search index, to be written as the JSON that {@code lunr.Index.load} of lunr.js 2.3.9
 * reads. Immutable.
 *
 * <p>The JSON is what {@code JSON.stringify(index)} gives in JavaScript: one line, no final
 * newline, all characters raw but those that JSON must escape. Its keys are {@code version}, {@code
 * fields}, {@code fieldVectors}, {@code invertedIndex} and {@code pipeline}.
 *
 * @see LunrIndexBuilder
 */
public final class LunrIndex {
  private final IndexParts parts;
  private final int from;
  private final int to;
  private final boolean whole;

  LunrIndex(IndexParts parts) {
    this(parts, 0, parts.order().length, true);
  }

  private LunrIndex(IndexParts parts, int from, int to, boolean whole) {
    this.parts = parts;
    this.from = from;
    this.to = to;
    this.whole = whole;
  }

  /**
   * Cuts the index by ranges of its terms. Each shard is an index of its own, which {@code
   * lunr.Index.load} reads: it holds some terms, and of the documents' vectors only what belongs to
   * those. The score of a document for a term is the same in the shard and in the whole; the score
   * for terms of several shards can be added up from theirs.
   *
   * <pre>{@code
   * for (LunrShard shard : index.shards(4000)) {
   *   write(shard.firstTerm(), shard.index().toJson());
   * }
   * }</pre>
   *
   * @param postings about how many pairs of term and field of a document one shard is to hold; a
   *     term with more of them has a shard of its own
   * @return by first term in the order of UTF-16 units; none where the index has no terms
   * @throws IllegalArgumentException if {@code postings} is not positive
   */
  public List<LunrShard> shards(int postings) {
    if (postings < 1) {
      throw new IllegalArgumentException("A shard holds one posting or more, not " + postings);
    }
    List<LunrShard> shards = new ArrayList<>();
    int first = from;
    int held = 0;
    for (int place = from; place < to; place++) {
      int own = parts.postings().fieldsWithTerm(parts.order()[place]);
      if (place > first && held + own > postings) {
        shards.add(shard(first, place));
        first = place;
        held = 0;
      }
      held += own;
    }
    if (first < to) {
      shards.add(shard(first, to));
    }
    return shards;
  }

  private LunrShard shard(int first, int end) {
    return new LunrShard(parts.termAt(first), new LunrIndex(parts, first, end, false));
  }

  /**
   * Its terms, by UTF-16 units, each with the number of fields of documents that hold it: what a
   * search needs to offer words or to forgive a misspelling.
   */
  public SortedMap<String, Integer> terms() {
    SortedMap<String, Integer> terms = new TreeMap<>();
    for (int place = from; place < to; place++) {
      terms.put(parts.termAt(place), parts.postings().fieldsWithTerm(parts.order()[place]));
    }
    return terms;
  }

  /**
   * Writes the JSON in UTF-8 and flushes the stream, which stays open.
   *
   * @throws IOException if the stream does not take it
   */
  public void writeTo(OutputStream output) throws IOException {
    write(output);
    output.flush();
  }

  /** Returns the JSON as a string; {@link #writeTo} does not hold it all in memory. */
  public String toJson() {
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    try {
      write(output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return output.toString(StandardCharsets.UTF_8);
  }

  private void write(OutputStream output) throws IOException {
    IndexWriter index = new IndexWriter(parts, new JsonText(output));
    if (whole) {
      index.writeWhole();
    } else {
      index.writeRange(from, to);
    }
  }
}
