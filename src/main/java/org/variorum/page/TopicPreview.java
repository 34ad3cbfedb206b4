package org.variorum.page;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.variorum.page.TopicPage.ContentsEntry;

/**
 * What a link to a topic shows before one follows it.
 *
 * @param about the editor's sentence; may be empty
 * @param lead the first sentences of the page; may be empty
 * @param sections the heading paths of sections, by anchor: of those that an editor links to
 */
public record TopicPreview(
    String title, String about, String lead, SortedMap<String, String> sections) {
  private static final int LEAD = 200;
  private static final Pattern TO_SECTION = Pattern.compile("href=\"([^\"#/:]+\\.html#[^\"]+)\"");
  private static final Pattern PARAGRAPH = Pattern.compile("(?s)<p>(.*?)</p>");

  /** The previews of all topics, by slug. */
  public static SortedMap<String, TopicPreview> of(Collection<Page> pages) {
    SortedMap<String, String> linked = new TreeMap<>();
    for (Page page : pages) {
      String html =
          page instanceof TextPage text
              ? text.html()
              : page instanceof TopicPage topic ? topic.lead() : "";
      Matcher links = TO_SECTION.matcher(html);
      while (links.find()) {
        linked.put(links.group(1), "");
      }
    }
    SortedMap<String, TopicPreview> previews = new TreeMap<>();
    for (Page page : pages) {
      if (page instanceof TopicPage topic) {
        for (ContentsEntry entry : topic.contents()) {
          paths(topic.path() + "#", "", entry, linked);
        }
        previews.put(topic.slug(), preview(topic, linked));
      }
    }
    return previews;
  }

  private static void paths(
      String page, String above, ContentsEntry entry, Map<String, String> linked) {
    String path = above.isEmpty() ? entry.title() : above + " › " + entry.title();
    linked.computeIfPresent(page + entry.anchor(), (href, before) -> path);
    entry.entries().forEach(inner -> paths(page, path, inner, linked));
  }

  private static TopicPreview preview(TopicPage topic, SortedMap<String, String> linked) {
    SortedMap<String, String> sections = new TreeMap<>();
    String page = topic.path() + "#";
    linked
        .tailMap(page)
        .forEach(
            (href, path) -> {
              if (href.startsWith(page) && !path.isEmpty()) {
                sections.put(href.substring(page.length()), path);
              }
            });
    String lead =
        Stream.concat(
                paragraphs(topic.lead()).stream(),
                topic.introduction().stream()
                    .flatMap(block -> block.statements().stream())
                    .filter(statement -> !statement.block() && !statement.label())
                    .map(StatementView::html))
            .map(PlainHtml::text)
            .filter(text -> !text.isEmpty() && !text.equals(topic.about()))
            .findFirst()
            .orElse("");
    return new TopicPreview(
        topic.title(), topic.about(), PlainHtml.beginning(lead, LEAD), sections);
  }

  private static List<String> paragraphs(String html) {
    return PARAGRAPH.matcher(html).results().map(found -> found.group(1)).toList();
  }
}
