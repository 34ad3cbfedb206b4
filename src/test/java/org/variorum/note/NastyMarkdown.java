package org.variorum.note;

import java.util.List;
import java.util.Random;

/**
 * Composes documents of the things that break Markdown readers, each with a word of its own in
 * every line.
 */
final class NastyMarkdown {
  private static final List<String> PIECES =
      List.of(
          "# W",
          "## W ##",
          "##### W:",
          "##W",
          "- W",
          "* W",
          "  - W",
          "    - W",
          "        * W",
          "\t- W",
          "\t\t- W",
          "1. W",
          "3) W",
          "  2. W",
          "   - W",
          "- [ ] W",
          "- [x] W",
          "- # W",
          "- ```\nW",
          "-     W",
          "- > W",
          "- | W |",
          "W",
          "W:",
          "  W",
          "    W",
          "\tW",
          "W  \nW",
          "W\\\nW",
          "**W**",
          "**W**: W",
          "`W`",
          "``` W ```",
          "W\n---",
          "W. W.\n---",
          "---",
          "***",
          "===",
          "W\n===",
          "",
          "",
          "",
          " ",
          "\t",
          "```\nW\n```",
          "```bash\nW\n  W\n  ```",
          "```W x\nW\n```",
          "```",
          "~~~\nW\n~~~",
          "~~~~",
          "  ```\n  W\n  ```",
          "      ```\n      W\n      ```",
          "> W",
          ">5 W",
          ">> W",
          "> - W",
          "> [W]: https://i.example/W",
          "> ```\n> W\n> ```",
          "| W | W |\n|---|:-:|\n| W | W |",
          "W | W\n--|--\nW",
          "|W",
          "<b>W</b>",
          "<Water> W",
          "<div>\nW\n</div>",
          "<div>",
          "</div>",
          "<details><summary>W</summary>",
          "</details>",
          "<pre>\nW\n\nW\n</pre>",
          "<pre>",
          "<script>W</script>",
          "<script>",
          "W <script>W</script>",
          "<!-- c -->",
          "<!--",
          "-->",
          "<![CDATA[ W",
          "<?W",
          "[W](https://a.example/W)",
          "[W][W]",
          "[W]",
          "[W]: https://b.example",
          "[x]",
          "[x]: https://c.example/W 'W'",
          "[W]: W",
          "![W](a.png)",
          "![W](https://d.example/W.png)",
          "https://e.example/W",
          "<https://f.example/W>",
          "W@g.example",
          "W\n: W",
          "W\n:   W\n\n    ```\n    W\n    ```",
          ": W",
          "~ W",
          "#!/bin/sh\nW\nmake W",
          "# W\nsudo W\n# W\ncurl -o W",
          "$ W",
          "[^W]: W",
          "W[^W]",
          "[^a]: W",
          "[^a]: W\n    W\n\n    - W\n    - W",
          "[^b]: W[^a] W",
          "W[^a] W",
          "W[^b]",
          "# W[^a]",
          "> W[^a]\n>\n> [^a]: W",
          "- W[^b]\n\n  [^b]: W",
          "| W | W[^a] |\n|---|---|\n| W | W |",
          "*[W]: W W",
          "*[W]: W\n*[W]: W",
          "W\n*[W]: W",
          "[[W]]",
          "W [[W|W W]] [[W#W]]",
          "[[ -f W ]]",
          "[[W, W], [W]]",
          "| [[W\\|W]] | W |\n|---|---|\n| W | W |",
          "!!! note\n    W",
          "!!! warning \"W\"\n    W\n\n    - W\n\n        W\n    ```\n    W\n    ```",
          "!!! tip\n    !!! note \"W\"\n        W\n    W",
          "!!! W\n    W",
          "!!! note",
          "> [!NOTE]\n> W",
          "> [!tip] W\n> W\n>\n> - W",
          "> [!W]\n> W",
          "- W\n\n  !!! note\n      W",
          "&W; W",
          "\\# W",
          "W \\",
          "*W",
          "**W",
          "_W_ W_",
          "~~W~~",
          "W\u00A0W",
          "\u2028W",
          "Wß W",
          "0. W",
          "W --- W",
          "+ W\n+ W",
          "- W\n\n  W",
          "- W\n\n      W",
          "1. W\n\n  W",
          "- W\n```\nW\n```",
          "- W\nW",
          "<img src=a.png alt='W'>",
          "<a href=\"https://h.example/W\">W</a>",
          "<font color=red>W</font>",
          "---\nW: W\n---");

  private final Random random;
  private int word;

  NastyMarkdown(long seed) {
    random = new Random(seed);
  }

  String document() {
    StringBuilder text = new StringBuilder();
    for (int k = random.nextInt(14) + 1; k > 0; k--) {
      String piece = PIECES.get(random.nextInt(PIECES.size()));
      if (random.nextInt(6) == 0) {
        String indent = " ".repeat(random.nextInt(9));
        piece = indent + piece.replace("\n", "\n" + indent);
      }
      text.append(worded(piece)).append('\n');
    }
    return text.toString();
  }

  private String worded(String piece) {
    StringBuilder text = new StringBuilder();
    for (char c : piece.toCharArray()) {
      text.append(c == 'W' ? "w" + word++ : String.valueOf(c));
    }
    return text.toString();
  }
}
