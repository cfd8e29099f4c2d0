package org.owplanner.datasets.generate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// A folder that takes a canonical feed.
public final class FeedFolder {

  private final Path folder;
  private final FeedProgress progress;
  private final String part;

  /// Makes the folder if it isn't there; throws an [UncheckedIOException] that says what to do if
  /// it can't be made.
  public FeedFolder(Path folder, FeedProgress progress) {
    this(folder, progress, "");
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw cannotWrite(folder, e);
    }
  }

  private FeedFolder(Path folder, FeedProgress progress, String part) {
    this.folder = folder;
    this.progress = progress;
    this.part = part;
  }

  /// The same folder for a part of the rows, in files of their own.
  FeedFolder part(String name) {
    return new FeedFolder(folder, progress, name);
  }

  /// Begins one of the feed's files; what was there is replaced.
  public FeedWriter open(FeedFile file) {
    return open(file, part);
  }

  /// Begins a file that holds a part of the rows; what was there is replaced.
  public FeedWriter open(FeedFile file, String part) {
    return new FeedWriter(folder.resolve(file.fileName(part)), file, progress);
  }

  /// Writes a note for people beside the files.
  public void note(String fileName, String text) {
    try {
      Files.writeString(folder.resolve(fileName), text, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw cannotWrite(folder.resolve(fileName), e);
    }
  }

  static UncheckedIOException cannotWrite(Path path, IOException e) {
    return new UncheckedIOException(
        "The feed cannot be written to (%s): %s. Choose a folder that you may write to."
            .formatted(path, e.getMessage()),
        e);
  }
}
