package org.owplanner.batch.feed;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;

/// A file to import: UTF-8 with or without byte order mark, plain or packed by gzip.
///
/// @param path where it is
record FeedSource(Path path) {

  private static final int BUFFER_BYTES = 1 << 16;

  /// Name of the table that the file fills: its name up to the first point or hyphen.
  String tableName() {
    return path.getFileName().toString().replaceAll("[.-].*$", "");
  }

  /// Whether its name says that it is packed by gzip.
  boolean isPacked() {
    return path.getFileName().toString().endsWith(".gz");
  }

  /// Hash of the file's bytes as they lie on disk.
  String sha256() throws IOException {
    try (var in =
        new DigestInputStream(Files.newInputStream(path), MessageDigest.getInstance("SHA-256"))) {
      var buffer = new byte[BUFFER_BYTES];
      while (in.read(buffer) >= 0) {
        // reading is enough
      }
      return HexFormat.of().formatHex(in.getMessageDigest().digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Its characters; reading fails where it isn't UTF-8.
  ///
  /// @throws FeedException if it is UTF-16
  Reader open() throws IOException {
    return new InputStreamReader(
        bytes(),
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT));
  }

  /// Its bytes, unpacked and without byte order mark.
  InputStream bytes() throws IOException {
    var file = new BufferedInputStream(Files.newInputStream(path), BUFFER_BYTES);
    file.mark(2);
    var isPacked = file.read() == 0x1f && file.read() == 0x8b;
    file.reset();
    InputStream in = isPacked ? new GZIPInputStream(file, BUFFER_BYTES) : file;
    var start = in.readNBytes(3);
    if (start.length >= 2
        && ((start[0] == (byte) 0xff && start[1] == (byte) 0xfe)
            || (start[0] == (byte) 0xfe && start[1] == (byte) 0xff))) {
      in.close();
      throw new FeedException(
          "%s is UTF-16. Save it as UTF-8 (in a spreadsheet: «CSV UTF-8»).".formatted(path));
    }
    var isMarked = Arrays.equals(start, new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf});
    return isMarked ? in : new SequenceInputStream(new ByteArrayInputStream(start), in);
  }
}
