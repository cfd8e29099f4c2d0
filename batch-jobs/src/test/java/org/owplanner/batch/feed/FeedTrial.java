package org.owplanner.batch.feed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.owplanner.batch.database.Database;
import org.owplanner.batch.database.TestDatabase;

/// Small files and what becomes of them.
///
/// @param database where they go
/// @param folder where they are
record FeedTrial(Database database, Path folder) {

  static final String SELLERS = "seller_id,name\nA,Ann\nB,Bea\n";
  static final String WAREHOUSE =
      "warehouse_id,name,country,time_zone,currency,depot_aisle\nW,Wood,GB,Europe/London,GBP,A1\n";
  static final String SKU_HEADER =
      "seller_id,sku_id,description,length_mm,width_mm,height_mm,weight_g,case_pack,storage_class,pick_type,price_cents\n";
  static final String SKU_X = "A,X,thing,100,90,80,700,12,AMBIENT,PIECE,295\n";
  static final String ORDER_HEADER =
      "warehouse_id,order_id,line_no,seller_id,sku_id,units,ordered_at,country\n";
  static final String ORDER_1 = "W,1,1,A,X,6,2011-11-01T08:26:00Z,GB\n";
  static final String AISLE = "warehouse_id,aisle,x_mm\nW,A1,0\n";
  static final String LOCATIONS =
      """
      warehouse_id,location_id,zone,aisle,bay,level,y_mm,length_mm,width_mm,height_mm,load_limit_g,storage_class,pick_type
      W,L1,Z,A1,1,0,500,900,600,450,120000,AMBIENT,PIECE
      W,L2,Z,A1,1,0,500,900,600,450,120000,AMBIENT,PIECE
      """;

  /// An empty database with two sellers, a warehouse and a SKU.
  void begin() throws IOException {
    TestDatabase.empty(database);
    load("seller.csv", SELLERS);
    load("warehouse.csv", WAREHOUSE);
    load("sku.csv", SKU_HEADER + SKU_X);
  }

  FileSummary load(String name, String text) throws IOException {
    return load(Files.writeString(folder.resolve(name), text), FeedImport.DEFAULT_TOLERANCE);
  }

  FileSummary load(String name, byte[] bytes) throws IOException {
    return load(Files.write(folder.resolve(name), bytes), FeedImport.DEFAULT_TOLERANCE);
  }

  /// Loads whatever is good.
  FileSummary loadGood(String name, String text) throws IOException {
    return load(Files.writeString(folder.resolve(name), text), 1);
  }

  FileSummary load(Path file, double tolerance) {
    return load(List.of(file), tolerance, ImportProgress.silent()).files().getFirst();
  }

  ImportSummary load(List<Path> paths, double tolerance, ImportProgress progress) {
    return FeedImport.into(database.dataSource()).importFiles(paths, tolerance, progress);
  }

  List<String> strings(String sql) throws SQLException {
    var strings = new ArrayList<String>();
    try (var connection = database.dataSource().getConnection();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        strings.add(rows.getString(1));
      }
    }
    return strings;
  }

  /// Order lines without header.
  static String orders(int orders) {
    var text = new StringBuilder();
    for (var order = 1; order <= orders; order++) {
      text.append("W,N%d,1,A,X,6,2011-11-01T08:26:00Z,GB\n".formatted(order));
    }
    return text.toString();
  }

  static byte[] gzip(String text) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }
}
