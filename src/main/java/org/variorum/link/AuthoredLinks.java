package org.variorum.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.variorum.model.Diagnostics;
import org.variorum.model.LinkedTopic;
import org.variorum.model.LinkedTopics;
import org.variorum.model.MergedStatement;
import org.variorum.model.Node;
import org.variorum.model.Note;
import org.variorum.model.Prose;
import org.variorum.model.Section;
import org.variorum.model.Topic;

/**
 * Turns the links that authors wrote to each other's text into links to pages: by name, {@code <a
 * data-wiki="Tea#Iced">}, or by file, {@code <a data-note="tea.md#iced">}. One that leads nowhere
 * keeps its text, and is reported.
 */
public final class AuthoredLinks {
  private static final String BY_NAME = "data-wiki";
  private static final String BY_FILE = "data-note";

  private final LinkedTopics linked;
  private final NameLinks names;
  private final FileLinks files;

  /**
   * @param topics the whole catalogue
   * @param pages the editor's, by slug
   */
  public AuthoredLinks(
      LinkedTopics linked, List<Topic> topics, Map<String, Prose> pages, Diagnostics diagnostics) {
    this.linked = linked;
    this.names = new NameLinks(topics, linked, pages, diagnostics);
    this.files = new FileLinks(linked, diagnostics);
  }

  /**
   * The topics with their links; what is linked is mentioned.
   *
   * @param notesFolder the path that messages put before a note's own; may be empty
   */
  public LinkedTopics topics(String notesFolder) {
    Map<String, List<String>> lines = new HashMap<>();
    for (Note note : linked.notes().notes()) {
      lines.put(note.collection() + "/" + note.file(), note.lines());
    }
    String before = notesFolder.isEmpty() ? "" : notesFolder + "/";
    Map<String, List<LinkedTopic.Mention>> mentions = new TreeMap<>();
    List<Map<String, String>> html = new ArrayList<>();
    List<LinkedTopic> all = new ArrayList<>(linked.topics());
    all.add(linked.unsorted());
    for (LinkedTopic topic : all) {
      Map<String, String> own = new HashMap<>(topic.html());
      String slug = topic.merged().topic().slug();
      for (Said said : said(topic)) {
        String text = own.getOrDefault(said.node().id(), "");
        if (isMarked(text)) {
          String file = said.node().collection() + "/" + said.node().span().file();
          int first = said.node().span().firstLine();
          List<String> source = lines.getOrDefault(file, List.of());
          // a footnote's definition may stand anywhere below
          List<String> below = source.subList(Math.min(first - 1, source.size()), source.size());
          List<String> slugs = new ArrayList<>();
          own.put(
              said.node().id(),
              resolved(text, new LinkOrigin(before + file, file, first, below, 0), slug, slugs));
          for (String other : slugs) {
            mentions
                .computeIfAbsent(other, key -> new ArrayList<>())
                .add(new LinkedTopic.Mention(slug, said.node().id(), said.section()));
          }
        }
      }
      html.add(own);
    }
    List<LinkedTopic> done = new ArrayList<>();
    for (int k = 0; k < all.size(); k++) {
      LinkedTopic topic = all.get(k);
      List<LinkedTopic.Mention> mentioned = new ArrayList<>(topic.mentionedOn());
      mentioned.addAll(mentions.getOrDefault(topic.merged().topic().slug(), List.of()));
      done.add(new LinkedTopic(topic.merged(), html.get(k), topic.anchors(), mentioned));
    }
    return new LinkedTopics(
        linked.notes(), done.subList(0, done.size() - 1), done.get(done.size() - 1));
  }

  /**
   * A text of the editor's with its links.
   *
   * @param path of its file
   * @param markdown what it was made of
   * @param page the slug of the page that it stands on
   */
  public String text(String html, String path, String markdown, String page) {
    return isMarked(html)
        ? resolved(
            html,
            new LinkOrigin(path, "", 1, markdown.lines().toList(), 0),
            page,
            new ArrayList<>())
        : html;
  }

  private static boolean isMarked(String html) {
    return html.contains(BY_NAME) || html.contains(BY_FILE);
  }

  private record Said(Node node, String section) {}

  private static List<Said> said(LinkedTopic topic) {
    List<Said> said = new ArrayList<>();
    topic.merged().all().forEach(section -> said(section, "", said));
    return said;
  }

  private static void said(Section section, String path, List<Said> said) {
    String title = path.isEmpty() ? section.title() : path + " › " + section.title();
    for (MergedStatement statement : section.statements()) {
      statement.walk(
          each -> {
            said.add(new Said(each.node(), title));
            each.folds().forEach(fold -> said.add(new Said(fold.node(), title)));
          });
    }
    section.sections().forEach(inner -> said(inner, title, said));
  }

  private String resolved(String html, LinkOrigin origin, String page, List<String> slugs) {
    Document document = Jsoup.parseBodyFragment(html);
    document.outputSettings().prettyPrint(false);
    Map<String, Integer> seen = new HashMap<>();
    for (Element link : document.select("a[" + BY_NAME + "], a[" + BY_FILE + "]")) {
      String name = link.attr(BY_NAME);
      String file = link.attr(BY_FILE);
      link.removeAttr(BY_NAME).removeAttr(BY_FILE);
      LinkOrigin here = origin.behind(seen.merge(name + "\n" + file, 1, Integer::sum) - 1);
      Optional<NameLinks.Target> target =
          name.isEmpty()
              ? files
                  .find(file, here)
                  .map(found -> new NameLinks.Target(found.slug(), true, found.anchor()))
              : names.find(name, here);
      boolean within = link.closest("a[href]") != null;
      if (within || target.isEmpty() || isWhole(target.get(), page)) {
        link.unwrap();
      } else {
        lead(link, target.get(), page, slugs);
      }
    }
    return document.body().html();
  }

  /** A link to the page that it stands on would lead nowhere. */
  private static boolean isWhole(NameLinks.Target target, String page) {
    return target.slug().equals(page) && target.anchor().isEmpty();
  }

  private static void lead(Element link, NameLinks.Target target, String page, List<String> slugs) {
    boolean own = target.slug().equals(page);
    if (target.topic() && !target.slug().equals(Topic.UNSORTED)) {
      link.attr("class", "topic");
      if (!own && !slugs.contains(target.slug())) {
        slugs.add(target.slug());
      }
    }
    String anchor = target.anchor().isEmpty() ? "" : "#" + target.anchor();
    link.attr("href", (own ? "" : target.slug() + ".html") + anchor);
  }
}
