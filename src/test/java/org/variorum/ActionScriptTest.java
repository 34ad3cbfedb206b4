package org.variorum;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The action's own script that builds, with another curl and another program. */
@DisabledOnOs(OS.WINDOWS)
class ActionScriptTest {
  private static final String RECORD = "{\"statements\":[]}";
  private static final String CHANGES = "{\"editions\":[],\"leads\":[]}";
  private static final String PAGE = "<!doctype html><p>Not found";

  @TempDir Path folder;

  @Test
  void theSiteThatStandsThereIsWhatTheNewOneIsHeldAgainst() throws Exception {
    assertThat(build(RECORD, CHANGES)).contains("--previous").contains("edition.json changes.json");
  }

  @Test
  void aPageThatStandsForAFileThatIsNotThereIsNoRecord() throws Exception {
    assertThat(build(PAGE, PAGE)).doesNotContain("--previous");
    assertThat(build(RECORD, PAGE)).contains("--previous").doesNotContain("changes.json");
    assertThat(build("", "")).doesNotContain("--previous");
  }

  /** What the program was called with, and the files that were kept; a text may be missing. */
  private String build(String edition, String changes) throws Exception {
    script("bin/curl", "cat \"$ANSWERS/${8##*/}\" > \"$7\" 2> /dev/null && [ -s \"$7\" ]");
    script("temp/variorum/bin/variorum", "echo \"$@\"");
    Files.writeString(folder.resolve("edition.json"), edition);
    Files.writeString(folder.resolve("changes.json"), changes);
    JsonNode steps =
        new ObjectMapper(new YAMLFactory())
            .readTree(Path.of(".github/actions/publish/action.yml").toFile())
            .at("/runs/steps");
    String run = "";
    for (JsonNode step : steps) {
      run = step.path("id").asText().equals("build") ? step.path("run").asText() : run;
    }
    String list = "\ncd \"$before\" && echo $(ls edition.json changes.json 2>/dev/null | sort -r)";
    ProcessBuilder builder =
        new ProcessBuilder("bash", "-e", "-c", run + list).redirectErrorStream(true);
    builder.environment().put("PATH", folder.resolve("bin") + ":" + System.getenv("PATH"));
    builder.environment().put("ANSWERS", folder.toString());
    builder.environment().put("RUNNER_TEMP", folder.resolve("temp").toString());
    builder.environment().put("GITHUB_OUTPUT", folder.resolve("output").toString());
    builder.environment().put("CONTENT", "content");
    builder.environment().put("BASE_URL", "https://example.org/notes/");
    Process process = builder.start();
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  private void script(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "#!/bin/sh\n" + text + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }
}
