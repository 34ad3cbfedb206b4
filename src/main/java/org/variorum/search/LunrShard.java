package org.variorum.search;

import java.util.Objects;

/**
 * A range of the terms of an index; see {@link LunrIndex#shards}.
 *
 * @param firstTerm the first of its terms; the last one stands before the next shard's first
 * @param index those terms, and what of the documents belongs to them
 */
public record LunrShard(String firstTerm, LunrIndex index) {
  public LunrShard {
    Objects.requireNonNull(firstTerm, "firstTerm");
    Objects.requireNonNull(index, "index");
  }
}
