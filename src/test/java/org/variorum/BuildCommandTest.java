package org.variorum;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.output.FolderDigest;

class BuildCommandTest {
  private static final String WARNING = "- slug: tea\n  title: Tea\n";

  @TempDir Path folder;
  private EditionCopy edition;
  private Path site;

  @BeforeEach
  void anEdition() throws IOException {
    edition = EditionCopy.of(folder);
    site = folder.resolve("site");
  }

  private Call build(Object... more) {
    Object[] arguments = new Object[more.length + 5];
    System.arraycopy(
        new Object[] {"build", "--content", edition.content(), "--output", site},
        0,
        arguments,
        0,
        5);
    System.arraycopy(more, 0, arguments, 5, more.length);
    return Call.of(arguments);
  }

  private void warn() throws IOException {
    edition.write(
        "topics.yml", Files.readString(edition.content().resolve("topics.yml")) + WARNING);
  }

  @Test
  void aCleanBuildEndsWithOneLine() {
    Call call = build("--strict");

    assertThat(call.exit()).isZero();
    assertThat(call.err()).isEmpty();
    assertThat(call.out())
        .matches(
            "3 collections, \\d+ statements, 3 topics, \\d+ merged, \\d+ folded, \\d+ dropped, \\d+ disputes?, (\\d+ unsorted, )?\\d+ pages, "
                + "\\d+\\.\\d s → \\S+site\\R");
    assertThat(site.resolve("espresso.html")).exists();
    assertThat(site.resolve("about.html")).exists();
  }

  @Test
  void aWarningLetsTheSiteBeWritten() throws IOException {
    warn();
    Call call = build();

    assertThat(call.exit()).isZero();
    assertThat(call.err())
        .contains("topics.yml:23: warning: a topic has no content: tea [topic-without-content]\n")
        .contains("hint: ");
    assertThat(site.resolve("index.html")).exists();
  }

  @Test
  void withStrictAWarningLetsNothingBeWritten() throws IOException {
    warn();
    Call call = build("--strict", "--ledger", folder.resolve("ledger.jsonl"));

    assertThat(call.exit()).isEqualTo(1);
    assertThat(call.out()).isEmpty();
    assertThat(call.err()).contains("nothing was written, since --strict takes warnings as errors");
    assertThat(site).doesNotExist();
    assertThat(folder.resolve("ledger.jsonl")).doesNotExist();
  }

  @Test
  void allErrorsAreShownAndTheOldSiteStays() throws IOException {
    build();
    Map<String, String> before = FolderDigest.of(site);
    edition
        .write("site.yml", "titel: x\n")
        .write("decisions.yml", "- why: x\n")
        .write("topics.yml", "- slug: [\n");
    Call call = build();

    assertThat(call.exit()).isEqualTo(1);
    assertThat(call.out()).isEmpty();
    assertThat(call.err())
        .contains(
            "site.yml:1:1: error: ",
            "decisions.yml:1:3: error: ",
            "topics.yml:2:1: error: broken YAML")
        .endsWith("variorum: nothing was written" + System.lineSeparator());
    assertThat(FolderDigest.of(site)).isEqualTo(before);
  }

  @Test
  void aDecisionForAnUnknownTopicIsShownWhereItStands() throws IOException {
    edition.write("decisions.yml", "- why: x\n  section:\n    name: Types\n    topic: espreso\n");

    assertThat(build().err())
        .contains(
            "decisions.yml:4:12: error: there is no topic 'espreso'\n      topic: espreso\n"
                + " ".repeat(13)
                + "^\n  hint: did you mean 'espresso'?");
  }

  @Test
  void aForeignFolderIsRefusedAndUntouched() throws IOException {
    Files.createDirectories(site);
    Files.writeString(site.resolve("mine.txt"), "mine");
    Call call = build();

    assertThat(call.exit()).isEqualTo(2);
    assertThat(call.err())
        .contains(site + " holds files that are not Variorum's")
        .contains("--output");
    assertThat(FolderDigest.of(site)).containsOnlyKeys("mine.txt");
  }

  @Test
  void noOutputFolderMayReplaceTheNotes() throws IOException {
    edition.write("variorum.json", "{}");
    for (Path output :
        new Path[] {folder, edition.content(), edition.content().resolve("notes/../notes/site")}) {
      site = output;
      Call call = build();

      assertThat(call.exit()).isEqualTo(2);
      assertThat(call.err()).contains("would replace what the site is made from");
    }
    assertThat(edition.content().resolve("notes/home/espresso.md")).exists();
  }

  @Test
  void theLedgerIsWrittenWithTheSite() {
    build("--ledger", folder.resolve("new/ledger.jsonl"));

    assertThat(folder.resolve("new/ledger.jsonl"))
        .content()
        .startsWith("{\"source\":\"barista\",\"file\":\"bar.md\",\"line\":1,");
  }

  @Test
  void aLedgerInTheSiteIsRefused() {
    Call call = build("--ledger", site.resolve("ledger.jsonl"));

    assertThat(call.exit()).isEqualTo(2);
    assertThat(call.err()).contains("--ledger: the next build would replace");
    assertThat(site).doesNotExist();
  }

  @Test
  void aLedgerThatCannotBeWrittenIsAFaultWithItsPath() throws IOException {
    Files.writeString(folder.resolve("file"), "");
    Call call = build("--ledger", folder.resolve("file/ledger.jsonl"));

    assertThat(call.exit()).isEqualTo(1);
    assertThat(call.err()).contains("variorum: fault: " + folder.resolve("file"));
  }

  @Test
  void theBaseUrlIsForCanonicalAddressesAndTheSitemap() throws IOException {
    build("--base-url", "https://example.org/tea");
    assertThat(site.resolve("sitemap.xml"))
        .content()
        .contains("<loc>https://example.org/tea/beans.html</loc>");
    assertThat(site.resolve("beans.html"))
        .content()
        .contains("<link rel=\"canonical\" href=\"https://example.org/tea/beans.html\">")
        .contains("href=\"espresso.html");
    build("--base-url", "");
    assertThat(site.resolve("sitemap.xml")).doesNotExist();
    assertThat(site.resolve("beans.html")).content().doesNotContain("canonical");
  }
}
