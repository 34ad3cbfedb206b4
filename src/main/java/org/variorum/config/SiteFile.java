package org.variorum.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.variorum.model.Nearest;
import org.variorum.model.RepositoryLinks;
import org.variorum.model.Rule;
import org.variorum.model.Settings;
import org.variorum.model.Silence;

/** {@code site.yml}: what the site is called, where it stands, and how it looks. */
final class SiteFile {
  private static final String TEMPLATE =
      "for example https://git.example/notes/edit/main/{path}; {path} is the way from the"
          + " repository's root";

  private final Path content;
  private final Fields fields;

  /**
   * @param content the folder that pictures are looked for in
   */
  SiteFile(Path content, Fields fields) {
    this.content = content;
    this.fields = fields;
  }

  /** The settings; what is wrong is reported, and left out. */
  Settings read() {
    String baseUrl = address("baseUrl", "for example https://example.org/notes/");
    String repository = address("repository", "for example https://github.com/owner/name");
    Settings settings =
        new Settings(
            fields.text("title", "Notes"),
            fields.text("about", ""),
            fields.text("language", "en"),
            ContentFolder.slashed(baseUrl),
            repository,
            fields.text("theme", "default"),
            fields.texts("categories"),
            budgets(fields.fields("budgets")),
            new AppearanceKeys(content, fields).read(),
            links(repository),
            silence());
    fields.finish();
    return settings;
  }

  private String address(String key, String hint) {
    String text = fields.text(key, "");
    if (!text.isEmpty() && !ContentFolder.isAddress(text)) {
      fields.wrong(key, "'" + text + "' is no address", hint);
    }
    return text;
  }

  /** {@code edit} is a mapping where the repository's host is known, else a template. */
  private RepositoryLinks links(String repository) {
    String source = template("source");
    if (fields.isText("edit")) {
      return new RepositoryLinks(template("edit"), source, null);
    }
    Fields edit = fields.fields("edit");
    if (edit == null) {
      return new RepositoryLinks("", source, null);
    }
    String branch = edit.text("branch", "");
    String root = edit.has("root") ? root(edit.text("root", "")) : null;
    edit.finish();
    if (branch.isEmpty()) {
      return new RepositoryLinks("", source, root);
    }
    if (!RepositoryLinks.isKnown(repository)) {
      fields.wrong(
          "edit",
          repository.isEmpty()
              ? "'edit' needs the repository's address"
              : "nobody knows how " + repository + " names a file for editing",
          repository.isEmpty()
              ? "add repository: https://github.com/owner/name"
              : "write the whole address: edit: https://…/{path}");
      return RepositoryLinks.NONE;
    }
    RepositoryLinks known = RepositoryLinks.of(repository, branch, root);
    return source.isEmpty() ? known : new RepositoryLinks(known.edit(), source, root);
  }

  /** A folder's path with a closing slash; the root itself is empty. */
  private static String root(String folder) {
    return ContentFolder.slashed(folder.replaceAll("^(\\./|/)+|^\\.$", ""));
  }

  private String template(String key) {
    String text = fields.text(key, "");
    if (!text.isEmpty() && (!text.matches("(?i)https?://\\S+") || !text.contains("{path}"))) {
      fields.wrong(key, "'" + text + "' is no address with {path} in it", TEMPLATE);
      return "";
    }
    return text;
  }

  private static Map<String, Integer> budgets(Fields fields) {
    if (fields == null) {
      return Settings.BUDGETS;
    }
    Map<String, Integer> budgets = new TreeMap<>();
    Settings.BUDGETS.forEach((name, size) -> budgets.put(name, fields.number(name, size)));
    for (String name : List.of("page", "script", "style")) {
      if (fields.has(name)) {
        budgets.put(name, fields.number(name, Integer.MAX_VALUE));
      }
    }
    fields.finish();
    return budgets;
  }

  private List<Silence> silence() {
    List<Silence> silence = new ArrayList<>();
    if (!fields.has("silence") || fields.isEmpty("silence")) {
      return silence;
    }
    for (Fields entry : fields.list("silence", "{what: dead-link, where: tea.html, why: …}")) {
      String what = entry.required("what");
      Optional<Rule> rule = Rule.of(what);
      if (rule.isEmpty() && !what.isEmpty()) {
        List<String> known = Arrays.stream(Rule.values()).map(Rule::id).toList();
        entry.wrong(
            "what",
            "there is no rule '" + what + "'",
            "did you mean '" + Nearest.to(what, known) + "'?");
      }
      String where = entry.required("where");
      String why = entry.required("why");
      entry.finish();
      if (rule.isPresent() && !where.isEmpty() && !why.isEmpty()) {
        silence.add(new Silence(rule.get(), where, why, entry.line()));
      }
    }
    return silence;
  }
}
