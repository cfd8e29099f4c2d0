package org.owplanner.engine.solve;

/// A sentence for the person who acts on a plan, in both languages of the product.
///
/// @param zh in Chinese (zh-CN)
/// @param en in English
public record Text(String zh, String en) {

  /// What is the same in both languages, such as a name.
  public static Text same(String text) {
    return new Text(text, text);
  }
}
