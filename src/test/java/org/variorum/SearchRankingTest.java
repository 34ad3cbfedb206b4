package org.variorum;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.variorum.page.SearchDocument;

/** The order of what is found, over sections that would be in another one by their scores. */
class SearchRankingTest {
  private final List<SearchDocument> sections = new ArrayList<>();
  private final SearchInRhino search;

  SearchRankingTest() {
    add("oven", "Bread oven", "", "Heat for loaves");
    add("oven", "Bread oven", "Settings", "Among others the timeout, which is 15 minutes at most");
    add("oven", "Bread oven", "Haste", "429 429");
    add("oven", "Bread oven", "All of rising", "Slow, slow rising of slow dough, slow rising");
    add("gate", "Dough gateway", "Oven timeout", "The oven has a timeout; timeout of an oven");
    add("gate", "Dough gateway", "Status codes", "Too many loaves are 429, as is any other haste");
    add("gate", "Dough gateway", "Kneading", "With kneading, with kneading");
    add("gate", "Dough gateway", "Slow rising", "Rising");
    add(
        "tool",
        "Tool",
        "Calls",
        "A call has --with-kneading where it has to, and much else beside");
    add(
        "tool",
        "Tool",
        "Counting the minutes of rising",
        "Minutes in an oven, minutes by the oven");
    search = new SearchInRhino(SearchAssets.of(sections, List.of(), new TreeMap<>()));
  }

  private void add(String page, String title, String heading, String body) {
    sections.add(
        new SearchDocument(
            Integer.toString(sections.size()),
            page + ".html",
            heading,
            title,
            List.of(page),
            "",
            heading.isEmpty() ? List.of() : List.of(heading),
            body,
            List.of(),
            List.of()));
  }

  @AfterEach
  void close() {
    search.close();
  }

  private String first(String question) {
    int number =
        search.sections(question).path("sections").path(0).path("document").asInt(sections.size());
    return sections.get(number).heading();
  }

  @Test
  void aPageThatIsNamedBesideAnotherWordComesFirst() {
    assertThat(first("oven minutes")).isEqualTo("Settings");
  }

  @Test
  void aHeadingThatIsTheQuestionComesFirst() {
    assertThat(first("oven timeout")).isEqualTo("Oven timeout");
    assertThat(first("slow rising")).isEqualTo("Slow rising");
  }

  @Test
  void aNameStandsWholeBeforeItsParts() {
    assertThat(first("--with-kneading")).isEqualTo("Calls");
    assertThat(first("kneading")).isEqualTo("Kneading");
  }

  @Test
  void aCodeOfAFaultLeadsToWhereFaultsAreToldOf() {
    assertThat(first("429")).isEqualTo("Status codes");
  }
}
