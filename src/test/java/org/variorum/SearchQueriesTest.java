package org.variorum;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.variorum.model.Diagnostics;
import org.variorum.page.SearchDocument;

/**
 * What readers ask of the AWS edition, and where the answer stands. Prints how often the right
 * section comes first or among the first three, the mean of 1 / rank, and what did not come first.
 */
class SearchQueriesTest {
  private static final Path FOLDER = Path.of("src/test/resources/search");
  private static SiteBuilder.Build build;
  private static List<SearchDocument> documents;

  @BeforeAll
  static void buildTheSite() throws Exception {
    build = new SiteBuilder(new BuildOptions(), new Diagnostics()).build();
    documents = SearchContent.of(build.pages());
  }

  @Test
  void theRightSectionsComeFirst() throws Exception {
    List<SearchQuestions.Answer> answers = answers("queries.tsv");

    assertThat(answers).hasSizeGreaterThanOrEqualTo(150);
    assertThat(SearchQuestions.hits(answers, 1)).as("hit@1").isGreaterThanOrEqualTo(0.92);
    assertThat(SearchQuestions.hits(answers, 3)).as("hit@3").isGreaterThanOrEqualTo(0.97);
  }

  /** Nobody looks at these questions to make the search better: then they would say nothing. */
  @Test
  void questionsThatNobodyTunedForAreAnsweredToo() throws Exception {
    List<SearchQuestions.Answer> answers = answers("unseen.tsv");

    assertThat(answers).hasSize(100);
    assertThat(SearchQuestions.hits(answers, 1)).as("hit@1").isGreaterThanOrEqualTo(0.86);
    assertThat(SearchQuestions.hits(answers, 3)).as("hit@3").isGreaterThanOrEqualTo(0.95);
  }

  @Test
  void noQuestionIsInBothFiles() throws Exception {
    assertThat(SearchQuestions.read(FOLDER.resolve("unseen.tsv")).texts())
        .doesNotContainAnyElementsOf(SearchQuestions.read(FOLDER.resolve("queries.tsv")).texts());
  }

  private static List<SearchQuestions.Answer> answers(String file) throws Exception {
    SearchQuestions questions = SearchQuestions.read(FOLDER.resolve(file));
    try (SearchInRhino search = new SearchInRhino(build.assets())) {
      List<SearchQuestions.Answer> answers = questions.ask(search, documents);
      System.out.println(file + "\n" + SearchQuestions.table(answers));
      assertThat(questions.unknownPlaces(documents)).as("places that do not exist").isEmpty();
      return answers;
    }
  }
}
