package org.variorum.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.variorum.model.Diagnostic;
import org.variorum.model.Diagnostics;
import org.variorum.model.LinkedTopic;
import org.variorum.model.LinkedTopics;
import org.variorum.model.MergedStatement;
import org.variorum.model.Nearest;
import org.variorum.model.Node;
import org.variorum.model.Note;
import org.variorum.model.Rule;
import org.variorum.model.Section;
import org.variorum.model.Topic;

/**
 * Turns the links by name that authors wrote, {@code <a data-wiki="Tea#Iced">}, into links to
 * pages; one that leads nowhere keeps its text, and is reported.
 */
public final class WikiLinker {
  private static final String MARK = "data-wiki";

  private final LinkedTopics linked;
  private final WikiTargets targets;
  private final Diagnostics diagnostics;

  /**
   * @param topics the whole catalogue
   * @param pages the editor's, titles by slug
   */
  public WikiLinker(
      LinkedTopics linked, List<Topic> topics, Map<String, String> pages, Diagnostics diagnostics) {
    this.linked = linked;
    this.targets = new WikiTargets(topics, linked, pages);
    this.diagnostics = diagnostics;
  }

  /** Where a text stands, for messages: some lines of a file, the first one's number from 1. */
  private record Origin(String path, int firstLine, List<String> lines) {
    int lineOf(String target) {
      for (int k = 0; k < lines.size(); k++) {
        if (lines.get(k).contains("[[" + target)) {
          return firstLine + k;
        }
      }
      return firstLine;
    }
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
        if (text.contains(MARK)) {
          String file = said.node().collection() + "/" + said.node().span().file();
          int first = said.node().span().firstLine();
          List<String> source = lines.getOrDefault(file, List.of());
          // a footnote's definition may stand anywhere below
          List<String> below = source.subList(Math.min(first - 1, source.size()), source.size());
          List<String> slugs = new ArrayList<>();
          own.put(
              said.node().id(),
              resolved(text, new Origin(before + file, first, below), slug, slugs));
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
    return html.contains(MARK)
        ? resolved(html, new Origin(path, 1, markdown.lines().toList()), page, new ArrayList<>())
        : html;
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

  private String resolved(String html, Origin origin, String page, List<String> slugs) {
    Document document = Jsoup.parseBodyFragment(html);
    document.outputSettings().prettyPrint(false);
    for (Element link : document.select("a[" + MARK + "]")) {
      String written = link.attr(MARK);
      link.removeAttr(MARK);
      String href = href(written, origin, page, slugs);
      if (href.isEmpty() || link.closest("a[href]") != null) {
        link.unwrap();
      } else {
        if (targets.find(name(written)).map(WikiTargets.Target::topic).orElse(false)) {
          link.attr("class", "topic");
        }
        link.attr("href", href);
      }
    }
    return document.body().html();
  }

  private static String name(String written) {
    int sign = written.indexOf('#');
    return sign < 0 ? written : written.substring(0, sign);
  }

  private String href(String written, Origin origin, String page, List<String> slugs) {
    String section = written.substring(name(written).length()).replaceFirst("^#", "").strip();
    // "C#" names a topic as a whole
    WikiTargets.Target target =
        targets.find(name(written)).or(() -> targets.find(written)).orElse(null);
    if (target == null) {
      String near = Nearest.to(name(written), targets.names());
      warn(
          origin,
          written,
          "leads to no topic and no page; its text stays",
          near.isEmpty() ? "add the topic to topics.yml" : "did you mean [[" + near + "]]?");
      return "";
    }
    if (!target.hasPage()) {
      warn(
          origin,
          written,
          "leads to a topic without a page; its text stays",
          "no note speaks of '" + target.slug() + "' yet");
      return "";
    }
    boolean own = target.slug().equals(page);
    if (target.topic() && !own && !slugs.contains(target.slug())) {
      slugs.add(target.slug());
    }
    String path = own ? "" : target.slug() + ".html";
    if (section.isEmpty() || !target.topic()) {
      // an editor's page gives its headings no anchors
      return path;
    }
    String anchor = target.anchors().get(Slugs.plain(section));
    if (anchor == null) {
      String near = Nearest.to(Slugs.plain(section), target.anchors().keySet());
      warn(
          origin,
          written,
          "names a section that the page does not have",
          near.isEmpty() ? "leave it out" : "did you mean '" + near + "'?");
      return path;
    }
    return path + "#" + anchor;
  }

  private void warn(Origin origin, String written, String what, String hint) {
    diagnostics.add(
        Diagnostic.warning(
                origin.path(), origin.lineOf(written), "the link [[" + written + "]] " + what, hint)
            .as(Rule.DEAD_LINK));
  }
}
