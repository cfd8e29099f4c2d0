package org.owplanner.batch.database;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;

/// Lets one process at a time start or stop the server of a folder.
///
/// The lock is the operating system's, so it ends with its process however that ends; a file left
/// over locks nothing.
final class TransitionLock implements AutoCloseable {

  /// A file lock belongs to the whole process; threads of it queue here.
  private static final ReentrantLock OF_THIS_PROCESS = new ReentrantLock();

  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private final FileChannel channel;

  private TransitionLock(FileChannel channel) {
    this.channel = channel;
  }

  /// Waits until no other process starts or stops the server.
  ///
  /// @throws DatabaseException if another process holds the lock for too long
  static TransitionLock acquire(Path file) {
    return acquire(file, PATIENCE);
  }

  static TransitionLock acquire(Path file, Duration patience) {
    OF_THIS_PROCESS.lock();
    var isHeld = false;
    try {
      var channel = FileChannel.open(file, CREATE, READ, WRITE);
      try {
        isHeld = waitFor(channel, file, patience);
        return new TransitionLock(channel);
      } finally {
        if (!isHeld) {
          channel.close();
        }
      }
    } catch (IOException e) {
      throw new DatabaseException(
          "The lock (%s) can't be taken: %s.".formatted(file, e.getMessage()), e);
    } finally {
      if (!isHeld) {
        OF_THIS_PROCESS.unlock();
      }
    }
  }

  private static boolean waitFor(FileChannel channel, Path file, Duration patience)
      throws IOException {
    var end = System.nanoTime() + patience.toNanos();
    while (channel.tryLock() == null) {
      if (System.nanoTime() > end) {
        throw new DatabaseException(
            "Another owp (process %s) has been starting or stopping the database of this folder for %d seconds. End that process; the lock (%s) ends with it, and the file itself may stay."
                .formatted(Files.readString(file).strip(), patience.toSeconds(), file));
      }
      Pause.millis(20);
    }
    var pid =
        ByteBuffer.wrap((ProcessHandle.current().pid() + "\n").getBytes(StandardCharsets.UTF_8));
    channel.truncate(0);
    channel.write(pid, 0);
    return true;
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new DatabaseException("The lock of the database's folder can't be given back.", e);
    } finally {
      OF_THIS_PROCESS.unlock();
    }
  }
}
