package org.variorum.note;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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

  /**
   * The first lines of those regions that the parser saw not at all, or not from their first to
   * their last line.
   */
  static List<Integer> torn(List<CodeRegion> regions, Document document, LineIndex lines) {
    Set<CodeRegion> whole = new HashSet<>();
    for (Node node : document.getDescendants()) {
      if (node instanceof FencedCodeBlock fence) {
        CodeRegion region = find(fence.getInfo().toString(), regions);
        if (region != null
            && region.firstLine == lines.first(fence)
            && region.lastLine == lines.last(fence)) {
          whole.add(region);
        }
      }
    }
    return regions.stream()
        .filter(region -> !whole.contains(region))
        .map(CodeRegion::firstLine)
        .toList();
  }

  Draft draft() {
    return Draft.code(firstLine, lastLine, language, code);
  }
}
