package org.owplanner.batch.database;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/// Counts statements, rows and waiting time of all connections that are taken through it, by kind
/// of statement and table. For benchmarks: it costs a little.
public final class StatementMeter {

  private static final Pattern TABLE =
      Pattern.compile("\"?\\b(feed|plan|ops)\"?\\.\"?([a-z_]+)\"?", Pattern.CASE_INSENSITIVE);

  private final Map<String, Tally> tallies = new TreeMap<>();

  /// What is counted of one kind of statement on one table.
  private static final class Tally {
    private final String verb;
    private final String table;
    private long statements;
    private long rows;
    private long nanos;

    Tally(String verb, String table) {
      this.verb = verb;
      this.table = table;
    }

    synchronized void add(long moreStatements, long moreRows, long began) {
      statements += moreStatements;
      rows += moreRows;
      nanos += System.nanoTime() - began;
    }

    synchronized StatementCount count() {
      return new StatementCount(verb, table, statements, rows, nanos / 1e9);
    }
  }

  /// The same connections, measured.
  public DataSource over(DataSource source) {
    return proxy(
        DataSource.class,
        (method, arguments) -> {
          var result = method.invoke(source, arguments);
          return result instanceof Connection connection ? measured(connection) : result;
        });
  }

  /// What was counted so far.
  public synchronized List<StatementCount> counts() {
    return tallies.values().stream().map(Tally::count).toList();
  }

  private Connection measured(Connection connection) {
    return proxy(
        Connection.class,
        (method, arguments) -> {
          var isEnd = method.getName().equals("commit");
          var began = System.nanoTime();
          var result = method.invoke(connection, arguments);
          if (isEnd) {
            tally("COMMIT").add(1, 0, began);
          }
          if (result instanceof PreparedStatement prepared) {
            return measured(PreparedStatement.class, prepared, tally(String.valueOf(arguments[0])));
          }
          return result instanceof Statement plain
              ? measured(Statement.class, plain, tally(""))
              : result;
        });
  }

  private <S extends Statement> S measured(Class<S> type, S statement, Tally prepared) {
    var last = new Tally[] {prepared};
    return proxy(
        type,
        (method, arguments) -> {
          var name = method.getName();
          var isExecuted = name.startsWith("execute");
          if (isExecuted && arguments != null && arguments[0] instanceof String sql) {
            last[0] = tally(sql);
          }
          var began = System.nanoTime();
          var result = method.invoke(statement, arguments);
          var isCount = name.equals("getUpdateCount") || name.equals("getLargeUpdateCount");
          if (isExecuted || isCount) {
            last[0].add(isExecuted ? 1 : 0, rows(result), began);
          }
          return result instanceof ResultSet rows && !name.equals("getGeneratedKeys")
              ? measured(rows, last[0])
              : result;
        });
  }

  private ResultSet measured(ResultSet rows, Tally tally) {
    return proxy(
        ResultSet.class,
        (method, arguments) -> {
          var began = System.nanoTime();
          var result = method.invoke(rows, arguments);
          if (method.getName().equals("next")) {
            tally.add(0, Boolean.TRUE.equals(result) ? 1 : 0, began);
          }
          return result;
        });
  }

  /// Rows that a method's result tells of; a batch may say of a row only that it went well.
  private static long rows(Object result) {
    return switch (result) {
      case Integer count -> Math.max(0, count);
      case Long count -> Math.max(0, count);
      case int[] batch -> java.util.Arrays.stream(batch).map(c -> c < 0 ? 1 : c).sum();
      case null, default -> 0;
    };
  }

  private synchronized Tally tally(String sql) {
    var verb = sql.strip().split("\\s+", 2)[0].toUpperCase(Locale.ROOT);
    var found = TABLE.matcher(sql);
    var table = found.find() ? found.group(1) + "." + found.group(2) : "";
    return tallies.computeIfAbsent(verb + " " + table, _ -> new Tally(verb, table));
  }

  private interface Call {
    Object on(Method method, Object[] arguments)
        throws IllegalAccessException, InvocationTargetException;
  }

  private static <T> T proxy(Class<T> type, Call call) {
    return type.cast(
        Proxy.newProxyInstance(
            StatementMeter.class.getClassLoader(),
            new Class<?>[] {type},
            (_, method, arguments) -> {
              try {
                return call.on(method, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }
}
