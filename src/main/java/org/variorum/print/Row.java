package org.variorum.print;

import org.variorum.page.SheetStatement;
import org.variorum.page.SheetTopic;

/**
 * What stands below each other in a column, and is never torn.
 *
 * @param key two rows of one key are equally high
 * @param topic whose card it is part of
 * @param statement null for a heading, which keeps with the next row
 * @param html a block element without margins
 */
record Row(String key, SheetTopic topic, SheetStatement statement, String html) {
  boolean heading() {
    return statement == null;
  }
}
