package org.variorum.page;

import java.util.List;
import org.variorum.model.Checkout;
import org.variorum.model.RepositoryLinks;
import org.variorum.model.Span;

/**
 * The addresses and dates of the content folder's files: all empty where nobody can be sure.
 *
 * <p>Files are named by their paths below the content folder, {@code pages/about.md}.
 */
final class RepositoryFiles {
  /** Nothing is known of any file. */
  static final RepositoryFiles NONE = new RepositoryFiles(RepositoryLinks.NONE, Checkout.NONE);

  private final RepositoryLinks links;
  private final Checkout checkout;
  private final String root;

  RepositoryFiles(RepositoryLinks links, Checkout checkout) {
    this.links = links;
    this.checkout = checkout;
    this.root = links.root() != null ? links.root() : checkout.prefix();
  }

  /** The path of a note below the content folder. */
  static String note(String collection, String file) {
    return "notes/" + collection + "/" + file;
  }

  /** Where a file is edited. */
  String edit(String file) {
    return isThere(file) ? links.editing(root + file) : "";
  }

  /** Where a file is shown. */
  String address(String file) {
    return isThere(file) ? links.showing(root + file) : "";
  }

  /** Where the lines of a note are shown. */
  String address(String collection, Span span) {
    String file = note(collection, span.file());
    return isThere(file) ? links.showing(root + file, span.firstLine(), span.lastLine()) : "";
  }

  /** The day of the newest change of some files; empty where it is not known of each. */
  String changed(List<String> files) {
    return checkout.lastChange(files).orElse("");
  }

  /** A file that git does not know, or knows otherwise, may not be there, or has other lines. */
  private boolean isThere(String file) {
    return root != null && (!checkout.isKnown() || checkout.files().contains(file));
  }
}
