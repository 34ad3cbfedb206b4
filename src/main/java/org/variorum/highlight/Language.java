package org.variorum.highlight;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What an author's word behind a fence means. Example: {@code yml} gives the grammar {@code yaml}
 * and the label {@code YAML}.
 *
 * @param grammar Prism's name of it; empty where it stays plain
 * @param label what a reader is told; empty where there is nothing to tell
 */
record Language(String grammar, String label) {
  static final Language NONE = new Language("", "");

  private static final Set<String> NO_LANGUAGE =
      Set.of("text", "txt", "plain", "plaintext", "none", "output", "code", "nohighlight");
  private static final Set<String> SESSIONS =
      Set.of("console", "shell-session", "shellsession", "terminal", "sh-session", "bash-session");
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}+#._ -]{1,24}");
  private static final Map<String, Language> KNOWN = known();

  /** The language of an author's word, such as {@code bash}, in any case. */
  static Language of(String word) {
    String name = word.strip().toLowerCase(Locale.ROOT);
    if (NO_LANGUAGE.contains(name) || !NAME.matcher(name).matches()) {
      return NONE;
    }
    Language known = KNOWN.get(name);
    return known == null ? new Language("", word.strip()) : known;
  }

  /** Does the word promise a dialogue with a machine, where {@code #} may be a prompt? */
  static boolean isSession(String word) {
    return SESSIONS.contains(word.strip().toLowerCase(Locale.ROOT));
  }

  boolean isShell() {
    return grammar.equals("bash");
  }

  private static Map<String, Language> known() {
    Map<String, Language> known = new TreeMap<>();
    add(known, "bash", "Bash", "bash");
    add(known, "bash", "Shell", "sh shell zsh ksh");
    SESSIONS.forEach(word -> add(known, "bash", "Console", word));
    add(known, "json", "JSON", "json jsonc json5");
    add(known, "yaml", "YAML", "yaml yml");
    add(known, "python", "Python", "python py python3");
    add(known, "java", "Java", "java");
    add(known, "javascript", "JavaScript", "javascript js node nodejs mjs cjs");
    add(known, "sql", "SQL", "sql mysql postgresql postgres psql");
    add(known, "http", "HTTP", "http https");
    add(known, "markup", "XML", "xml xsd xsl xslt pom");
    add(known, "markup", "HTML", "html htm xhtml");
    add(known, "markup", "SVG", "svg");
    add(known, "properties", "Properties", "properties env dotenv");
    add(known, "ini", "INI", "ini conf cfg");
    add(known, "diff", "Diff", "diff patch");
    // known by name only
    add(known, "", "TOML", "toml");
    add(known, "", "Velocity", "vtl velocity vm");
    add(known, "", "Dockerfile", "dockerfile docker");
    add(known, "", "Markdown", "markdown md");
    return known;
  }

  private static void add(Map<String, Language> to, String grammar, String label, String words) {
    List.of(words.split(" ")).forEach(word -> to.put(word, new Language(grammar, label)));
  }
}
