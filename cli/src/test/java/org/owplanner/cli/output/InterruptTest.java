package org.owplanner.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class InterruptTest {

  @Test
  void theFirstSignalAsksToStopAndTheProcessGoesOn() throws Exception {
    var asked = new CountDownLatch(1);
    try (var interrupt = Interrupt.hear(asked::countDown)) {
      assertThat(interrupt.isInterrupted()).isFalse();
      raise("INT");
      asked.await();
      assertThat(interrupt.isInterrupted()).isTrue();
    }
  }

  private static void raise(String name) throws ReflectiveOperationException {
    var signal = Class.forName("sun.misc.Signal");
    signal
        .getMethod("raise", signal)
        .invoke(null, signal.getConstructor(String.class).newInstance(name));
  }
}
