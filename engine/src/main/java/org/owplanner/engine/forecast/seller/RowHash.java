package org.owplanner.engine.forecast.seller;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// SHA-256 of a warehouse's rows, by which one that was written wrong is found.
public final class RowHash {

  private final MessageDigest sha256;
  private ByteBuffer buffer = ByteBuffer.allocate(1 << 14);

  /// Of no row yet.
  public RowHash() {
    try {
      sha256 = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Adds the next row, in the order of SKUs.
  public void add(ForecastRow row) {
    add(row.skuId());
    add(row.method());
    add(row.why().en());
    add(row.weekdayFactors());
    add(row.days());
    add(row.weeks());
  }

  /// The hash in hexadecimal digits.
  public String hex() {
    return HexFormat.of().formatHex(sha256.digest());
  }

  private void add(String text) {
    sha256.update(text.getBytes(StandardCharsets.UTF_8));
    sha256.update((byte) 0);
  }

  private void add(ForecastSteps steps) {
    add(steps.mean());
    add(steps.quantiles());
    add(steps.sumVariance());
  }

  private void add(float[] values) {
    if (buffer.capacity() < values.length * Float.BYTES) {
      buffer = ByteBuffer.allocate(values.length * Float.BYTES);
    }
    buffer.clear();
    buffer.asFloatBuffer().put(values);
    sha256.update(buffer.array(), 0, values.length * Float.BYTES);
  }
}
