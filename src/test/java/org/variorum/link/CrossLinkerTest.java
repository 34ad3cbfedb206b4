package org.variorum.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.merge.Merger;
import org.variorum.model.Abbreviation;
import org.variorum.model.Catalogue;
import org.variorum.model.Decision;
import org.variorum.model.Diagnostics;
import org.variorum.model.LinkedTopic;
import org.variorum.model.LinkedTopics;
import org.variorum.model.MergedTopics;
import org.variorum.model.NoteTexts;
import org.variorum.model.Notes;
import org.variorum.model.Rulings;
import org.variorum.model.StatementIndex;
import org.variorum.model.Topic;
import org.variorum.topic.TopicClassifier;

class CrossLinkerTest {
  private static final Catalogue CATALOGUE =
      new Catalogue(List.of(Topic.proposed("tea", "Tea"), Topic.proposed("soda", "Soda")));
  private static final String LINK = "<a class=\"topic\" href=\"soda.html\">Soda</a>";

  @TempDir Path folder;

  @Test
  void theFirstMentionInASectionIsLinked() {
    assertThat(
            html(
                "# Tea\n\n- No Soda\n- still no Soda\n\n## Iced\n\n- Sodas are cold\n- x\n",
                "No Soda",
                "still no Soda",
                "Sodas are cold"))
        .containsExactly("No " + LINK, "still no Soda", LINK + "s are cold");
  }

  @Test
  void nothingIsLinkedInCodeOrInLinks() {
    LinkedTopics linked =
        link(
            "# Tea\n\n- Run `Soda` or [Soda](https://example.org) or *Soda*\n", CATALOGUE.topics());

    assertThat(linked.topics().get(0).html().values())
        .containsExactly(
            "Run <code>Soda</code> or <a href=\"https://example.org\">Soda</a> or <em>"
                + LINK
                + "</em>");
  }

  @Test
  void neitherTheOwnPageNorATopicWithoutAPageIsLinked() {
    assertThat(html("# Tea\n\n- Tea needs water\n", "Tea needs water"))
        .containsExactly("Tea needs water");
    LinkedTopics linked = link("# Tea\n\n- No Soda\n", List.of(CATALOGUE.topics().get(0)));

    assertThat(linked.topics().get(0).html().values()).containsExactly("No Soda");
  }

  @Test
  void whatIsLinkedIsMentioned() {
    LinkedTopics linked =
        link("# Tea\n\n## Iced\n\n- a\n- b\n\n### Fizz\n\n- With Soda\n- c\n", CATALOGUE.topics());

    assertThat(linked.topics().get(1).mentionedOn())
        .containsExactly(
            new LinkedTopic.Mention(
                "tea", NoteTexts.node(linked.notes(), "With Soda").id(), "Iced › Fizz"));
  }

  @Test
  void whatIsFoldedIsLinkedAnewButMentionsOnlyWhatItsSectionDoesNot() {
    Notes notes =
        new NoteTexts(folder)
            .add("ann/tea.md", "- Colder than Soda\n- Hotter than ice\n")
            .add("ben/tea.md", "- ice is in Soda\n")
            .read();
    Decision fold =
        new Decision.Fold(
            NoteTexts.reference(notes, "ice is in Soda"),
            NoteTexts.reference(notes, "Hotter than ice"),
            new Decision.Ruling("", "", "", 1));
    Rulings rulings =
        Rulings.of(List.of(fold), new StatementIndex(notes, "decisions.yml", new Diagnostics()));
    LinkedTopics linked =
        new CrossLinker(CATALOGUE.topics())
            .link(
                new Merger(rulings)
                    .merge(new TopicClassifier(CATALOGUE, Map.of()).classify(notes)));

    assertThat(linked.topics().get(0).html().get(NoteTexts.node(notes, "ice is in Soda").id()))
        .isEqualTo("ice is in " + LINK);
    assertThat(linked.topics().get(1).mentionedOn())
        .extracting(LinkedTopic.Mention::statement)
        .containsExactly(NoteTexts.node(notes, "Colder than Soda").id());
  }

  @Test
  void linkingTwiceMentionsOnce() {
    CrossLinker linker = new CrossLinker(CATALOGUE.topics());
    MergedTopics merged = merged("# Tea\n\n- With Soda\n");
    linker.link(merged);

    assertThat(linker.link(merged).topics().get(1).mentionedOn()).hasSize(1);
  }

  @Test
  void everySectionHasAnAnchorOfItsOwn() {
    String green = "## Green\n\n### Parts\n\n- a\n- b\n\n### Heat\n\n- c\n- d\n\n";
    String black = "## Black\n\n### Parts\n\n- e\n- f\n\n### Heat\n\n- g\n- h\n";
    LinkedTopics linked = link("# Tea\n\n" + green + black, CATALOGUE.topics());

    assertThat(linked.topics().get(0).anchors().values())
        .containsExactlyInAnyOrder("green", "parts", "heat", "black", "parts-2", "heat-2");
  }

  @Test
  void anAbbreviationIsExplainedOnceInASectionAndNotWhereALinkUsesIt() {
    Abbreviation ctc =
        new Abbreviation(
            "CTC",
            List.of(
                new Abbreviation.Meaning(
                    "crush, tear, curl", Set.of("crush, tear, curl"), List.of())));
    MergedTopics merged =
        merged("# Tea\n\n## Leaf\n\n- CTC one\n- CTC two\n\n## Dust\n\n- CTC three\n");
    List<Topic> linked = List.of(CATALOGUE.topics().get(0), Topic.proposed("ctc", "CTC"));
    String marked = "<abbr title=\"crush, tear, curl\">CTC</abbr>";
    String link = "<a class=\"topic\" href=\"ctc.html\">CTC</a>";

    assertThat(
            new CrossLinker(CATALOGUE.topics(), List.of(ctc))
                .link(merged)
                .topics()
                .get(0)
                .html()
                .values())
        .containsExactlyInAnyOrder(marked + " one", "CTC two", marked + " three");
    assertThat(new CrossLinker(linked, List.of(ctc)).link(merged).topics().get(0).html().values())
        .containsExactlyInAnyOrder(link + " one", "CTC two", link + " three");
  }

  private List<String> html(String markdown, String... texts) {
    LinkedTopics linked = link(markdown, CATALOGUE.topics());
    return List.of(texts).stream()
        .map(text -> linked.topics().get(0).html().get(NoteTexts.node(linked.notes(), text).id()))
        .toList();
  }

  private LinkedTopics link(String markdown, List<Topic> withPages) {
    return new CrossLinker(withPages).link(merged(markdown));
  }

  private MergedTopics merged(String markdown) {
    Notes notes = new NoteTexts(folder).add("ann/notes.md", markdown).read();
    return new Merger(Rulings.NONE).merge(new TopicClassifier(CATALOGUE, Map.of()).classify(notes));
  }
}
