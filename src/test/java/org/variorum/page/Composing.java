package org.variorum.page;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import org.variorum.link.CrossLinker;
import org.variorum.merge.Merger;
import org.variorum.model.Abbreviation;
import org.variorum.model.Catalogue;
import org.variorum.model.ChangeLog;
import org.variorum.model.Checkout;
import org.variorum.model.Decision;
import org.variorum.model.Diagnostics;
import org.variorum.model.Dispute;
import org.variorum.model.Edition;
import org.variorum.model.MergedTopic;
import org.variorum.model.MergedTopics;
import org.variorum.model.NoteTexts;
import org.variorum.model.Notes;
import org.variorum.model.Rulings;
import org.variorum.model.Settings;
import org.variorum.model.StatementIndex;
import org.variorum.note.EditorProse;
import org.variorum.topic.TopicClassifier;

/** Notes on their way to pages, for tests. */
final class Composing {
  private static final Settings SETTINGS =
      new Settings("Drinks", "", "en", "", "", "default", List.of("Hot", "Cold"));

  private Composing() {}

  static Pages pages(Notes notes, Catalogue catalogue, Map<String, String> texts) {
    return pages(merged(notes, catalogue, List.of()), catalogue, texts);
  }

  /** The merged topics, as some decisions make them. */
  static MergedTopics merged(Notes notes, Catalogue catalogue, List<Decision> decisions) {
    Rulings rulings =
        Rulings.of(decisions, new StatementIndex(notes, "decisions.yml", new Diagnostics()));
    return new Merger(rulings).merge(new TopicClassifier(catalogue, Map.of()).classify(notes));
  }

  /** The same topics, one of them with disputes. */
  static MergedTopics with(MergedTopics merged, String slug, Dispute... disputes) {
    List<MergedTopic> topics =
        merged.topics().stream()
            .map(
                topic ->
                    topic.topic().slug().equals(slug)
                        ? new MergedTopic(
                            topic.topic(),
                            topic.introduction(),
                            topic.sections(),
                            List.of(disputes),
                            topic.outcomes())
                        : topic)
            .toList();
    return new MergedTopics(merged.notes(), topics, merged.unsorted());
  }

  /** A ruling that one statement says nearly what another says. */
  static Decision fold(Notes notes, String of, String into) {
    return new Decision.Fold(
        NoteTexts.reference(notes, of),
        NoteTexts.reference(notes, into),
        new Decision.Ruling("", "", "", 1));
  }

  /** The page of that path. */
  static <P extends Page> P page(Pages pages, String path, Class<P> type) {
    return pages.pages().stream()
        .filter(page -> page.path().equals(path))
        .map(type::cast)
        .findFirst()
        .orElseThrow();
  }

  static Pages pages(Notes notes, Catalogue catalogue, List<Abbreviation> abbreviations) {
    return pages(merged(notes, catalogue, List.of()), catalogue, Map.of(), abbreviations);
  }

  static Pages pages(MergedTopics merged, Catalogue catalogue, Map<String, String> texts) {
    return pages(merged, catalogue, texts, List.of());
  }

  private static Pages pages(
      MergedTopics merged,
      Catalogue catalogue,
      Map<String, String> texts,
      List<Abbreviation> abbreviations) {
    CrossLinker linker =
        new CrossLinker(
            merged.topics().stream()
                .filter(topic -> topic.visible() > 0)
                .map(MergedTopic::topic)
                .toList());
    Edition edition = new Edition(SETTINGS, catalogue, List.of(), Map.of(), Map.of());
    EditorTexts editor =
        new EditorTexts(
            Map.of("tea", EditorProse.of("<p>By the editor.</p>")),
            texts.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, text -> EditorProse.of(text.getValue()))));
    return new PageComposer(edition, "1.0", editor, Checkout.NONE)
        .compose(
            linker.link(merged),
            abbreviations,
            Rulings.NONE,
            SheetFilling.ESTIMATED,
            ChangeLog.NONE);
  }

  static TopicPage topic(Pages pages, String slug) {
    return page(pages, slug + ".html", TopicPage.class);
  }
}
