package org.owplanner.batch.feed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/// The hash of a file, computed while something else is done.
final class FileHash {

  private final CompletableFuture<String> hex;

  private FileHash(CompletableFuture<String> hex) {
    this.hex = hex;
  }

  static FileHash begin(FeedSource source) {
    return new FileHash(
        CompletableFuture.supplyAsync(
            () -> {
              try {
                return source.sha256();
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            }));
  }

  /// The hash; waits for it.
  ///
  /// @throws IOException if the file can't be read
  String hex() throws IOException {
    try {
      return hex.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof UncheckedIOException u && u.getCause() != null
          ? u.getCause()
          : new IOException(e);
    }
  }
}
