package org.owplanner.cli.output;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/// Hears Ctrl-C and a polite kill while a planner works: the first one asks it to stop with its
/// best plan so far, the second one ends the process at once.
///
/// The class for signals is reached by reflection, since javac warns of every mention of it and
/// there is no other that leaves the process running.
public final class Interrupt implements AutoCloseable {

  private static final int EXIT_CODE = 130;

  private final AtomicBoolean isInterrupted = new AtomicBoolean();
  private final Runnable onFirst;
  private final List<Runnable> restore = new ArrayList<>();

  private Interrupt(Runnable onFirst) {
    this.onFirst = onFirst;
  }

  /// Hears signals until it is closed.
  public static Interrupt hear(Runnable onFirst) {
    var interrupt = new Interrupt(onFirst);
    interrupt.handle("INT");
    interrupt.handle("TERM");
    return interrupt;
  }

  private void handle(String name) {
    try {
      var signal = Class.forName("sun.misc.Signal");
      var handler = Class.forName("sun.misc.SignalHandler");
      InvocationHandler heard =
          (proxy, method, arguments) ->
              switch (method.getName()) {
                case "handle" -> {
                  heard();
                  yield null;
                }
                case "equals" -> arguments != null && proxy == arguments[0];
                case "hashCode" -> System.identityHashCode(proxy);
                default -> "handler of " + name;
              };
      var ours = Proxy.newProxyInstance(handler.getClassLoader(), new Class<?>[] {handler}, heard);
      var handle = signal.getMethod("handle", signal, handler);
      var instance = signal.getConstructor(String.class).newInstance(name);
      var before = handle.invoke(null, instance, ours);
      restore.add(
          () -> {
            try {
              handle.invoke(null, instance, before);
            } catch (ReflectiveOperationException e) {
              throw new IllegalStateException(e);
            }
          });
    } catch (ReflectiveOperationException e) {
      // Without signals (another Java, or -Xrs) Ctrl-C ends the process, and owp resume goes on.
      restore.clear();
    }
  }

  private void heard() {
    if (isInterrupted.compareAndSet(false, true)) {
      onFirst.run();
    } else {
      System.exit(EXIT_CODE);
    }
  }

  /// Whether one came.
  public boolean isInterrupted() {
    return isInterrupted.get();
  }

  @Override
  public void close() {
    restore.forEach(Runnable::run);
  }
}
