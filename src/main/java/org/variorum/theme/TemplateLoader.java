package org.variorum.theme;

import io.pebbletemplates.pebble.error.LoaderException;
import io.pebbletemplates.pebble.loader.Loader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;

/** Gives Pebble a theme's templates by file name, for example {@code layout.peb}. */
final class TemplateLoader implements Loader<String> {
  private final Theme theme;

  TemplateLoader(Theme theme) {
    this.theme = theme;
  }

  static String file(String template) {
    return "templates/" + template;
  }

  @Override
  public Reader getReader(String template) {
    byte[] content =
        theme
            .read(file(template))
            .orElseThrow(
                () ->
                    new LoaderException(
                        null, template)); // TemplateErrors tells where it is asked for
    return new StringReader(new String(content, StandardCharsets.UTF_8).replace("\r\n", "\n"));
  }

  @Override
  public boolean resourceExists(String template) {
    return theme.read(file(template)).isPresent();
  }

  @Override
  public String createCacheKey(String template) {
    return template;
  }

  /** All templates lie in one folder: there are no relative names. */
  @Override
  public String resolveRelativePath(String relative, String anchor) {
    return null;
  }

  @Override
  public void setCharset(String charset) {
    // always UTF-8
  }

  @Override
  public void setPrefix(String prefix) {
    // the theme knows its folders
  }

  @Override
  public void setSuffix(String suffix) {
    // templates are named with their ending
  }
}
