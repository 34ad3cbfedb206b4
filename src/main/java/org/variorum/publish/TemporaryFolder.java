package org.variorum.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder for one publication, which is deleted at its end, when the program is stopped, and,
 * after a kill, by the next publication: whoever uses one holds a lock in it, and one without a
 * holder is litter.
 */
final class TemporaryFolder implements AutoCloseable {
  static final String PREFIX = "variorum-publish-";
  private static final String LOCK = "lock";
  private static final int ATTEMPTS = 5;

  private final Path folder;
  private final FileChannel lock;
  private final Thread onExit = new Thread(this::deleteQuietly);

  private TemporaryFolder(Path folder, FileChannel lock) {
    this.folder = folder;
    this.lock = lock;
    Runtime.getRuntime().addShutdownHook(onExit);
  }

  /** A new one, after what killed programs left is gone. */
  static TemporaryFolder create() throws IOException {
    Path parent = Path.of(System.getProperty("java.io.tmpdir"));
    sweep(parent);
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      Path folder = Files.createTempDirectory(parent, PREFIX);
      FileChannel channel = locked(folder, StandardOpenOption.CREATE);
      // somebody who sweeps may have come between making it and locking it
      if (channel != null && Files.exists(folder.resolve(LOCK))) {
        return new TemporaryFolder(folder, channel);
      }
    }
    throw new IOException("no folder can be kept in " + parent);
  }

  Path path() {
    return folder;
  }

  private static void sweep(Path parent) throws IOException {
    try (DirectoryStream<Path> folders = Files.newDirectoryStream(parent, PREFIX + "*")) {
      for (Path folder : folders) {
        if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS) && isMine(folder, parent)) {
          sweepOne(folder);
        }
      }
    }
  }

  /** Anybody may make folders where temporary files are. */
  private static boolean isMine(Path folder, Path parent) throws IOException {
    Path probe = Files.createTempFile(parent, "variorum", "");
    try {
      return Files.getOwner(probe).equals(Files.getOwner(folder, LinkOption.NOFOLLOW_LINKS));
    } finally {
      Files.delete(probe);
    }
  }

  private static void sweepOne(Path folder) {
    try (FileChannel channel = locked(folder, StandardOpenOption.CREATE)) {
      if (channel != null) {
        delete(folder);
      }
    } catch (IOException e) {
      // a git that outlived its program may still write there: the next time
    }
  }

  /** Null where somebody else holds it, or the folder is gone. */
  private static FileChannel locked(Path folder, StandardOpenOption how) throws IOException {
    FileChannel channel;
    try {
      channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.WRITE, how);
    } catch (IOException e) {
      return null;
    }
    try {
      FileLock held = channel.tryLock();
      if (held != null) {
        return channel;
      }
    } catch (OverlappingFileLockException e) {
      // this very program holds it
    }
    channel.close();
    return null;
  }

  @Override
  public void close() throws IOException {
    try {
      Runtime.getRuntime().removeShutdownHook(onExit);
    } catch (IllegalStateException e) {
      return; // the program is being stopped: the hook does it
    }
    delete(folder);
    lock.close();
  }

  private void deleteQuietly() {
    try {
      delete(folder);
    } catch (IOException e) {
      // the next publication does it
    }
  }

  private static void delete(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> found = Files.walk(folder)) {
      files = found.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path file : files) {
      Files.deleteIfExists(file);
    }
  }
}
