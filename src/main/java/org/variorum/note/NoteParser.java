package org.variorum.note;

import com.vladsch.flexmark.util.ast.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.variorum.model.Diagnostic;
import org.variorum.model.Diagnostics;
import org.variorum.model.Note;
import org.variorum.model.NodeKind;

/** One file's bytes to its outline, whatever they hold: what the Markdown parser cannot cope with is read line by line. */
final class NoteParser {
  /** The parser needs seconds only for input made to hurt it; then reading on as plain text is better than waiting. */
  private static final long SECONDS = 20;

  private static final long STACK = 512L << 20;

  private final Diagnostics diagnostics;

  NoteParser(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  Note parse(String collection, String file, String path, byte[] bytes) {
    List<String> lines = Decoder.lines(path, bytes, diagnostics);
    List<Draft> drafts = guarded(lines, path);
    new LineCover(lines).complete(drafts);
    return new Note(collection, file, lines, drafts.stream().map(draft -> draft.finish(collection, file)).toList());
  }

  private List<Draft> guarded(List<String> lines, String path) {
    FutureTask<List<Draft>> task = new FutureTask<>(() -> outline(lines));
    Thread thread = new Thread(null, task, "parse " + path, STACK);
    thread.setDaemon(true);
    thread.start();
    String why;
    try {
      return task.get(SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      why = "takes the Markdown parser longer than " + SECONDS + " seconds";
    } catch (ExecutionException e) {
      why = "is nested too deep for the Markdown parser";
      if (!(e.getCause() instanceof StackOverflowError)) {
        why = "makes the Markdown parser fail (" + e.getCause().getClass().getSimpleName() + ")";
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      why = "was interrupted";
    }
    diagnostics.add(Diagnostic.warning(path, 1, "this file " + why + "; it was read as plain text", "split it, or mend its markup"));
    return new ArrayList<>();
  }

  private static List<Draft> outline(List<String> lines) {
    Preparation preparation = Preparation.of(lines);
    MarkdownParser parser = new MarkdownParser();
    Document document = parser.parse(preparation.text());
    List<Draft> drafts = new OutlineBuilder(new Fragments(parser.renderer()), preparation.regions()).build(document);
    if (preparation.frontMatterEnd() > 0) {
      drafts.add(0, Draft.of(NodeKind.FRONTMATTER, 1, preparation.frontMatterEnd(), "", ""));
    }
    return drafts;
  }
}
