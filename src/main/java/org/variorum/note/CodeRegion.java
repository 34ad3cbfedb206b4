package org.variorum.note;

import java.util.List;

/**
 * Code that was found before the Markdown parser saw the file.
 *
 * @param firstLine of the region from 1, with its fence where it has one
 * @param lastLine likewise
 * @param language of the fence; may be empty
 * @param code without the fences and their indentation
 */
record CodeRegion(int firstLine, int lastLine, String language, String code) {
  /** The language that marks the region's place in the prepared text; the number follows. */
  static final String MARK = "variorum-region-";

  /** The region that the info string of a prepared fence names, or null where it names none. */
  static CodeRegion find(String info, List<CodeRegion> regions) {
    if (!info.startsWith(MARK)) {
      return null;
    }
    String number = info.substring(MARK.length());
    boolean known = number.matches("\\d{1,9}") && Integer.parseInt(number) < regions.size();
    return known ? regions.get(Integer.parseInt(number)) : null;
  }

  Draft draft() {
    return Draft.code(firstLine, lastLine, language, code);
  }
}
