package org.variorum.print;

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
}
