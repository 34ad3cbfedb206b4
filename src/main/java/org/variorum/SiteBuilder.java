package org.variorum;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.variorum.change.EditionRecord;
import org.variorum.change.PreviousEdition;
import org.variorum.check.SiteChecker;
import org.variorum.compare.ExplainedAbbreviations;
import org.variorum.config.ContentFolder;
import org.variorum.highlight.CodeHighlighter;
import org.variorum.history.GitHistory;
import org.variorum.ledger.Ledger;
import org.variorum.ledger.LedgerAudit;
import org.variorum.link.AuthoredLinks;
import org.variorum.link.CrossLinker;
import org.variorum.merge.Merger;
import org.variorum.model.Abbreviation;
import org.variorum.model.Appearance;
import org.variorum.model.Catalogue;
import org.variorum.model.ChangeLog;
import org.variorum.model.Checkout;
import org.variorum.model.Diagnostics;
import org.variorum.model.Edition;
import org.variorum.model.LinkedTopics;
import org.variorum.model.MergedTopic;
import org.variorum.model.MergedTopics;
import org.variorum.model.Notes;
import org.variorum.model.Prose;
import org.variorum.model.RepositoryLinks;
import org.variorum.model.Rulings;
import org.variorum.model.Settings;
import org.variorum.model.Silences;
import org.variorum.model.StatementIndex;
import org.variorum.model.Topic;
import org.variorum.model.TopicOutlines;
import org.variorum.model.Words;
import org.variorum.note.EditorProse;
import org.variorum.note.EditorText;
import org.variorum.note.NoteReader;
import org.variorum.note.Pictures;
import org.variorum.output.ChangeFeed;
import org.variorum.output.Site;
import org.variorum.output.SiteFiles;
import org.variorum.page.EditorTexts;
import org.variorum.page.Page;
import org.variorum.page.PageComposer;
import org.variorum.page.Pages;
import org.variorum.page.SheetFilling;
import org.variorum.print.PrintedSheet;
import org.variorum.theme.Overrides;
import org.variorum.theme.ThemeException;
import org.variorum.theme.ThemeRenderer;
import org.variorum.topic.TopicClassifier;

/**
 * The pipeline: notes in, a site out; every stage takes what the one before made and returns
 * something new.
 */
final class SiteBuilder {
  private final BuildOptions options;
  private final Diagnostics diagnostics;
  private final Pictures pictures = new Pictures();
  private Checkout checkout;

  SiteBuilder(BuildOptions options, Diagnostics diagnostics) {
    this.options = options;
    this.diagnostics = diagnostics;
  }

  /** The whole way, in memory; what is wrong is in the diagnostics. */
  Build build() throws IOException, UsageException {
    Merge merge = merge();
    Edition edition = merge.edition();
    Optional<ThemeRenderer> theme = theme(edition);
    List<Abbreviation> abbreviations = ExplainedAbbreviations.of(merge.notes());
    SheetEdition sheet = new SheetEdition(edition.settings().appearance().features().pdf());
    EditionRecord record = EditionRecord.of(merge.merged());
    ChangeLog log =
        options.previous.log(record, EditionDate.of(checkout().changed().values().stream()));
    Pages pages = pages(merge, abbreviations, sheet, log);
    Supplier<PrintedSheet> pdf = sheet.begin(pages);
    Map<String, byte[]> assets =
        SiteAssets.of(options.content, edition.settings().appearance(), pages, abbreviations);
    Site site =
        site(edition, pages, assets, theme)
            .with(PreviousEdition.files(record, log))
            .with(ChangeFeed.of(log, edition.settings().title(), edition.settings().baseUrl()))
            .with(SheetEdition.files(pdf.get(), diagnostics));
    check(site, merge);
    return new Build(merge, pages, assets, site);
  }

  /** The way to what is on the pages, for those who do not want them as HTML. */
  Pages pages(Merge merge) throws IOException {
    return pages(
        merge, ExplainedAbbreviations.of(merge.notes()), choice -> List.of(), ChangeLog.NONE);
  }

  private Pages pages(
      Merge merge, List<Abbreviation> abbreviations, SheetFilling filling, ChangeLog log)
      throws IOException {
    Edition edition = merge.edition();
    LinkedTopics crossed =
        new CrossLinker(withPages(merge.merged()), unfamiliar(abbreviations, edition))
            .link(merge.merged());
    EditorHtml texts = EditorHtml.of(edition, options, pictures, diagnostics);
    AuthoredLinks names = texts.linker(crossed);
    LinkedTopics linked = names.topics(options.notesFolder().toString().replace('\\', '/'));
    CodeHighlighter highlighter = new CodeHighlighter();
    PageComposer composer = composer(edition, texts.linked(names), highlighter);
    Pages pages =
        composer.compose(
            highlighter.highlight(linked), abbreviations, merge.rulings(), filling, log);
    if (options.ownNotes()) { // with other notes the editors' pages are not read
      NavigationAudit.run(edition.settings().appearance(), pages, options, diagnostics);
    }
    return pages;
  }

  private void check(Site site, Merge merge) {
    Map<String, Integer> budgets = merge.edition().settings().budgets();
    SiteOrigins origins =
        new SiteOrigins(merge.notes(), options, merge.edition().settings().baseUrl());
    SiteChecker.run(site, origins, budgets, diagnostics);
    SearchBudget.check(
        site, budgets.get("search"), origins.setting("search").orElseThrow(), diagnostics);
    if (options.ownNotes() && !diagnostics.failed()) {
      diagnostics.silence(diagnostics.silences().whole());
    }
  }

  /** The way to the merged topics and their ledger. */
  Merge merge() throws IOException, UsageException {
    return merge(Merger::new);
  }

  /** The same with only what is ruled or certain: what there is to learn from. */
  Merge certain() throws IOException, UsageException {
    return merge(Merger::certain);
  }

  private Merge merge(Function<Rulings, Merger> merger) throws IOException, UsageException {
    options.check();
    ContentFolder content = new ContentFolder(options.content, diagnostics);
    Edition edition = edition(content);
    diagnostics.silence(silences(edition));

    Notes notes =
        new NoteReader(diagnostics, pictures)
            .read(options.notesFolder(), content.collections(options.notesFolder()));
    Catalogue catalogue =
        edition.catalogue().topics().isEmpty()
            ? ProposedTopics.of(notes, edition.pages().keySet())
            : edition.catalogue();
    Rulings rulings = Rulings.of(edition.decisions(), index(notes));
    TopicOutlines outlines = new TopicClassifier(catalogue, rulings.moves()).classify(notes);
    MergedTopics merged = merger.apply(rulings).merge(outlines);
    Ledger ledger = Ledger.of(merged);
    LedgerAudit.run(ledger, notes, diagnostics);

    EditionAudit.run(edition, merged, options, diagnostics);
    DecisionAudit.run(edition.decisions(), notes, merged, decisionsPath(), diagnostics);
    return new Merge(edition.with(catalogue), notes, rulings, outlines, merged, ledger);
  }

  /** What merging made. */
  record Merge(
      Edition edition,
      Notes notes,
      Rulings rulings,
      TopicOutlines outlines,
      MergedTopics merged,
      Ledger ledger) {}

  /**
   * What a build made.
   *
   * @param assets what the pages load beside the theme's own, by logical name
   */
  record Build(Merge merge, Pages pages, Map<String, byte[]> assets, Site site) {}

  private Silences silences(Edition edition) {
    String folder = options.content.toString().replace('\\', '/') + "/";
    return new Silences(options.siteFile(), folder, edition.settings().silence(), false, false);
  }

  private Edition edition(ContentFolder content) throws IOException {
    Edition edition = content.read(options.decisionsFile(), options.ownNotes());
    Settings settings =
        edition.settings().withBaseUrl(options.baseUrlOr(edition.settings().baseUrl()));
    Appearance look = settings.appearance();
    return edition.with(
        options.pdf == null
            ? settings
            : settings.with(look.with(look.features().withPdf(options.pdf))));
  }

  private StatementIndex index(Notes notes) {
    return new StatementIndex(notes, decisionsPath(), diagnostics);
  }

  private String decisionsPath() {
    return options.decisionsFile() == null ? "" : options.decisionsFile().toString();
  }

  /** Nothing where the theme is wrong: that was reported. */
  private Optional<ThemeRenderer> theme(Edition edition) throws UsageException {
    String name = options.theme == null ? edition.settings().theme() : options.theme;
    try {
      Overrides overrides =
          new Overrides(
              options.content.resolve("theme"),
              edition.settings().appearance().colours(),
              options.siteFile());
      ThemeRenderer theme = ThemeRenderer.load(name, options.themes(), overrides);
      theme.warnings().forEach(diagnostics::add);
      return Optional.of(theme);
    } catch (ThemeException e) {
      if (options.theme != null && e.diagnostic().line() == 0) {
        throw new UsageException("--theme: " + e.getMessage(), e.hint());
      }
      diagnostics.add(e.diagnostic());
      return Optional.empty();
    }
  }

  private static List<Topic> withPages(MergedTopics merged) {
    return merged.topics().stream()
        .filter(topic -> topic.visible() > 0)
        .map(MergedTopic::topic)
        .toList();
  }

  /** What the site's own title takes for granted needs no explanation everywhere. */
  private static List<Abbreviation> unfamiliar(List<Abbreviation> all, Edition edition) {
    List<String> title = Words.of(edition.settings().title());
    return all.stream()
        .filter(each -> !title.contains(each.shortForm().toLowerCase(Locale.ROOT)))
        .toList();
  }

  /** Other notes than the edition's own lie where nobody knows. */
  private Checkout checkout() {
    if (checkout == null) {
      checkout = options.ownNotes() ? GitHistory.of(options.content) : Checkout.NONE;
    }
    return checkout;
  }

  private PageComposer composer(Edition edition, EditorHtml html, CodeHighlighter highlighter) {
    EditorTexts texts =
        new EditorTexts(
            prose(highlighter.highlight(html.leads())),
            prose(highlighter.highlight(html.pages())),
            EditorText.html(edition.settings().appearance().footer()));
    Edition shown =
        options.ownNotes() ? edition : edition.with(edition.settings().with(RepositoryLinks.NONE));
    return new PageComposer(shown, Main.VERSION, texts, checkout());
  }

  private static SortedMap<String, Prose> prose(Map<String, String> html) {
    SortedMap<String, Prose> prose = new TreeMap<>();
    html.forEach((slug, text) -> prose.put(slug, EditorProse.of(text)));
    return prose;
  }

  private Site site(
      Edition edition, Pages pages, Map<String, byte[]> assets, Optional<ThemeRenderer> theme) {
    SortedMap<String, byte[]> files = new TreeMap<>(pictures.files());
    try {
      if (theme.isPresent()) {
        files.putAll(theme.get().render(pages, assets));
      }
    } catch (ThemeException e) {
      diagnostics.add(e.diagnostic());
    }
    List<String> paths = pages.pages().stream().map(Page::path).toList();
    files.putAll(
        SiteFiles.of(
            Main.VERSION, edition.settings().title(), paths, edition.settings().baseUrl()));
    return new Site(files);
  }
}
