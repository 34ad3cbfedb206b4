package org.variorum.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.model.Rulings;

/** What a cheat sheet can have of a topic: its statements with what they need to be understood. */
final class SheetCandidates {
  private static final int LABEL = 60; // a longer label is a sentence: it stands itself
  private static final Pattern FIGURE =
      Pattern.compile("(?s)((?:[^:<]|<[^>]*>){2,60}:)\\s+((?:[^:<]|<[^>]*>){1,120})");
  private static final int KEY = 40;
  private static final int VALUE = 44;

  private final TopicPage page;
  private final Rulings rulings;
  private final List<SheetStatement> found = new ArrayList<>();
  private String leadIn = ""; // a short label without children, until the next statement
  private String introduction = ""; // the id of a sentence that only introduces the next one

  private SheetCandidates(TopicPage page, Rulings rulings) {
    this.page = page;
    this.rulings = rulings;
  }

  /** All statements of a page but those that an editor keeps off the sheet, in reading order. */
  static SheetTopic of(TopicPage page, Rulings rulings, String shortTitle) {
    SheetCandidates candidates = new SheetCandidates(page, rulings);
    candidates.blocks(page.introduction(), List.of(), "", 0);
    page.sections().forEach(section -> candidates.section(section, List.of()));
    return new SheetTopic(
        page.slug(),
        page.title(),
        shortTitle,
        page.category(),
        page.path(),
        page.visible(),
        candidates.found);
  }

  private void section(SectionView section, List<String> above) {
    List<String> titles = with(above, section.title());
    leadIn = "";
    introduction = "";
    blocks(section.blocks(), titles, "", 0);
    section.sections().forEach(inner -> section(inner, titles));
  }

  private void blocks(List<Block> blocks, List<String> titles, String parent, int depth) {
    for (Block block : blocks) {
      if (block.kind().equals("steps")) {
        steps(block, titles, parent, depth);
        continue;
      }
      for (StatementView view : block.statements()) {
        if (!rulings.nevers().contains(view.id())) {
          statement(view, titles, parent, depth);
        }
      }
    }
  }

  private void statement(StatementView view, List<String> titles, String parent, int depth) {
    String text = PlainHtml.text(view.html());
    boolean leads = !view.block() && (view.label() || text.endsWith(":"));
    if (leads && text.length() <= LABEL && !rulings.pins().contains(view.id())) {
      String label = text.replaceAll("[:\\s]+$", "");
      if (view.children().isEmpty()) {
        leadIn = label;
      } else {
        blocks(view.children(), with(titles, label), parent, depth);
      }
      return;
    }
    List<String> above = leadIn.isEmpty() ? titles : with(titles, leadIn);
    leadIn = "";
    SheetStatement made = make(view, above, parent, depth, html(view), view.kind());
    found.add(made);
    blocks(view.children(), above, made.id(), depth + 1);
    leadIn = "";
    introduction = leads && view.children().isEmpty() ? made.id() : "";
  }

  /** Steps are one thing: the third alone helps nobody. */
  private void steps(Block block, List<String> titles, String parent, int depth) {
    List<StatementView> shown =
        block.statements().stream().filter(s -> !rulings.nevers().contains(s.id())).toList();
    if (shown.isEmpty()) {
      return;
    }
    StringBuilder html = new StringBuilder("<ol start=\"" + block.start() + "\">");
    shown.forEach(step -> html.append("<li>").append(html(step)).append("</li>"));
    List<String> above = leadIn.isEmpty() ? titles : with(titles, leadIn);
    leadIn = "";
    found.add(make(shown.get(0), above, parent, depth, html.append("</ol>").toString(), "steps"));
    for (StatementView step : shown) {
      blocks(step.children(), above, shown.get(0).id(), depth + 1);
    }
  }

  private SheetStatement make(
      StatementView view, List<String> titles, String parent, int depth, String html, String kind) {
    String text = PlainHtml.text(html);
    String needed = introduction.isEmpty() ? parent : introduction;
    introduction = "";
    Matcher figure = FIGURE.matcher(html);
    boolean isFigure =
        depth == 0
            && !view.block()
            && !kind.equals("steps")
            && figure.matches()
            && balanced(figure.group(1))
            && PlainHtml.text(figure.group(1)).length() <= KEY
            && PlainHtml.text(figure.group(2)).length() <= VALUE
            && PlainHtml.text(figure.group(2)).matches("(?:.*[^\\p{L}\\p{N}])?\\d.*");
    SourceView source = view.sources().isEmpty() ? null : view.sources().get(0);
    return new SheetStatement(
        view.id(),
        page.slug(),
        found.size(),
        heading(titles),
        needed,
        depth,
        kind,
        html,
        isFigure ? figure.group(1) : "",
        isFigure ? figure.group(2) : "",
        text,
        agreeing(view),
        Usefulness.of(kind, text, html, !view.disputes().isEmpty()),
        rulings.pins().contains(view.id()),
        source == null ? "" : source.collection() + ", " + source.file() + ":" + source.lines());
  }

  /** The collections that say it, and those that nearly do. */
  private static int agreeing(StatementView view) {
    Set<String> names = new HashSet<>();
    view.sources().forEach(source -> names.add(source.collection()));
    for (StatementView fold : view.folds()) {
      fold.sources().forEach(source -> names.add(source.collection()));
    }
    return Math.max(1, names.size());
  }

  private String html(StatementView view) {
    String shortly = rulings.shorts().get(view.id());
    if (shortly != null) {
      return escape(shortly).replaceAll("`([^`]+)`", "<code>$1</code>");
    }
    String lead = view.lead().replaceAll("[:\\s]+$", "");
    // the sheet has no pictures; what they are said to show stays
    String html =
        view.html()
            .replaceAll("<img [^>]*?alt=\"([^\"]*)\"[^>]*>", "[$1]")
            .replaceAll(" id=\"[^\"]*\"", "")
            .replace("href=\"#", "href=\"" + page.path() + "#");
    return lead.isEmpty() || view.block() ? html : "<i>" + escape(lead) + ":</i> " + html;
  }

  /** The last two of the titles above say enough. */
  private String heading(List<String> titles) {
    List<String> telling =
        titles.stream().filter(title -> !title.equalsIgnoreCase(page.title())).toList();
    return String.join(" · ", telling.subList(Math.max(0, telling.size() - 2), telling.size()));
  }

  private static boolean balanced(String html) {
    return html.split("<[a-z]", -1).length == html.split("</", -1).length;
  }

  private static List<String> with(List<String> titles, String another) {
    List<String> all = new ArrayList<>(titles);
    if (!another.isEmpty() && !all.contains(another)) {
      all.add(another);
    }
    return all;
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
