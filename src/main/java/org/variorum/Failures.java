package org.variorum;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import org.variorum.output.ForeignFolderException;

/**
 * Turns what was thrown into a message and an exit code; a user's or a machine's fault never shows
 * a stack trace.
 */
final class Failures {
  private Failures() {}

  static int tell(Throwable thrown, PrintWriter err) {
    int exit = 1;
    if (thrown instanceof UsageException usage) {
      err.println("variorum: " + usage.getMessage());
      if (!usage.hint().isEmpty()) {
        err.println("  hint: " + usage.hint());
      }
      exit = WrongCall.EXIT;
    } else if (thrown instanceof ForeignFolderException foreign) {
      err.println("variorum: " + foreign.getMessage());
      exit = WrongCall.EXIT;
    } else if (thrown instanceof IOException io) {
      err.println("variorum: fault: " + text(io));
    } else if (thrown instanceof UncheckedIOException unchecked) {
      err.println("variorum: fault: " + text(unchecked));
    } else if (thrown instanceof InvalidPathException path) {
      err.println(
          "variorum: fault: no file can be called '"
              + path.getInput()
              + "' here: "
              + path.getReason());
      err.println("  hint: with LC_ALL=C.UTF-8 names may have any letters");
    } else if (thrown instanceof OutOfMemoryError) {
      err.println("variorum: fault: out of memory; JAVA_OPTS=-Xmx4g gives the program more");
    } else {
      err.println("variorum: fault: " + thrown);
      err.println(
          "  hint: this is a defect of the program; set VARIORUM_TRACE=1 for where, and please report it");
      if (System.getenv("VARIORUM_TRACE") != null) {
        thrown.printStackTrace(err);
      }
    }
    err.flush();
    return exit;
  }

  private static String text(UncheckedIOException unchecked) {
    IOException cause = unchecked.getCause();
    boolean says =
        unchecked.getMessage() != null && !unchecked.getMessage().equals(cause.toString());
    return says ? unchecked.getMessage() + ": " + text(cause) : text(cause);
  }

  /** Java's own messages of these exceptions are the bare path. */
  private static String text(IOException exception) {
    if (!(exception instanceof FileSystemException fault) || fault.getReason() != null) {
      return exception.getMessage() == null ? exception.toString() : exception.getMessage();
    }
    String reason =
        fault instanceof NoSuchFileException
            ? "there is no such file or folder"
            : fault instanceof AccessDeniedException
                ? "permission denied"
                : fault instanceof FileAlreadyExistsException
                    ? "there is something of that name already"
                    : fault instanceof NotDirectoryException
                        ? "this is no folder"
                        : fault.getClass().getSimpleName();
    return fault.getFile().replaceFirst("\\.([^/\\\\]*)\\.variorum-new$", "$1") + ": " + reason;
  }
}
