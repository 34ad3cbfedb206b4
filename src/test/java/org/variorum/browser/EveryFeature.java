package org.variorum.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;
import org.variorum.model.Fingerprint;
import org.variorum.model.NodeKind;

/**
 * An edition with whatever a page can show: the small one of the golden tests, and a fourth author
 * who contradicts, repeats, and writes everything that Markdown has.
 */
final class EveryFeature {
  private static final Path COFFEE = Path.of("src/test/resources/golden/coffee/content");

  private static final String NOTES =
      """
      # Espresso

      - Pressure: 15 bar
      - Water between 80 and 85 °C
      - the grind decides more than any machine
      - `an_identifier_so_long_that_no_column_of_a_phone_can_ever_hold_it_in_one_line_of_text_at_all`
      - a link to <https://example.org/a/path/that/is/long/enough/to/need/breaking/on/a/small/screen/somewhere>

      ## Settings

      - [x] pump on
      - [ ] steam off
      - Deep
        - deeper
          - deeper still
            1. first
            2. second
               - the bottom

      Term
      : What the term means.

      This was ~~wrong~~ *right* and **bold**, with `code`.

      A table that is wider than a phone:

      | Machine | Pressure | Temperature | Boiler | Pump | Weight | Price | Where it was made |
      | :------ | -------: | :---------: | ------ | ---- | ------ | ----- | ----------------- |
      | one     | 9 bar    | 93 °C       | double | rotary | 30 kg | 3000 € | in a small town by the sea |
      | two     | 15 bar   | 90 °C       | single | vibrating | 8 kg | 300 € | in a large factory inland |

      ```bash
      # a comment
      brew --pressure 9 --temperature 93 | tee "$HOME/log" && echo 'a very long line that has to scroll or to wrap on any screen there is, and on paper too'
      ```

      ```json
      {"pressure": 9, "unit": "bar", "steps": ["flush", null, true]}
      ```

      ```yaml
      pressure: 9 # bar
      steps: [flush, "fill"]
      ```

      ```python
      def brew(pressure=9):
          return f"{pressure} bar"  # enough
      ```

      ```
      no language here
      ```

      > A quote
      > of two lines.

      ## Very long headings are headings too, and nobody knows where they end or why they were written at all

      ### A level below

      #### And one more

      Text at the bottom.

      # Filter coffee

      - 70 g of coffee for a litre of water
      - The press is quicker than Espresso and Beans are.
      """;

  private EveryFeature() {}

  /** A later edition: a statement is reworded, one is gone, one is new. */
  static void change(Path content) throws IOException {
    Path note = content.resolve("notes/home/more.md");
    String text =
        Files.readString(note)
            .replace("- let it bloom for 30 seconds\n", "- let it bloom for 30 seconds or so\n")
            .replace("- rinse the paper first\n", "- weigh the cup\n");
    Files.writeString(note, text);
  }

  /** Writes the edition into a folder that does not exist yet. */
  static void write(Path content) throws IOException {
    try (Stream<Path> files = Files.walk(COFFEE)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = content.resolve(COFFEE.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
    Path fourth = Files.createDirectories(content.resolve("notes/stranger"));
    Files.writeString(
        fourth.resolve("collection.yml"),
        "title: A stranger\nauthor: Eve\nlink: https://example.org/eve\nrank: 40\n");
    Files.writeString(fourth.resolve("all.md"), NOTES);
    Files.writeString(
        content.resolve("decisions.yml"),
        """
        - correct:
            of:
              - {fingerprint: "%1$s", collection: barista, context: Figures, excerpt: "Pressure: 9 bar"}
              - {fingerprint: "%2$s", collection: stranger, excerpt: "Pressure: 15 bar"}
            holds: {fingerprint: "%1$s", collection: barista, context: Figures, excerpt: "Pressure: 9 bar"}
            link: https://example.org/pressure
          why: the pump gives 15, the puck gets 9
          by: the editors
          date: 2026-01-31
        """
            .formatted(
                Fingerprint.of(NodeKind.ITEM, "Pressure: 9 bar"),
                Fingerprint.of(NodeKind.ITEM, "Pressure: 15 bar")),
        StandardOpenOption.APPEND);
  }
}
