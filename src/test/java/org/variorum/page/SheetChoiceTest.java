package org.variorum.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.variorum.model.Features;
import org.variorum.model.Rulings;

class SheetChoiceTest {
  private static final SiteInfo SITE =
      new SiteInfo(
          "Drinks",
          "",
          "en",
          "",
          "",
          "1",
          List.of(),
          List.of(),
          new SiteLook("", "", "", List.of(), "", Features.ALL));

  private static StatementView view(String id, String html, String... collections) {
    return view(id, html, false, List.of(), List.of(), collections);
  }

  private static StatementView view(
      String id,
      String html,
      boolean label,
      List<StatementView> folds,
      List<Block> children,
      String... collections) {
    List<SourceView> sources = new ArrayList<>();
    for (String name : collections) {
      sources.add(new SourceView(name, "a.md", "1", "", "", ""));
    }
    return new StatementView(
        id,
        List.of(),
        "item",
        label,
        "",
        html,
        false,
        sources.size(),
        sources,
        folds,
        List.of(),
        children);
  }

  private static Block list(StatementView... statements) {
    return new Block("list", 0, List.of(statements));
  }

  private static TopicPage topic(String slug, Block... blocks) {
    return topic(slug, "", blocks);
  }

  private static TopicPage topic(String slug, String lead, Block... blocks) {
    int visible = 0;
    for (Block block : blocks) {
      visible += block.statements().size();
    }
    return new TopicPage(
        slug,
        slug + ".html",
        slug,
        "",
        "",
        "",
        "",
        "",
        List.of(),
        lead,
        List.of(blocks),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        visible,
        visible,
        0,
        Origin.UNKNOWN,
        null,
        null);
  }

  private static SheetChoice among(Rulings rulings, TopicPage... topics) {
    return SheetChoice.among(List.of(topics), rulings, SITE);
  }

  private static Rulings rulings(Set<String> pins, Set<String> nevers, Map<String, String> shorts) {
    return new Rulings(
        Map.of(), Map.of(), Map.of(), Set.of(), Map.of(), List.of(), pins, nevers, shorts,
        List.of());
  }

  private static List<String> ids(List<SheetStatement> statements) {
    return statements.stream().map(SheetStatement::id).toList();
  }

  private static List<String> ids(SheetChoice choice, int room) {
    return choice
        .best(
            choice.ranked(),
            topics -> topics.stream().mapToInt(t -> t.statements().size()).sum() <= room)
        .stream()
        .flatMap(topic -> topic.statements().stream())
        .map(SheetStatement::id)
        .toList();
  }

  @Test
  void whatMoreCollectionsSayComesFirstThenWhatIsUseful() {
    SheetChoice choice =
        among(
            Rulings.NONE,
            topic(
                "tea",
                list(
                    view("prose", "Tea is a drink of many", "ann"),
                    view("figure", "At most 3 minutes", "ann"),
                    view("agreed", "Tea is a drink of all", "ann", "ben"),
                    view(
                        "nearly",
                        "Tea is a drink to share",
                        false,
                        List.of(view("f", "One shares it", "ben", "cleo")),
                        List.of(),
                        "ann"))));

    assertThat(ids(choice.ranked())).containsExactly("nearly", "agreed", "figure", "prose");
  }

  @Test
  void anEditorPinsForbidsAndShortens() {
    SheetChoice choice =
        among(
            rulings(Set.of("prose"), Set.of("agreed"), Map.of("prose", "a `cup` & more")),
            topic(
                "tea",
                list(
                    view("figure", "At most 3 minutes", "ann"),
                    view(
                        "agreed", "Tea", false, List.of(), List.of(list(view("c", "x"))), "a", "b"),
                    view("prose", "Tea is a drink of many", "ann"))));

    assertThat(ids(choice.ranked())).containsExactly("prose", "figure");
    assertThat(choice.ranked().get(0).html()).isEqualTo("a <code>cup</code> &amp; more ✎");
  }

  @Test
  void aLabelIsAHeadingAndASentenceComesWithWhatStandsBelowIt() {
    StatementView child = view("child", "Below 90 °C", "ann", "ben", "cleo");
    StatementView grandchild = view("grandchild", "Never boiling", "ann");
    SheetChoice choice =
        among(
            Rulings.NONE,
            topic(
                "tea",
                list(
                    view("label", "Green:", true, List.of(), List.of(list(child)), "ann"),
                    view(
                        "sentence",
                        "The water is hot",
                        false,
                        List.of(),
                        List.of(list(grandchild)),
                        "ann"))));
    List<SheetTopic> topics =
        choice.of(choice.ranked().stream().filter(s -> !s.id().equals("sentence")).toList());

    assertThat(topics.get(0).parts()).extracting(SheetPart::heading).containsExactly("Green", "");
    assertThat(ids(topics.get(0).statements())).containsExactly("child", "sentence", "grandchild");
    assertThat(topics.get(0).statements().get(2).depth()).isEqualTo(1);
  }

  @Test
  void stepsAreOneThing() {
    Block steps =
        new Block("steps", 2, List.of(view("a", "Boil", "ann"), view("b", "Pour", "ann")));
    SheetChoice choice = among(Rulings.NONE, topic("tea", steps));

    assertThat(choice.ranked()).hasSize(1);
    assertThat(choice.ranked().get(0).html())
        .isEqualTo("<ol start=\"2\"><li>Boil</li><li>Pour</li></ol>");
  }

  @Test
  void aFigureIsARowOfATable() {
    SheetChoice choice =
        among(
            Rulings.NONE,
            topic(
                "tea",
                list(
                    view("a", "<b>Most</b>: 5 cups", "ann"),
                    view("b", "Most: as you like", "ann"),
                    view(
                        "c",
                        "Type A: cups of 2nd rank and so many more words than a cell has",
                        "ann"))));

    assertThat(choice.ranked().stream().filter(SheetStatement::figure).toList())
        .singleElement()
        .satisfies(
            figure -> {
              assertThat(figure.key()).isEqualTo("<b>Most</b>:");
              assertThat(figure.value()).isEqualTo("5 cups");
            });
  }

  @Test
  void aBigTopicDoesNotPushOutASmallOne() {
    StatementView[] many = new StatementView[40];
    for (int k = 0; k < many.length; k++) {
      many[k] = view("big-" + k, "At most " + k + " minutes", "ann", "ben");
    }
    SheetChoice choice =
        among(
            Rulings.NONE,
            topic("big", list(many)),
            topic(
                "small",
                list(
                    view("small-1", "A cup is small", "ann"),
                    view("small-2", "A pot is large", "ann"))));
    List<String> chosen = ids(choice, 10);

    assertThat(chosen).hasSize(10).contains("small-1", "small-2");
    assertThat(chosen.get(0)).as("the site's order").startsWith("big");
    assertThat(chosen.get(9)).startsWith("small");
  }

  @Test
  void moreRoomKeepsWhatWasThere() {
    SheetChoice choice =
        among(
            Rulings.NONE,
            topic("a", list(view("1", "One 1", "x"), view("2", "Two 2", "x", "y"))),
            topic("b", list(view("3", "Three 3", "x"), view("4", "Four", "x"))));
    for (int room = 1; room < 4; room++) {
      assertThat(ids(choice, room + 1)).hasSize(room + 1).containsAll(ids(choice, room));
    }
  }

  private static final String TABLE =
      "<p>Hot.</p><div class=\"scroll\"><table><thead><tr><th scope=\"col\">Times</th><td> </td></tr></thead>"
          + "<tbody><tr><td>Green</td><td><a href=\"tea.html#green\">2 minutes</a></td></tr>"
          + "<tr><td>Black</td><td><a href=\"tea.html#black\">4 minutes</a></td></tr></tbody></table></div>";

  @Test
  void theRowsOfAnEditorsTableComeFirstAndWhatTheyCiteLast() {
    SheetChoice choice =
        among(
            Rulings.NONE,
            topic(
                "tea",
                TABLE,
                list(
                    view("green", "Green tea: 2 minutes at most", "ann", "ben"),
                    view("black", "Black tea: 4 minutes at most", "ann"),
                    view("other", "The pot is warm", "ann"))));

    assertThat(ids(choice.ranked()))
        .containsExactly("figure-tea-1", "figure-tea-2", "other", "green", "black");
    SheetStatement row = choice.ranked().get(0);
    assertThat(row.heading()).isEqualTo("Times ✎");
    assertThat(row.key() + row.value()).isEqualTo("Green:2 minutes");
    assertThat(row.pinned()).as("two collections and an editor").isTrue();
    assertThat(choice.ranked().get(1).pinned()).isFalse();
  }

  @Test
  void aPinOfWhatARowCitesPinsTheRowAndAShortFormTakesItsPlace() {
    TopicPage tea =
        topic(
            "tea",
            TABLE,
            list(
                view("green", "Green tea is fine", "ann"),
                view("black", "Black tea is too", "ann")));
    SheetChoice pinned = among(rulings(Set.of("black"), Set.of(), Map.of()), tea);
    SheetChoice put = among(rulings(Set.of(), Set.of(), Map.of("black", "4 min")), tea);

    assertThat(pinned.ranked().get(0).id()).isEqualTo("figure-tea-2");
    assertThat(pinned.ranked().stream().filter(SheetStatement::pinned)).hasSize(1);
    assertThat(ids(put.ranked())).contains("black", "figure-tea-1").doesNotContain("figure-tea-2");
  }

  @Test
  void shortItemsBelowALabelOrASentenceAreOneStatement() {
    Block kinds = list(view("a", "green.", "ann"), view("b", "black", "ann", "ben", "cleo"));
    String long_ = "There are so many kinds of tea in the world that two of them must be enough:";
    SheetChoice choice =
        among(
            Rulings.NONE,
            topic(
                "tea",
                list(
                    view("label", "Kinds:", true, List.of(), List.of(kinds), "ann"),
                    view(
                        "lead",
                        long_,
                        false,
                        List.of(),
                        List.of(list(view("c", "red", "ann"), view("d", "white", "ann"))),
                        "ann"))));

    SheetTopic tea = choice.of(choice.ranked()).get(0);
    assertThat(tea.statements())
        .extracting(SheetStatement::text)
        .containsExactly("green; black", long_ + " red; white");
    assertThat(tea.statements().get(0).heading()).isEqualTo("Kinds");
    assertThat(tea.statements().get(0).collections()).isEqualTo(2);
  }

  @Test
  void whatSaysItBringsTheSentenceBeforeItAlong() {
    SheetChoice choice =
        among(
            Rulings.NONE,
            topic(
                "tea",
                list(view("water", "The water boils", "ann"), view("it", "It is hot", "ann"))));
    SheetStatement it =
        choice.ranked().stream().filter(s -> s.id().equals("it")).findFirst().orElseThrow();

    assertThat(it.parent()).isEqualTo("water");
    assertThat(ids(choice.of(List.of(it)).get(0).statements())).containsExactly("water", "it");
  }

  @Test
  void aNameAloneIsAHeadingOfWhatStandsBelowItAndElseComesLate() {
    SheetChoice choice =
        among(
            Rulings.NONE,
            topic(
                "tea",
                list(
                    view("alone", "Pu-erh", "ann", "ben"),
                    view("prose", "It takes a warm pot and time", "ann"),
                    view(
                        "name",
                        "Green",
                        false,
                        List.of(),
                        List.of(list(view("child", "needs little time", "ann"))),
                        "ann"))));

    assertThat(ids(choice.ranked())).hasSize(3).doesNotContain("name").endsWith("alone");
    assertThat(choice.ranked()).extracting(SheetStatement::heading).contains("Green");
  }

  @Test
  void aHeadingThatItsOnlyStatementSaysItselfIsLeftOut() {
    SheetChoice choice =
        among(
            Rulings.NONE,
            topic(
                "tea",
                list(
                    view("l", "Warm pots", true, List.of(), List.of(), "ann"),
                    view("a", "A warm pot keeps the tea hot for long", "ann"),
                    view("m", "Cups", true, List.of(), List.of(), "ann"),
                    view("b", "Thin ones, of 2 sizes, are best", "ann"))));

    assertThat(choice.of(choice.ranked()).get(0).parts())
        .extracting(SheetPart::heading)
        .containsExactly("", "Cups");
  }
}
