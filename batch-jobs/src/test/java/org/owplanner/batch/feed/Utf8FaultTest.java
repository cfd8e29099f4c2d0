package org.owplanner.batch.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class Utf8FaultTest {

  @Test
  void theFirstByteThatDoesNotFitIsFoundFarDown() throws IOException {
    var text = "海外仓,line\n".repeat(20_000).getBytes(StandardCharsets.UTF_8);
    var bytes = Arrays.copyOf(text, text.length + 2);
    bytes[text.length] = (byte) 0xfc;

    assertThat(Utf8Fault.find(new ByteArrayInputStream(bytes)))
        .isEqualTo(new Utf8Fault(20_001, 0xfc));
  }

  @Test
  void aCharacterCutOffAtTheEndIsAFault() throws IOException {
    var bytes = new byte[] {'a', '\n', (byte) 0xe6, (byte) 0xb5};

    assertThat(Utf8Fault.find(new ByteArrayInputStream(bytes)).line()).isEqualTo(2);
  }
}
