package org.owplanner.batch.feed;

/// Tells where a file surely holds no key twice, so that the database needn't look.
///
/// A set of 64-bit hashes in open addressing: no hash twice means no key twice. The other way round
/// it is only a suspicion.
final class KeyFilter {

  private static final int MOST_KEYS = 1 << 25;
  private static final long EMPTY = 0;

  private long[] table = new long[1 << 12];
  private int size;
  private boolean isSuspicious;

  /// Begins the hash of a key.
  static long begin() {
    return 0xcbf29ce484222325L;
  }

  /// Goes on with a field of the key.
  static long add(long hash, CharSequence field) {
    var h = hash;
    for (var i = 0; i < field.length(); i++) {
      h = (h ^ field.charAt(i)) * 0x100000001b3L;
    }
    // A mark between fields, and mixing, since FNV's high bits are poor.
    h = (h ^ 0xffffL) * 0x9e3779b97f4a7c15L;
    return h ^ (h >>> 29);
  }

  /// Takes note of a key.
  void add(long hash) {
    if (isSuspicious) {
      return;
    }
    var key = hash == EMPTY ? 1 : hash;
    if (!put(table, key)) {
      isSuspicious = true;
      return;
    }
    size++;
    if (size * 2 > table.length) {
      if (size >= MOST_KEYS) {
        isSuspicious = true;
        return;
      }
      grow();
    }
  }

  /// Whether a key may be there twice.
  boolean isSuspicious() {
    return isSuspicious;
  }

  private void grow() {
    var larger = new long[table.length * 2];
    for (var key : table) {
      if (key != EMPTY) {
        put(larger, key);
      }
    }
    table = larger;
  }

  private static boolean put(long[] table, long key) {
    var mask = table.length - 1;
    var i = (int) (key ^ (key >>> 32)) & mask;
    while (table[i] != EMPTY) {
      if (table[i] == key) {
        return false;
      }
      i = (i + 1) & mask;
    }
    table[i] = key;
    return true;
  }
}
