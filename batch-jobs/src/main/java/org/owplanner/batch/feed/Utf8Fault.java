package org.owplanner.batch.feed;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;

/// Where a file stops being UTF-8.
///
/// @param line line of the first byte that doesn't fit
/// @param octet that byte, 0 to 255
record Utf8Fault(long line, int octet) {

  /// Looks for the first byte that doesn't fit.
  static Utf8Fault find(InputStream in) throws IOException {
    var decoder = StandardCharsets.UTF_8.newDecoder();
    var bytes = ByteBuffer.allocate(1 << 16);
    var chars = CharBuffer.allocate(1 << 16);
    var line = 1L;
    var isAtEnd = false;
    while (!isAtEnd) {
      var read = in.read(bytes.array(), bytes.position(), bytes.remaining());
      isAtEnd = read < 0;
      bytes.position(bytes.position() + Math.max(read, 0));
      bytes.flip();
      var result = decoder.decode(bytes, chars, isAtEnd);
      chars.flip();
      while (chars.hasRemaining()) {
        if (chars.get() == '\n') {
          line++;
        }
      }
      chars.clear();
      if (result.isError()) {
        return new Utf8Fault(line, bytes.get() & 0xff);
      }
      bytes.compact();
    }
    throw new IllegalStateException("The file is UTF-8 after all.");
  }
}
