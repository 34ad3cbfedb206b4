package org.variorum.print;

import org.variorum.page.SheetStatement;

/**
 * What sheet is wanted.
 *
 * @param title of the site
 * @param language for example {@code en}
 * @param baseUrl where the site stands; empty where it is not known
 * @param date of the edition, as it is shown; may be empty
 * @param seconds the date of the file, since 1970
 * @param pages how many are to be filled
 */
public record SheetOrder(
    String title,
    String language,
    String baseUrl,
    String date,
    long seconds,
    int pages,
    Paper paper) {
  public SheetOrder {
    if (pages < 1) {
      throw new IllegalArgumentException("at least one page, not " + pages);
    }
  }

  /** The address and the date of the edition, as far as they are known. */
  public String edition() {
    String address = baseUrl.replaceFirst("^https?://", "").replaceFirst("/$", "");
    return date.isEmpty() || address.isEmpty() ? address + date : address + " · " + date;
  }

  /**
   * What the running header says in its middle.
   *
   * @param edited must it explain the mark of editors' words?
   */
  public String header(boolean edited) {
    String legend = SheetStatement.EDITOR + " = in the editors' words";
    return !edited ? edition() : edition().isEmpty() ? legend : edition() + " · " + legend;
  }
}
