package org.variorum.note;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.variorum.model.Diagnostic;
import org.variorum.model.Diagnostics;
import org.variorum.model.NodeKind;
import org.variorum.model.Note;
import org.variorum.model.Rule;

/**
 * One file's bytes to its outline, whatever they hold: what the parser cannot cope with is read as
 * plain text.
 */
final class NoteParser {
  private static final long STACK = 512L << 20;

  /** So often code regions are taken back one by one, before all of them are. */
  private static final int ATTEMPTS = 4;

  private final Diagnostics diagnostics;
  private final ReadingLimits limits;
  private final Pictures pictures;

  NoteParser(Diagnostics diagnostics) {
    this(diagnostics, ReadingLimits.USUAL);
  }

  NoteParser(Diagnostics diagnostics, ReadingLimits limits) {
    this(diagnostics, limits, new Pictures());
  }

  NoteParser(Diagnostics diagnostics, ReadingLimits limits, Pictures pictures) {
    this.diagnostics = diagnostics;
    this.limits = limits;
    this.pictures = pictures;
  }

  Note parse(String collection, String file, String path, byte[] bytes) {
    List<String> lines = Decoder.lines(path, bytes, diagnostics);
    List<Draft> drafts = guarded(lines, path, folder(file, path));
    new LineCover(lines).complete(drafts);
    return new Note(
        collection,
        file,
        lines,
        drafts.stream().map(draft -> draft.finish(collection, file)).toList());
  }

  /** The pictures that a note may show: those below the folder that all collections lie in. */
  private PictureFolder folder(String file, String path) {
    Path note = Path.of(path).toAbsolutePath().normalize();
    Path root = note;
    for (int k = -1; k < Path.of(file).getNameCount() && root.getParent() != null; k++) {
      root = root.getParent();
    }
    return new PictureFolder(pictures, note, root);
  }

  /** Reads in a thread of its own, whose stack is deep and whose time is limited. */
  private List<Draft> guarded(List<String> lines, String path, PictureFolder folder) {
    Reading reading = new Reading(lines, path, folder);
    FutureTask<List<Draft>> task = new FutureTask<>(reading::outline);
    Thread thread = new Thread(null, task, "reading of " + path, STACK);
    thread.setDaemon(true);
    thread.start();
    String why;
    try {
      List<Draft> drafts = task.get(limits.time().toMillis(), TimeUnit.MILLISECONDS);
      reading.found.sorted().forEach(diagnostics::add);
      return drafts;
    } catch (TimeoutException e) {
      reading.cancel();
      why = "takes the Markdown parser longer than " + limits.time().toSeconds() + " seconds";
    } catch (ExecutionException e) {
      why = reason(e.getCause());
    } catch (InterruptedException e) {
      reading.cancel();
      Thread.currentThread().interrupt();
      why = "was interrupted";
    }
    String message = "this file " + why + "; it was read as plain text";
    diagnostics.add(
        Diagnostic.warning(path, 1, message, "split it, or mend its markup")
            .as(Rule.HARD_TO_PARSE));
    return new ArrayList<>();
  }

  private static String reason(Throwable cause) {
    if (cause instanceof MeteredText.ExhaustedException) {
      return "takes the Markdown parser too many steps";
    }
    if (cause instanceof StackOverflowError || cause instanceof TooDeepException) {
      return "is nested too deep for the Markdown parser";
    }
    return "makes the Markdown parser fail (" + cause.getClass().getSimpleName() + ")";
  }

  private static final class TooDeepException extends Exception {
    private static final long serialVersionUID = 1L;
  }

  /** One attempt; what it finds to report counts only where it comes to its end. */
  private final class Reading {
    private final List<String> source;
    private final String path;
    private final PictureFolder folder;
    private final Diagnostics found = new Diagnostics();
    private volatile MeteredText text = new MeteredText("", 0);

    Reading(List<String> source, String path, PictureFolder folder) {
      this.source = source;
      this.path = path;
      this.folder = folder;
    }

    List<Draft> outline() throws TooDeepException {
      Set<Integer> refused = new HashSet<>();
      for (int attempt = 1; ; attempt++) {
        Preparation preparation = Preparation.of(source, refused);
        text = new MeteredText(preparation.text(), limits.steps(preparation.text().length()));
        MarkdownParser parser = new MarkdownParser(preparation.regions());
        Document document = parser.parse(text);
        checkDepth(document);
        List<Integer> torn = CodeRegion.torn(preparation.regions(), document, preparation.lines());
        if (torn.isEmpty()) {
          return outline(preparation, parser, document);
        }
        // the parser saw no code there, for example since it stands within raw HTML
        refused.addAll(
            attempt < ATTEMPTS
                ? torn
                : preparation.regions().stream().map(CodeRegion::firstLine).toList());
      }
    }

    private List<Draft> outline(Preparation preparation, MarkdownParser parser, Document document) {
      LineIndex lines = preparation.lines();
      Fragments fragments = new Fragments(parser, lines, folder);
      BlockReader reader = new BlockReader(fragments, lines, preparation.regions());
      List<Draft> drafts;
      do {
        drafts = new OutlineBuilder(reader, fragments, lines).build(document);
      } while (parser.footnotes().stay());
      new Addresses(path, found, folder).check(document, lines);
      parser.footnotes().check(document, lines, path, found);
      if (preparation.frontMatterEnd() > 0) {
        drafts.add(0, Draft.of(NodeKind.FRONTMATTER, 1, preparation.frontMatterEnd(), "", ""));
      }
      return drafts;
    }

    void cancel() {
      text.cancel();
    }

    private void checkDepth(Document document) throws TooDeepException {
      Deque<Node> level = new ArrayDeque<>(List.of(document));
      for (int depth = 0; !level.isEmpty(); depth++) {
        if (depth > limits.depth()) {
          throw new TooDeepException();
        }
        Deque<Node> next = new ArrayDeque<>();
        level.forEach(node -> node.getChildren().forEach(next::add));
        level = next;
      }
    }
  }
}
