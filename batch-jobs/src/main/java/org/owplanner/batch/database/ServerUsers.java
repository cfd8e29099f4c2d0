package org.owplanner.batch.database;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Counts who uses the server of a folder, by a lock that all its users share.
///
/// The operating system gives back the share of a process that is killed, so the last user is
/// always known. All calls come under the [TransitionLock].
final class ServerUsers {

  // A process must hold one channel only: closing any channel of a file gives back all its locks.
  private static final Map<Path, ServerUsers> OF_THIS_PROCESS = new HashMap<>();

  private final FileChannel channel;
  private FileLock lock;
  private int uses = 1;

  private ServerUsers(FileChannel channel, FileLock lock) {
    this.channel = channel;
    this.lock = lock;
  }

  /// Counts this caller in.
  static void enter(Path file) throws IOException {
    var users = OF_THIS_PROCESS.get(file);
    if (users != null) {
      users.uses++;
      return;
    }
    var channel = FileChannel.open(file, CREATE, READ, WRITE);
    OF_THIS_PROCESS.put(file, new ServerUsers(channel, channel.lock(0, Long.MAX_VALUE, true)));
  }

  /// Counts this caller out.
  ///
  /// @return whether nobody is left
  static boolean leave(Path file) throws IOException {
    var users = OF_THIS_PROCESS.get(file);
    if (users == null) {
      return areNone(file);
    }
    users.uses--;
    if (users.uses > 0) {
      return false;
    }
    OF_THIS_PROCESS.remove(file);
    users.lock.release();
    try (var channel = users.channel) {
      return isFree(channel);
    }
  }

  /// Whether nobody uses the server now.
  static boolean areNone(Path file) throws IOException {
    if (OF_THIS_PROCESS.containsKey(file)) {
      return false;
    }
    try (var channel = FileChannel.open(file, CREATE, READ, WRITE)) {
      return isFree(channel);
    }
  }

  private static boolean isFree(FileChannel channel) throws IOException {
    @Nullable FileLock alone = channel.tryLock();
    if (alone == null) {
      return false;
    }
    alone.release();
    return true;
  }
}
