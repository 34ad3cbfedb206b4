package org.variorum;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.variorum.output.ForeignFolderException;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/** Turns what a command threw into a message and an exit code; a user's or a machine's fault never shows a stack trace. */
final class Failures {
  private Failures() {}

  static int handle(Exception exception, CommandLine line, ParseResult result) {
    PrintWriter err = line.getErr();
    int exit = 1;
    if (exception instanceof UsageException usage) {
      err.println("variorum: " + usage.getMessage());
      if (!usage.hint().isEmpty()) {
        err.println("  hint: " + usage.hint());
      }
      exit = 2;
    } else if (exception instanceof ForeignFolderException foreign) {
      err.println("variorum: " + foreign.getMessage());
      exit = 2;
    } else if (exception instanceof IOException io) {
      err.println("variorum: fault: " + text(io));
    } else if (exception instanceof UncheckedIOException unchecked) {
      err.println("variorum: fault: " + text(unchecked.getCause()));
    } else {
      err.println("variorum: fault: " + exception);
      err.println("  hint: this is a defect of the program; set VARIORUM_TRACE=1 for where, and please report it");
      if (System.getenv("VARIORUM_TRACE") != null) {
        exception.printStackTrace(err);
      }
    }
    err.flush();
    return exit;
  }

  private static String text(IOException exception) {
    if (exception instanceof NoSuchFileException) {
      return exception.getMessage() + ": there is no such file or folder";
    }
    if (exception instanceof AccessDeniedException) {
      return exception.getMessage() + ": permission denied";
    }
    if (exception instanceof FileSystemException) {
      return exception.getMessage();
    }
    return String.valueOf(exception.getMessage());
  }
}
