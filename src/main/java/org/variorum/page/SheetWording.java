package org.variorum.page;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.model.Rulings;

/** How a statement is worded on the cheat sheet: as it stands on its page, or in short. */
final class SheetWording {
  /** What cannot be understood without the sentence before it. */
  private static final Pattern REFERS =
      Pattern.compile(
          "(?:It|Its|They|Their|This|That|These|Those|Then|Otherwise|Such|Both|There,|Here,|So|Thus|Instead|In (?:this|that) case"
              + "|(?:For|From|With|Without|To|After|Before) (?:it|that|this|them|these)|To \\w+ (?:that|this|it)|The (?:former|latter))\\b.*",
          Pattern.DOTALL);

  private static final Pattern FIGURE =
      Pattern.compile("(?s)((?:[^:<]|<[^>]*>){2,60}:)\\s+((?:[^:<]|<[^>]*>){1,120})");
  private static final int KEY = 40;
  private static final int VALUE = 44;

  private final TopicPage page;
  private final Rulings rulings;

  SheetWording(TopicPage page, Rulings rulings) {
    this.page = page;
    this.rulings = rulings;
  }

  /** Its HTML; an editor's short form is marked as his. */
  String html(StatementView view) {
    String shortly = rulings.shorts().get(view.id());
    if (shortly != null) {
      return escape(shortly).replaceAll("`([^`]+)`", "<code>$1</code>")
          + " "
          + SheetStatement.EDITOR;
    }
    String lead = view.lead().replaceAll("[:\\s]+$", "");
    // the sheet has no pictures; what they are said to show stays
    String html =
        view.html()
            .replaceAll("<img [^>]*?alt=\"([^\"]*)\"[^>]*>", "[$1]")
            .replaceAll("<span class=\"code-language\">[^<]*</span>", "")
            .replaceAll(" id=\"[^\"]*\"", "")
            .replace("href=\"#", "href=\"" + page.path() + "#");
    return lead.isEmpty() || view.block() ? html : "<i>" + escape(lead) + ":</i> " + html;
  }

  /** Items as running text: "one; two; three". */
  String joined(List<StatementView> items) {
    return String.join(
        "; ", items.stream().map(item -> html(item).replaceFirst("[.;,\\s]+$", "")).toList());
  }

  /** Does it speak of something that only the sentence before it names? */
  static boolean refers(String text) {
    return REFERS.matcher(text).matches();
  }

  /** The two cells of a figure ("Timeout: 15 minutes"); nothing where it is none. */
  static List<String> figure(String html) {
    Matcher figure = FIGURE.matcher(html);
    boolean isFigure =
        figure.matches()
            && balanced(figure.group(1))
            && PlainHtml.text(figure.group(1)).length() <= KEY
            && PlainHtml.text(figure.group(2)).length() <= VALUE
            && PlainHtml.text(figure.group(2)).matches("(?:.*[^\\p{L}\\p{N}])?\\d.*");
    return isFigure ? List.of(figure.group(1), figure.group(2)) : List.of();
  }

  private static boolean balanced(String html) {
    return html.split("<[a-z]", -1).length == html.split("</", -1).length;
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
