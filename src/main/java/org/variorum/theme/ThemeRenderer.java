package org.variorum.theme;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.error.PebbleException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.variorum.model.Diagnostic;
import org.variorum.page.NotFoundPage;
import org.variorum.page.Page;
import org.variorum.page.Pages;

/**
 * Renders a site with a theme.
 *
 * <p>A {@code TopicPage} is rendered by {@code templates/topic.peb}, and so on. A template has
 * {@code site}, {@code page}, {@code root} (the way to the site's root) and {@code pages} (all
 * pages), and the functions of {@link SiteFunctions}. The result depends on nothing else: no clock,
 * locale or time zone.
 *
 * <pre>{@code
 * SortedMap<String, byte[]> files = ThemeRenderer.load("default", Path.of("themes")).render(pages, Map.of());
 * }</pre>
 */
public final class ThemeRenderer {
  private final Theme theme;
  private final Overrides overrides;
  private final TemplateReferences references;

  private ThemeRenderer(Theme theme, Overrides overrides) {
    this.theme = theme;
    this.overrides = overrides;
    this.references = new TemplateReferences(theme, templates());
  }

  /** The templates that pages ask for. */
  private static List<String> templates() {
    return Arrays.stream(Page.class.getPermittedSubclasses())
        .map(type -> Page.template(type) + ".peb")
        .toList();
  }

  /** A theme of which the edition changes nothing. */
  public static ThemeRenderer load(String name, Path themes) throws ThemeException {
    return load(name, themes, Overrides.NONE);
  }

  /**
   * Finds a theme; what it lacks it takes from the theme {@code default}.
   *
   * @param themes folder holding themes, may be absent: then those on the class path under {@code
   *     /themes/} are used
   * @throws ThemeException if there is no such theme, or its {@code theme.yml} cannot be read
   */
  public static ThemeRenderer load(String name, Path themes, Overrides overrides)
      throws ThemeException {
    return new ThemeRenderer(Theme.find(name, themes, overrides.folder()), overrides);
  }

  /** What the edition overrides to no effect, and colours that are hard to read. */
  public List<Diagnostic> warnings() throws ThemeException {
    List<Diagnostic> warnings = new ArrayList<>();
    theme.own().ifPresent(own -> warnings.addAll(OwnFiles.unread(own, references.existing())));
    Assets assets = Assets.of(theme, Map.of(), overrides.colours());
    warnings.addAll(assets.colours().warnings(overrides.siteFile()));
    return warnings;
  }

  /**
   * The content of an asset of the theme, its parts joined. Example: {@code search-engine.js}.
   *
   * @throws ThemeException if a file that the theme lists is missing
   */
  public byte[] asset(String name) throws ThemeException {
    return Assets.contents(theme).get(name).clone();
  }

  /**
   * Where an asset will be written, for files that name each other: {@code search/index-0.json}
   * gives {@code assets/search/index-0.1f0c9a3e.json}.
   */
  public static String assetPath(String name, byte[] content) {
    return Assets.path(name, content);
  }

  /**
   * Every page and asset of the site: path below the root to content, sorted.
   *
   * @param data further assets by name, for example {@code search/manifest.json}
   * @throws ThemeException if a template is wrong; names the template and the line
   */
  public SortedMap<String, byte[]> render(Pages pages, Map<String, byte[]> data)
      throws ThemeException {
    Assets assets = Assets.of(theme, data, overrides.colours());
    Set<String> paths =
        pages.pages().stream().map(Page::path).collect(Collectors.toUnmodifiableSet());
    SiteFunctions functions = new SiteFunctions(assets, paths);
    TemplateErrors errors = new TemplateErrors(theme, references, functions);
    PebbleEngine engine = engine(functions);
    SortedMap<String, byte[]> files = new TreeMap<>(assets.files());
    // pages are independent of each other; of several problems the first page's is told
    List<Rendered> rendered =
        pages.pages().parallelStream().map(page -> rendered(engine, errors, pages, page)).toList();
    for (Rendered page : rendered) {
      if (page.problem() != null) {
        throw page.problem();
      }
      if (files.put(page.path(), page.html()) != null) {
        throw new IllegalArgumentException("two files of the site have the path " + page.path());
      }
    }
    return files;
  }

  /** A page, or why there is none. */
  private record Rendered(String path, byte[] html, ThemeException problem) {}

  private Rendered rendered(PebbleEngine engine, TemplateErrors errors, Pages pages, Page page) {
    try {
      String html = DeepStack.call(() -> render(engine, errors, pages, page));
      return new Rendered(page.path(), html.getBytes(StandardCharsets.UTF_8), null);
    } catch (ThemeException e) {
      return new Rendered(page.path(), null, e);
    }
  }

  private PebbleEngine engine(SiteFunctions functions) {
    return new PebbleEngine.Builder()
        .loader(new TemplateLoader(theme))
        .extension(functions)
        .strictVariables(true)
        .autoEscaping(true)
        .defaultLocale(Locale.ROOT)
        .build();
  }

  private String render(PebbleEngine engine, TemplateErrors errors, Pages pages, Page page)
      throws ThemeException {
    String template = page.template() + ".peb";
    Map<String, Object> context =
        Map.of(
            "site", pages.site(), "page", page, "root", root(pages, page), "pages", pages.pages());
    StringWriter out = new StringWriter(1 << 16);
    try {
      engine.getTemplate(template).evaluate(out, context, Locale.ROOT);
    } catch (PebbleException e) {
      throw errors.of(template, e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  /**
   * A web server shows the page of 404 at any address: relative links would lead anywhere. From the
   * host's root they lead to the site, and stay on the host that the visitor came to.
   */
  private static String root(Pages pages, Page page) {
    return page instanceof NotFoundPage && !pages.site().baseUrl().isEmpty()
        ? URI.create(pages.site().baseUrl()).getRawPath()
        : page.root();
  }
}
