package org.variorum;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Warnings that the editors live with. */
class SilenceTest {
  @TempDir Path folder;
  private EditionCopy edition;
  private String settings;

  @BeforeEach
  void anEditionWithADeadLink() throws IOException {
    edition = EditionCopy.of(folder);
    settings = Files.readString(edition.content().resolve("site.yml"));
    edition.write("pages/about.md", "# About\n\nSee [there](gone.html).\n");
  }

  private Call check(String silence) throws IOException {
    edition.write("site.yml", settings + "silence:\n" + silence);
    return Call.of("check", "--content", edition.content(), "--strict");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pages/about.md",
        "pages/*",
        "**",
        "*.html",
        "about.html",
        "gone.html",
        "about.html#*"
      })
  void aFileAPageOrAnAddressIsSilenced(String where) throws IOException {
    Call call = check("  - {what: dead-link, where: '" + where + "', why: will come}\n");

    assertThat(call.err()).isEmpty();
    assertThat(call.exit()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"*", "about", "pages/about.mdx", "pages/a.out.md", "s3.html"})
  void whatIsElsewhereIsNotAndTheEntryIsToldToo(String where) throws IOException {
    Call call = check("  - {what: dead-link, where: '" + where + "', why: will come}\n");

    assertThat(call.exit()).isEqualTo(where.equals("*") ? 0 : 1);
    if (!where.equals("*")) {
      assertThat(call.err())
          .contains("dead link to gone.html [dead-link]")
          .contains("site.yml:7: warning: nothing is silenced by dead-link in " + where);
    }
  }

  @Test
  void oneOfTwoPagesIsSilencedAndTheOtherIsTold() throws IOException {
    edition.write("pages/about.md", "# About\n\nFine.\n");
    settings += "footer: See [there](gone.html).\n";
    Call call = check("  - {what: dead-link, where: 'a*.html', why: will come}\n");

    assertThat(call.exit()).isEqualTo(1);
    assertThat(call.err())
        .contains("on 404.html, beans.html")
        .doesNotContain("a-z.html")
        .doesNotContain("unused");
  }

  @Test
  void anErrorCannotBeSilenced() throws IOException {
    edition.write("topics.yml", "- titel: x\n");
    Call call = check("  - {what: content, where: '**', why: will come}\n");

    assertThat(call.err()).contains("unknown key 'titel'");
  }

  @Test
  void anUnknownRuleIsToldWithTheNearest() throws IOException {
    Call call = check("  - {what: deadlink, where: '**', why: will come}\n");

    assertThat(call.err())
        .contains("site.yml:7:12: error: there is no rule 'deadlink'", "did you mean 'dead-link'?");
  }

  @Test
  void aReasonIsAskedFor() throws IOException {
    assertThat(check("  - {what: dead-link, where: '**'}\n").err()).contains("'why' is missing");
  }

  @Test
  void aSilenceForOtherHostsCountsOnlyWhereTheyAreAsked() throws IOException {
    edition.write("pages/about.md", "# About\n\nFine.\n");
    Call call = check("  - {what: unreachable-link, where: '**', why: shy}\n");

    assertThat(call.err()).isEmpty();
  }
}
