package org.variorum.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same law as in {@link LunrEqualityTest}, with lunr.js where it is at home. */
class LunrOnNodeTest {
  private static final int INPUTS = 3_000;

  @TempDir Path folder;

  @Test
  void equalsLunrOnNode() throws Exception {
    assumeTrue(isNodeHere(), "node is not installed: lunr.js is run by Rhino only");
    RandomInputs inputs = new RandomInputs(99);
    List<String> ours = new ArrayList<>();
    List<String> asked = new ArrayList<>();
    ObjectMapper json = new ObjectMapper();
    while (ours.size() < INPUTS) {
      IndexInput input = inputs.next();
      String line = json.writeValueAsString(input);
      if (isOfTheJdksUnicode(line)) {
        asked.add(line);
        ours.add(input.build().toJson());
      }
    }

    List<String> lunrs = onNode(asked);

    assertThat(lunrs).hasSize(INPUTS);
    for (int i = 0; i < INPUTS; i++) {
      assertThat(ours.get(i)).as("input %d: %s", i, asked.get(i)).isEqualTo(lunrs.get(i));
    }
    System.out.println("lunr.js on node: " + INPUTS + " random indexes are equal");
  }

  /** A later Unicode of node's may know a capital letter that the JDK takes for no letter. */
  private static boolean isOfTheJdksUnicode(String text) {
    return text.codePoints().allMatch(Character::isDefined);
  }

  private static boolean isNodeHere() throws InterruptedException {
    try {
      return new ProcessBuilder("node", "--version").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private List<String> onNode(List<String> lines) throws Exception {
    Path input = Files.write(folder.resolve("inputs"), lines);
    Path output = folder.resolve("indexes");
    Process node =
        new ProcessBuilder(
                "node",
                copy("/org/variorum/search/node-oracle.js").toString(),
                copy(LunrOracle.SCRIPT).toString(),
                copy("/org/variorum/search/oracle.js").toString())
            .redirectInput(input.toFile())
            .redirectOutput(output.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    assertThat(node.waitFor()).isZero();
    String text = Files.readString(output, StandardCharsets.UTF_8);
    // lines end at \n only: an index may hold U+2028
    return List.of(text.split("\n"));
  }

  private Path copy(String resource) throws IOException {
    Path file = folder.resolve(resource.substring(resource.lastIndexOf('/') + 1));
    try (InputStream in = LunrOnNodeTest.class.getResourceAsStream(resource)) {
      Files.copy(in, file);
    }
    return file;
  }
}
