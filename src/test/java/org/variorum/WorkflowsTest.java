package org.variorum;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the workflows and the action have to have; their form is checked by {@code
 * .ci/lint-actions}.
 */
class WorkflowsTest {
  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
  private static final Path ACTION = Path.of(".github/actions/publish/action.yml");
  private static final Pattern INPUT = Pattern.compile("inputs\\.([\\w-]+)");

  static Stream<Path> files() throws IOException {
    try (Stream<Path> workflows = Files.list(Path.of(".github/workflows"))) {
      return Stream.concat(workflows.sorted().toList().stream(), Stream.of(ACTION));
    }
  }

  private static JsonNode yaml(Path file) throws IOException {
    return YAML.readTree(file.toFile());
  }

  private static List<JsonNode> steps(Path file) throws IOException {
    List<JsonNode> steps = new ArrayList<>();
    yaml(file).findValues("steps").forEach(list -> list.forEach(steps::add));
    return steps;
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyActionOfOthersIsPinnedToAMajorVersion(Path file) throws IOException {
    assertThat(steps(file)).isNotEmpty();
    for (JsonNode uses : yaml(file).findValues("uses")) {
      assertThat(uses.asText()).matches("actions/[a-z-]+@v\\d+|\\./\\.github/.+");
      if (uses.asText().startsWith("./")) {
        Path local = Path.of(uses.asText());
        assertThat(Files.isDirectory(local) ? local.resolve("action.yml") : local).exists();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void noScriptIsMadeOfValuesThatAStrangerMayWrite(Path file) throws IOException {
    for (JsonNode step : steps(file)) {
      assertThat(step.path("run").asText()).doesNotContain("${{");
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void aCheckoutHasTheWholeHistoryAndKeepsNoToken(Path file) throws IOException {
    for (JsonNode step : steps(file)) {
      if (step.path("uses").asText().startsWith("actions/checkout@")) {
        assertThat(step.path("with").path("fetch-depth").asInt(1)).isZero();
        assertThat(step.path("with").path("persist-credentials").asText()).isEqualTo("false");
      }
    }
  }

  @Test
  void onlyTheJobThatDeploysMayWriteAndOnlyToPages() throws IOException {
    JsonNode ci = yaml(Path.of(".github/workflows/ci.yml"));
    JsonNode pages = yaml(Path.of(".github/workflows/pages.yml"));
    for (JsonNode workflow : List.of(ci, pages)) {
      assertThat(workflow.path("permissions").toString()).isEqualTo("{\"contents\":\"read\"}");
    }
    assertThat(ci.path("jobs").findValues("permissions")).isEmpty();
    assertThat(pages.path("jobs").findValues("permissions"))
        .extracting(JsonNode::toString)
        .containsExactly("{\"contents\":\"read\",\"pages\":\"write\",\"id-token\":\"write\"}");
    assertThat(pages.path("concurrency").path("cancel-in-progress").asText()).isEqualTo("false");
    assertThat(pages.path("jobs").path("site").path("needs").asText()).isEqualTo("test");
    assertThat(pages.path("jobs").path("site").path("environment").path("name").asText())
        .isEqualTo("github-pages");
  }

  @Test
  void theActionUsesEveryInputThatItHasAndNoOther() throws IOException {
    Set<String> declared = new TreeSet<>();
    yaml(ACTION).path("inputs").fieldNames().forEachRemaining(declared::add);
    Set<String> used = new TreeSet<>();
    Matcher matcher = INPUT.matcher(Files.readString(ACTION));
    while (matcher.find()) {
      used.add(matcher.group(1));
    }
    assertThat(used).isEqualTo(declared).contains("content", "base-url", "strict", "java-version");
  }

  @Test
  void everyScriptOfTheActionNamesItsShell() throws IOException {
    for (JsonNode step : steps(ACTION)) {
      assertThat(step.has("shell")).as(step.toString()).isEqualTo(step.has("run"));
    }
  }

  /** The README shows others how to publish: what stands there is a whole workflow. */
  @Test
  void theTenLinesOfTheReadmeAreAWorkflow() throws IOException {
    Matcher matcher =
        Pattern.compile("```yaml\\n(on: .*?)```", Pattern.DOTALL)
            .matcher(Files.readString(Path.of("README.md")).replace("\r", ""));
    assertThat(matcher.find()).isTrue();
    assertThat(matcher.group(1).lines().count()).isLessThanOrEqualTo(10);
    JsonNode workflow = YAML.readTree(matcher.group(1));
    assertThat(workflow.path("permissions").toString())
        .isEqualTo("{\"contents\":\"read\",\"pages\":\"write\",\"id-token\":\"write\"}");
    JsonNode job = workflow.path("jobs").path("publish");
    assertThat(job.path("environment").path("name").asText()).isEqualTo("github-pages");
    assertThat(job.path("steps").get(0).path("with").path("fetch-depth").asInt(1)).isZero();
    assertThat(job.path("steps").get(1).path("uses").asText())
        .contains("/.github/actions/publish@");
  }
}
