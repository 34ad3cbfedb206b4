package org.variorum;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.variorum.model.Diagnostics;
import org.variorum.page.SearchDocument;

/**
 * What readers ask of the AWS edition, and where the answer stands: {@code
 * src/test/resources/search/queries.tsv}. Prints how often the right section comes first or among
 * the first three, and the mean of 1 / rank.
 */
class SearchQueriesTest {
  private static final Path QUERIES = Path.of("src/test/resources/search/queries.tsv");

  private record Query(String text, String kind, List<String> places) {}

  /** Ranks of the right sections; 0 where none was found. */
  private record Ranks(List<Integer> ranks) {
    double within(int first) {
      return (double) ranks.stream().filter(rank -> rank > 0 && rank <= first).count()
          / ranks.size();
    }

    double meanReciprocal() {
      return ranks.stream().mapToDouble(rank -> rank == 0 ? 0 : 1.0 / rank).average().orElse(0);
    }

    String row(String kind) {
      return String.format(
          Locale.ROOT,
          "%-13s %4d  hit@1 %.3f  hit@3 %.3f  MRR %.3f",
          kind,
          ranks.size(),
          within(1),
          within(3),
          meanReciprocal());
    }
  }

  @Test
  void theRightSectionsComeFirst() throws Exception {
    BuildOptions options = new BuildOptions();
    SiteBuilder.Build build = new SiteBuilder(options, new Diagnostics()).build();
    List<SearchDocument> documents = SearchContent.of(build.pages());
    List<Query> queries = queries();
    Map<String, Ranks> byKind = new TreeMap<>();
    Ranks all = new Ranks(new ArrayList<>());
    List<String> missed = new ArrayList<>();

    try (SearchInRhino search = new SearchInRhino(build.assets())) {
      for (Query query : queries) {
        int rank = rank(search.sections(query.text()), documents, query);
        byKind
            .computeIfAbsent(query.kind(), kind -> new Ranks(new ArrayList<>()))
            .ranks()
            .add(rank);
        all.ranks().add(rank);
        if (rank == 0 || rank > 3) {
          missed.add(query.text());
        }
      }
    }

    byKind.forEach((kind, ranks) -> System.out.println(ranks.row(kind)));
    System.out.println(all.row("all"));
    System.out.println("not among the first three: " + String.join(", ", missed));
    assertThat(queries).hasSizeGreaterThanOrEqualTo(150);
    assertThat(all.within(1)).as("hit@1").isGreaterThanOrEqualTo(0.92);
    assertThat(all.within(3)).as("hit@3").isGreaterThanOrEqualTo(0.97);
  }

  private static int rank(JsonNode answer, List<SearchDocument> documents, Query query) {
    int rank = 0;
    for (JsonNode section : answer.path("sections")) {
      rank++;
      SearchDocument document = documents.get(section.path("document").asInt());
      if (query.places().stream().anyMatch(place -> isAt(document, place))) {
        return rank;
      }
    }
    return 0;
  }

  private static boolean isAt(SearchDocument document, String place) {
    String[] parts = place.split("#", 2);
    if (!document.page().equals(parts[0] + ".html")) {
      return false;
    }
    if (parts.length == 1) {
      return document.headings().isEmpty();
    }
    return parts[1].equals("*")
        || document.heading().equals(parts[1])
        || document.heading().endsWith(" › " + parts[1]);
  }

  private static List<Query> queries() throws Exception {
    return Files.readAllLines(QUERIES).stream()
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .map(line -> line.split("\t"))
        .map(cells -> new Query(cells[0], cells[1], Arrays.asList(cells[2].split(" \\| "))))
        .toList();
  }
}
