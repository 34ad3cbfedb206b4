package org.variorum.note;

import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.model.Diagnostic;
import org.variorum.model.Diagnostics;
import org.variorum.model.Rule;

/**
 * Warns of each picture that the site does not show or that says nothing to who cannot see it, and
 * of each link that leads nowhere on it.
 */
final class Addresses {
  private static final Pattern SOURCE =
      Pattern.compile(
          "<img\\s[^>]*?\\bsrc\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s>\"']+))",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ALT =
      Pattern.compile(
          "<img\\s[^>]*?\\balt\\s*=\\s*(?:\"[^\"]*[^\"\\s]|'[^']*[^'\\s]|[^\\s>\"'])",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern LEADS =
      Pattern.compile("(?:https?:|mailto:).*", Pattern.CASE_INSENSITIVE);
  private static final Pattern OF_NOTES =
      Pattern.compile("#.+|(?!/)[^:#?]*\\.(?:md|markdown)(?:#.*)?", Pattern.CASE_INSENSITIVE);

  private final String path;
  private final Diagnostics diagnostics;
  private final PictureFolder pictures;

  Addresses(String path, Diagnostics diagnostics, PictureFolder pictures) {
    this.path = path;
    this.diagnostics = diagnostics;
    this.pictures = pictures;
  }

  static boolean isRemote(String address) {
    String lower = address.strip().toLowerCase(Locale.ROOT);
    return lower.startsWith("http://") || lower.startsWith("https://") || lower.startsWith("//");
  }

  /** Does it lead somewhere else, wherever the page is? */
  static boolean leads(String address) {
    return LEADS.matcher(address.strip()).matches();
  }

  /** Is it a heading of the same file, or another file of notes? Where that is, is found later. */
  static boolean isOfNotes(String address) {
    return OF_NOTES.matcher(address.strip()).matches();
  }

  /** Is it the picture itself, not its place? */
  static boolean isEmbedded(String address) {
    return address.strip().toLowerCase(Locale.ROOT).startsWith("data:");
  }

  /** The address that a picture comes from; null where its reference is defined nowhere. */
  static String of(ImageRef picture) {
    Reference reference = picture.getReferenceNode(picture.getDocument());
    return reference == null ? null : reference.getUrl().toString();
  }

  /** The definitions that some link or picture uses; of two for one name the first counts. */
  static Set<Reference> usedReferences(Document document) {
    Set<Reference> used = new HashSet<>();
    for (Node node : document.getDescendants()) {
      Reference reference = node instanceof RefNode ref ? ref.getReferenceNode(document) : null;
      if (reference != null) {
        used.add(reference);
      }
    }
    return used;
  }

  void check(Document document, LineIndex lines) {
    checkPictures(document, lines);
    for (Node node : document.getDescendants()) {
      int line = lines.first(node);
      if (node instanceof Link link) {
        link(link.getUrl().toString(), line);
      } else if (node instanceof LinkRef link && link.getReferenceNode(document) != null) {
        link(link.getReferenceNode(document).getUrl().toString(), line);
      }
    }
  }

  /** The pictures alone. */
  void checkPictures(Document document, LineIndex lines) {
    for (Node node : document.getDescendants()) {
      int line = lines.first(node);
      if (node instanceof Image image) {
        picture(image.getUrl().toString(), image.getText().isBlank(), line);
      } else if (node instanceof ImageRef image) {
        boolean unnamed = image.getText().isBlank() && image.getReference().isBlank();
        picture(of(image), unnamed, line);
      } else if (node instanceof HtmlInline || node instanceof HtmlBlock) {
        tags(node.getChars().toString(), line);
      }
    }
  }

  private void tags(String html, int line) {
    Matcher matcher = SOURCE.matcher(html);
    while (Tags.areAllowed(html) && matcher.find()) {
      String address = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
      boolean unnamed = !ALT.matcher(html).region(matcher.start(), html.length()).lookingAt();
      picture(
          address != null ? address : matcher.group(3),
          unnamed,
          line + lineEnds(html, matcher.start()));
    }
  }

  private static int lineEnds(String text, int end) {
    return (int) text.substring(0, end).chars().filter(c -> c == '\n').count();
  }

  private void picture(String address, boolean unnamed, int line) {
    if (address == null) {
      return;
    }
    String problem =
        isEmbedded(address)
            ? "a picture that is embedded in the text is not shown"
            : isRemote(address) || pictures.problem(address) == null
                ? null
                : "the picture '" + address + "' " + pictures.problem(address);
    if (problem != null) {
      boolean missing = problem.endsWith("does not exist");
      String hint =
          isEmbedded(address)
              ? "put it into a file beside this one"
              : missing
                  ? "say in words what it showed, or take it out"
                  : "say in words what it shows";
      diagnostics.add(Diagnostic.warning(path, line, problem, hint).as(Rule.MISSING_PICTURE));
    } else if (unnamed) {
      String message = "the picture '" + address + "' has no text for who cannot see it";
      String hint = "say between its brackets, or as its alt, what it shows";
      diagnostics.add(Diagnostic.warning(path, line, message, hint).as(Rule.MISSING_ALT));
    }
  }

  private void link(String address, int line) {
    if (!address.isBlank() && !leads(address) && !isOfNotes(address) && !address.startsWith("//")) {
      String message =
          "the link to '" + shortened(address) + "' leads nowhere on the site; its text stays";
      diagnostics.add(
          Diagnostic.warning(
                  path, line, message, "link to an address with https, or name the topic")
              .as(Rule.DEAD_LINK));
    }
  }

  private static String shortened(String address) {
    return address.length() <= 100 ? address : address.substring(0, 99) + "…";
  }
}
