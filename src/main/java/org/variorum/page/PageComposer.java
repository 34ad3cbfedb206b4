package org.variorum.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.variorum.model.Abbreviation;
import org.variorum.model.ChangeLog;
import org.variorum.model.Checkout;
import org.variorum.model.Edition;
import org.variorum.model.Features;
import org.variorum.model.LinkedTopic;
import org.variorum.model.LinkedTopics;
import org.variorum.model.Rulings;
import org.variorum.model.Topic;
import org.variorum.page.SiteInfo.Category;
import org.variorum.page.SiteInfo.CollectionLink;
import org.variorum.page.SiteInfo.TopicLink;

/** Puts the pages together: what a template is given is ready to be written. */
public final class PageComposer {
  /** How many topics a description names. */
  private static final int SHOWN = 4;

  private final Edition edition;
  private final String version;
  private final EditorTexts editor;
  private final RepositoryFiles files;

  /**
   * @param version of the program
   * @param checkout what git knows of the content folder
   */
  public PageComposer(Edition edition, String version, EditorTexts editor, Checkout checkout) {
    this.edition = edition;
    this.version = version;
    this.editor = editor;
    this.files = new RepositoryFiles(edition.settings().links(), checkout);
  }

  /**
   * All pages, in a fixed order: home, topics, unsorted, collections, and the site's own.
   *
   * @param abbreviations what the notes explain
   * @param rulings on the cheat sheet
   * @param filling of the cheat sheet
   * @param log what changed since earlier editions
   */
  public Pages compose(
      LinkedTopics linked,
      List<Abbreviation> abbreviations,
      Rulings rulings,
      SheetFilling filling,
      ChangeLog log) {
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
    Attribution attribution = new Attribution(TopicComposer.titles(linked), files);
    Places places = new Places(linked);
    ChangesComposer changes = new ChangesComposer(log, places, TopicComposer.titles(linked));
    DisputesComposer disputes = new DisputesComposer(inOrder, attribution);
    TopicComposer topics =
        new TopicComposer(
            linked, bySlug, editor.leads(), disputes.bySlug(), changes, attribution, files);
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
    pages.addAll(new CollectionComposer(linked, edition.catalogue(), files).pages());
    pages.add(disputes.page());
    if (!changes.isEmpty()) {
      pages.add(changes.page(log.hasFeed(edition.settings().baseUrl())));
    }
    GlossaryPage glossary = new GlossaryComposer(inOrder, places, abbreviations).page();
    Features features = edition.settings().appearance().features();
    if (features.report()) {
      pages.add(new ReportComposer(linked, disputes.bySlug(), glossary.abbreviations()).page());
    }
    if (features.glossary() && !glossary.letters().isEmpty()) {
      pages.add(glossary);
    }
    if (features.index() && !present.isEmpty()) {
      pages.add(new AlphabeticalIndexComposer(present, glossary).page());
    }
    List<TopicPage> sheet =
        pages.stream()
            .filter(TopicPage.class::isInstance)
            .map(TopicPage.class::cast)
            .filter(page -> !page.slug().equals(Topic.UNSORTED))
            .toList();
    if (!sheet.isEmpty()) {
      SheetChoice choice = SheetChoice.among(sheet, rulings, site);
      pages.add(
          CheatSheetComposer.page(
              site, sheet, filling.of(choice), choice.ranked().size(), features.pdf()));
    }
    if (features.search()) {
      pages.add(new SearchPage("Search", "Search all pages of " + site.title() + "."));
    } else {
      documents.clear();
    }
    pages.add(new NotFoundPage("Page not found", "There is no page at this address."));
    pages.addAll(new TextComposer(edition.settings(), editor.pages(), files).pages());
    return new Pages(site.with(site.look().among(pages)), pages, documents);
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
        collections,
        SiteLook.of(edition.settings().appearance(), editor.footer()));
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
    String title = edition.settings().title();
    List<String> some =
        present.stream().limit(SHOWN).map(topic -> topic.merged().topic().title()).toList();
    String topics =
        "Notes on "
            + String.join(", ", some)
            + (present.size() > SHOWN ? " and " + (present.size() - SHOWN) + " more." : ".");
    String about = edition.settings().about();
    return new HomePage(
        title,
        Descriptions.of(List.of(about.isEmpty() ? topics : about)),
        said,
        visible,
        present.size());
  }
}
