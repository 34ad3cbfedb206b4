package org.variorum.theme;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Runs what recurses as deep as authors nest their lists: an ordinary stack ends at about 300
 * levels of a template.
 */
final class DeepStack {
  private static final long BYTES = 128L << 20;

  private DeepStack() {}

  /** What a task may throw besides unchecked exceptions. */
  interface Task {
    String run() throws ThemeException;
  }

  /** The task's result; what it throws is thrown here. */
  static String call(Task task) throws ThemeException {
    FutureTask<String> future = new FutureTask<>(task::run);
    new Thread(null, future, "theme", BYTES).start();
    try {
      return future.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof ThemeException problem) {
        throw problem;
      }
      if (e.getCause() instanceof RuntimeException fault) {
        throw fault;
      }
      throw new IllegalStateException("cannot render", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while rendering", e);
    }
  }
}
