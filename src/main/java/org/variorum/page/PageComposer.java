package org.variorum.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.variorum.model.Abbreviation;
import org.variorum.model.Edition;
import org.variorum.model.LinkedTopic;
import org.variorum.model.LinkedTopics;
import org.variorum.model.Topic;
import org.variorum.page.SiteInfo.Category;
import org.variorum.page.SiteInfo.CollectionLink;
import org.variorum.page.SiteInfo.TopicLink;

/** Puts the pages together: what a template is given is ready to be written. */
public final class PageComposer {
  private final Edition edition;
  private final String version;
  private final Map<String, String> leads;
  private final Map<String, String> texts;

  /**
   * @param version of the program
   * @param leads the editor's HTML for a topic, by slug
   * @param texts the editor's further pages, HTML by slug
   */
  public PageComposer(
      Edition edition, String version, Map<String, String> leads, Map<String, String> texts) {
    this.edition = edition;
    this.version = version;
    this.leads = new TreeMap<>(leads);
    this.texts = new TreeMap<>(texts);
  }

  /** All pages where the notes explain no abbreviations. */
  public Pages compose(LinkedTopics linked) {
    return compose(linked, List.of());
  }

  /**
   * All pages, in a fixed order: home, topics, unsorted, collections, and the site's own.
   *
   * @param abbreviations what the notes explain
   */
  public Pages compose(LinkedTopics linked, List<Abbreviation> abbreviations) {
    List<LinkedTopic> present =
        linked.topics().stream().filter(topic -> topic.merged().visible() > 0).toList();
    SiteInfo site = site(linked, present);
    List<TopicLink> order =
        site.navigation().stream().flatMap(category -> category.topics().stream()).toList();
    Map<String, LinkedTopic> bySlug = new LinkedHashMap<>();
    present.forEach(topic -> bySlug.put(topic.merged().topic().slug(), topic));
    List<LinkedTopic> inOrder = new ArrayList<>();
    order.forEach(link -> inOrder.add(bySlug.get(link.slug())));
    inOrder.add(linked.unsorted());
    DisputesComposer disputes = new DisputesComposer(inOrder, TopicComposer.titles(linked));
    TopicComposer topics = new TopicComposer(linked, bySlug, leads, disputes.bySlug());
    List<Page> pages = new ArrayList<>();
    List<SearchDocument> documents = new ArrayList<>();
    pages.add(home(linked, present));
    for (int k = 0; k < order.size(); k++) {
      LinkedTopic topic = bySlug.get(order.get(k).slug());
      pages.add(
          topics.page(
              topic,
              k == 0 ? null : order.get(k - 1),
              k + 1 == order.size() ? null : order.get(k + 1)));
      documents.addAll(SearchDocuments.of(topic, documents.size()));
    }
    pages.add(topics.page(linked.unsorted(), null, null));
    documents.addAll(SearchDocuments.of(linked.unsorted(), documents.size()));
    pages.addAll(new CollectionComposer(linked, edition.catalogue()).pages());
    pages.add(disputes.page());
    GlossaryPage glossary = new GlossaryComposer(inOrder, new Places(linked), abbreviations).page();
    pages.add(new ReportComposer(linked, disputes.bySlug(), glossary.abbreviations()).page());
    if (!glossary.letters().isEmpty()) {
      pages.add(glossary);
    }
    if (!present.isEmpty()) {
      pages.add(new AlphabeticalIndexComposer(present, glossary).page());
    }
    pages.add(new SearchPage("Search", "Search all pages of " + site.title() + "."));
    pages.add(new NotFoundPage("Page not found", ""));
    texts.forEach((slug, html) -> pages.add(text(slug, html)));
    return new Pages(site, pages, documents);
  }

  private SiteInfo site(LinkedTopics linked, List<LinkedTopic> present) {
    List<CollectionLink> collections =
        linked.notes().collections().stream()
            .map(
                c ->
                    new CollectionLink(
                        c.name(), c.title(), c.about(), "collections/" + c.name() + ".html"))
            .toList();
    return new SiteInfo(
        edition.settings().title(),
        edition.settings().about(),
        edition.settings().language(),
        edition.settings().baseUrl(),
        edition.settings().repository(),
        version,
        navigation(present),
        collections);
  }

  private List<Category> navigation(List<LinkedTopic> present) {
    Map<String, List<TopicLink>> byCategory = new TreeMap<>(categoryOrder());
    for (LinkedTopic linked : present) {
      Topic topic = linked.merged().topic();
      byCategory
          .computeIfAbsent(topic.category(), key -> new ArrayList<>())
          .add(
              new TopicLink(
                  topic.slug(),
                  topic.title(),
                  topic.shortTitle(),
                  topic.about(),
                  topic.slug() + ".html",
                  linked.merged().visible()));
    }
    List<Category> categories = new ArrayList<>();
    byCategory.forEach(
        (title, topics) ->
            categories.add(new Category(title.isEmpty() ? "Topics" : title, topics)));
    return categories;
  }

  private Comparator<String> categoryOrder() {
    List<String> wanted = edition.settings().categories();
    return Comparator.comparingInt(
            (String category) ->
                wanted.contains(category) ? wanted.indexOf(category) : wanted.size())
        .thenComparing(Comparator.naturalOrder());
  }

  private HomePage home(LinkedTopics linked, List<LinkedTopic> present) {
    int visible = present.stream().mapToInt(topic -> topic.merged().visible()).sum();
    int said =
        present.stream().mapToInt(topic -> Counts.of(topic.merged().outcomes()).statements()).sum();
    return new HomePage(
        edition.settings().title(), edition.settings().about(), said, visible, present.size());
  }

  private static TextPage text(String slug, String html) {
    String title = html.replaceAll("(?s).*?<h1>(.*?)</h1>.*", "$1");
    String plain = title.equals(html) ? slug : unescaped(title.replaceAll("<[^>]*>", ""));
    return new TextPage(slug + ".html", plain, "", html.replaceFirst("(?s)<h1>.*?</h1>", ""));
  }

  private static String unescaped(String html) {
    return html.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }
}
