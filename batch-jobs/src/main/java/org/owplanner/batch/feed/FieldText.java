package org.owplanner.batch.feed;

/// A view on the characters of a field, moved from field to field.
final class FieldText implements CharSequence {

  private char[] chars = new char[0];
  private int start;
  private int end;

  /// Moves it.
  FieldText set(char[] text, int from, int to) {
    chars = text;
    start = from;
    end = to;
    return this;
  }

  @Override
  public int length() {
    return end - start;
  }

  @Override
  public char charAt(int index) {
    return chars[start + index];
  }

  @Override
  public CharSequence subSequence(int from, int to) {
    return new String(chars, start + from, to - from);
  }

  @Override
  public String toString() {
    return new String(chars, start, end - start);
  }
}
