package org.variorum.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.variorum.model.Rulings;

/** What a cheat sheet can have of a topic: its statements with what they need to be understood. */
final class SheetCandidates {
  private static final int LABEL = 60; // a longer label is a sentence: it stands itself
  private static final int CLEAR = 3; // words of a title that needs no other above it
  private static final double BARE = 0.4; // of its rank: a name alone
  private static final double REFERS = 0.6; // "it" without what that is
  private static final double SAID = 0.3; // what an editor's figure says already

  private final TopicPage page;
  private final Rulings rulings;
  private final SheetWording wording;
  private final List<LeadFigures> figures;
  private final List<SheetStatement> found = new ArrayList<>();
  private final Map<String, Integer> agreeing = new HashMap<>(); // ids to collections
  private final Set<String> blocks = new HashSet<>(); // ids of tables, code and the like
  private String leadIn = ""; // a short label without children, until the next statement
  private String introduction = ""; // the id of a sentence that only introduces the next one

  private SheetCandidates(TopicPage page, Rulings rulings) {
    this.page = page;
    this.rulings = rulings;
    this.wording = new SheetWording(page, rulings);
    this.figures = LeadFigures.of(page);
  }

  /** All statements of a page but those that an editor keeps off the sheet, in reading order. */
  static SheetTopic of(TopicPage page, Rulings rulings, String shortTitle) {
    SheetCandidates candidates = new SheetCandidates(page, rulings);
    candidates.blocks(page.introduction(), Above.PAGE);
    page.sections().forEach(section -> candidates.section(section, List.of()));
    return new SheetTopic(
        page.slug(),
        page.title(),
        shortTitle,
        page.category(),
        page.path(),
        page.visible(),
        page.collections().size(),
        candidates.withFigures());
  }

  /**
   * What stands above a statement.
   *
   * @param parent the id of the sentence that it belongs to; empty for most
   * @param named does a label name what it is one of?
   */
  private record Above(List<String> titles, String parent, int depth, boolean named) {
    static final Above PAGE = new Above(List.of(), "", 0, false);

    Above below(String title) {
      List<String> all = new ArrayList<>(titles);
      if (!title.isEmpty() && !all.contains(title)) {
        all.add(title);
      }
      return new Above(all, parent, depth, named || !title.isEmpty());
    }

    Above of(String id) {
      return new Above(titles, id, depth + 1, true);
    }
  }

  private void section(SectionView section, List<String> titles) {
    Above above = new Above(titles, "", 0, false).below(section.title());
    above = new Above(above.titles(), "", 0, false);
    leadIn = "";
    introduction = "";
    blocks(section.blocks(), above);
    for (SectionView inner : section.sections()) {
      section(inner, above.titles());
    }
  }

  private void blocks(List<Block> blocks, Above above) {
    for (Block block : blocks) {
      List<StatementView> shown = shown(block);
      if (block.kind().equals("steps")) {
        steps(shown, block.start(), above);
        continue;
      }
      String before = "";
      int next = 0;
      while (next < shown.size()) {
        boolean named = above.named() || !leadIn.isEmpty() || !introduction.isEmpty();
        int end = ShortRuns.end(shown, next, named);
        if (end > next) {
          run(shown.subList(next, end), above);
          next = end;
        } else {
          before = statement(shown.get(next++), above, before);
        }
      }
    }
  }

  private List<StatementView> shown(Block block) {
    return block.statements().stream()
        .filter(view -> !rulings.nevers().contains(view.id()))
        .toList();
  }

  /** Its id, for what refers to it; empty for a label. */
  private String statement(StatementView view, Above above, String before) {
    String text = PlainHtml.text(view.html());
    boolean names = ShortRuns.bare(text) && !view.children().isEmpty();
    boolean leads = !view.block() && (view.label() || text.endsWith(":") || names);
    if (leads && text.length() <= LABEL && !isRuled(view.id())) {
      String label = text.replaceAll("[:\\s]+$", "");
      if (view.children().isEmpty()) {
        leadIn = label;
      } else {
        blocks(view.children(), above.below(label));
      }
      return "";
    }
    Above here = above.below(takeLeadIn());
    List<StatementView> items =
        leads && !rulings.shorts().containsKey(view.id()) ? items(view) : List.of();
    if (!items.isEmpty()) {
      List<StatementView> all = new ArrayList<>(List.of(view));
      all.addAll(items);
      add(all, here, wording.html(view) + " " + wording.joined(items), "list");
      return view.id();
    }
    boolean refers =
        here.depth() == 0
            && introduction.isEmpty()
            && SheetWording.refers(PlainHtml.text(wording.html(view)));
    Above needed = refers && !before.isEmpty() ? new Above(here.titles(), before, 0, false) : here;
    add(List.of(view), needed, wording.html(view), view.kind());
    blocks(view.children(), here.of(view.id()));
    leadIn = "";
    introduction = leads && view.children().isEmpty() ? view.id() : "";
    return view.id();
  }

  private boolean isRuled(String id) {
    return rulings.pins().contains(id) || rulings.shorts().containsKey(id);
  }

  /** The items below a sentence that all go into its line; none where some do not. */
  private List<StatementView> items(StatementView view) {
    if (view.children().size() != 1 || view.children().get(0).kind().equals("steps")) {
      return List.of();
    }
    List<StatementView> shown = shown(view.children().get(0));
    return ShortRuns.end(shown, 0, true) == shown.size() ? shown : List.of();
  }

  private void run(List<StatementView> items, Above above) {
    add(items, above.below(takeLeadIn()), wording.joined(items), "list");
  }

  /** Steps are one thing: the third alone helps nobody. */
  private void steps(List<StatementView> steps, int start, Above above) {
    if (steps.isEmpty()) {
      return;
    }
    StringBuilder html = new StringBuilder("<ol start=\"" + start + "\">");
    steps.forEach(step -> html.append("<li>").append(wording.html(step)).append("</li>"));
    Above here = above.below(takeLeadIn());
    add(steps, here, html.append("</ol>").toString(), "steps");
    steps.forEach(step -> blocks(step.children(), here.of(steps.get(0).id())));
  }

  private String takeLeadIn() {
    String taken = leadIn;
    leadIn = "";
    return taken;
  }

  /**
   * @param views what is said together, the first of them gives the id
   */
  private void add(List<StatementView> views, Above above, String html, String kind) {
    StatementView first = views.get(0);
    String text = PlainHtml.text(html);
    boolean single = views.size() == 1 && !first.block() && above.depth() == 0;
    List<String> figure = single ? SheetWording.figure(html) : List.of();
    views.forEach(view -> count(view));
    int said = views.stream().mapToInt(view -> agreeing.get(view.id())).sum();
    found.add(
        new SheetStatement(
            first.id(),
            page.slug(),
            figures.size() + found.size(),
            heading(above.titles()),
            introduction.isEmpty() ? above.parent() : introduction,
            above.depth(),
            kind,
            html,
            figure.isEmpty() ? "" : figure.get(0),
            figure.isEmpty() ? "" : figure.get(1),
            text,
            Math.max(1, (int) Math.round((double) said / views.size())),
            Usefulness.of(
                kind, text, html, views.stream().anyMatch(view -> !view.disputes().isEmpty())),
            weight(text, above),
            views.stream().anyMatch(view -> rulings.pins().contains(view.id())),
            place(first)));
    introduction = "";
  }

  private static double weight(String text, Above above) {
    if (ShortRuns.bare(text)) {
      return BARE;
    }
    return above.parent().isEmpty() && SheetWording.refers(text) ? REFERS : 1;
  }

  /**
   * First the figures that editors put together; what they say needs no second line, unless an
   * editor gave it a short form or pinned a whole table.
   */
  private List<SheetStatement> withFigures() {
    List<LeadFigures> shown =
        figures.stream()
            .filter(each -> each.cited().stream().noneMatch(rulings.nevers()::contains))
            .filter(each -> each.cited().stream().noneMatch(this::standsItself))
            .toList();
    Set<String> cited = new HashSet<>();
    shown.forEach(figure -> cited.addAll(figure.cited()));
    List<SheetStatement> all =
        new ArrayList<>(LeadFigures.statements(page, shown, agreeing, rulings.pins()));
    for (SheetStatement each : found) {
      all.add(cited.contains(each.id()) ? each.saidBefore(SAID) : each);
    }
    return all;
  }

  private boolean standsItself(String id) {
    return rulings.shorts().containsKey(id) || rulings.pins().contains(id) && blocks.contains(id);
  }

  /** The last of the titles above says enough, or the last two where it is a word or two. */
  private String heading(List<String> titles) {
    List<String> telling =
        titles.stream().filter(title -> !title.equalsIgnoreCase(page.title())).toList();
    boolean clear =
        !telling.isEmpty() && telling.get(telling.size() - 1).split("\\s+").length >= CLEAR;
    return String.join(
        " · ", telling.subList(Math.max(0, telling.size() - (clear ? 1 : 2)), telling.size()));
  }

  /** The collections that say it, and those that nearly do. */
  private void count(StatementView view) {
    Set<String> names = new HashSet<>();
    view.sources().forEach(source -> names.add(source.collection()));
    for (StatementView fold : view.folds()) {
      fold.sources().forEach(source -> names.add(source.collection()));
    }
    int count = Math.max(1, names.size());
    agreeing.put(view.id(), count);
    if (view.block()) {
      blocks.add(view.id());
    }
    view.anchors().forEach(anchor -> agreeing.put(anchor, count));
    view.folds().forEach(fold -> agreeing.put(fold.id(), count));
  }

  private static String place(StatementView view) {
    SourceView source = view.sources().isEmpty() ? null : view.sources().get(0);
    return source == null ? "" : source.collection() + ", " + source.file() + ":" + source.lines();
  }
}
