package org.owplanner.batch.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TransitionLockTest {

  @TempDir private Path folder;

  @Test
  void aFileThatAProcessLeftBehindLocksNothing() throws IOException {
    var file = Files.writeString(folder.resolve("lock"), "4711\n");

    try (var _ = TransitionLock.acquire(file)) {
      assertThat(file).content().isEqualTo(ProcessHandle.current().pid() + "\n");
    }
  }

  @Test
  void aLockThatAnotherProcessHoldsIsExplained() throws IOException {
    var file = folder.resolve("lock");
    var holder =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-cp",
                    System.getProperty("java.class.path"),
                    LockHolder.class.getName(),
                    file.toString()))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      assertThat(holder.getInputStream().read()).isEqualTo('+');

      assertThatThrownBy(() -> TransitionLock.acquire(file, Duration.ZERO))
          .isInstanceOf(DatabaseException.class)
          .hasMessageContaining("process " + holder.pid())
          .hasMessageContaining("the file itself may stay");
    } finally {
      holder.destroyForcibly();
    }
  }
}
