package org.owplanner.batch.feed;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The row of a file that was read last: one for all rows, since files hold millions of them.
final class FeedRow extends AbstractBaseCsvCallbackHandler<FeedRow> {

  private final FieldText field = new FieldText();
  private char[] chars = new char[4096];
  private int[] ends = new int[64];
  private int size;
  private int length;
  private long line;

  /// Line of the file on which it begins.
  long line() {
    return line;
  }

  /// Number of its fields.
  int size() {
    return size;
  }

  /// A field, until the next one is asked for.
  FieldText field(int i) {
    var start = i == 0 ? 0 : ends[i - 1];
    return field.set(chars, start, ends[i]);
  }

  /// All its fields, to keep.
  List<String> fields() {
    var fields = new ArrayList<String>(size);
    for (var i = 0; i < size; i++) {
      fields.add(field(i).toString());
    }
    return fields;
  }

  @Override
  protected void handleBegin(long startingLineNumber) {
    line = startingLineNumber;
    size = 0;
    length = 0;
  }

  @Override
  protected void handleField(int index, char[] buffer, int offset, int count, boolean isQuoted) {
    if (length + count > chars.length) {
      chars = Arrays.copyOf(chars, Math.max(length + count, chars.length * 2));
    }
    if (size == ends.length) {
      ends = Arrays.copyOf(ends, size * 2);
    }
    System.arraycopy(buffer, offset, chars, length, count);
    length += count;
    ends[size++] = length;
  }

  @Override
  protected FeedRow buildRecord() {
    return this;
  }
}
