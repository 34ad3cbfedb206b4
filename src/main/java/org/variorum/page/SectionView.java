package org.variorum.page;

import java.util.List;

/**
 * A section as it is shown.
 *
 * @param anchor readable, unique on its page
 * @param level of its heading: 2, 3 or 4
 * @param anchors further ids that lead here: of the headings that became this section
 * @param sources who has such a heading
 * @param blocks what it says
 * @param sections its subsections
 */
public record SectionView(
    String anchor,
    String title,
    int level,
    List<String> anchors,
    List<SourceView> sources,
    List<Block> blocks,
    List<SectionView> sections) {
  public SectionView {
    anchors = List.copyOf(anchors);
    sources = List.copyOf(sources);
    blocks = List.copyOf(blocks);
    sections = List.copyOf(sections);
  }
}
