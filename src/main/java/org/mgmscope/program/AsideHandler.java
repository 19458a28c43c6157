package org.mgmscope.program;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.LogRecord;

/// Hands what is logged to another handler, in order, on a thread of its own: so no thread that
/// logs, and least of all the window's, waits for a disk.
final class AsideHandler extends Handler {
  /// What is logged while so much waits to be written is lost.
  private static final int MOST = 10_000;

  private static final long PATIENCE_SECONDS = 10;

  private final Handler to;
  private final ThreadPoolExecutor writer =
      new ThreadPoolExecutor(
          1,
          1,
          0,
          TimeUnit.SECONDS,
          new LinkedBlockingQueue<>(MOST),
          Thread.ofPlatform().daemon().name("log").factory(),
          new ThreadPoolExecutor.DiscardPolicy());

  AsideHandler(Handler to) {
    this.to = to;
  }

  @Override
  public void publish(LogRecord logged) {
    if (isLoggable(logged)) {
      writer.execute(() -> to.publish(logged));
    }
  }

  /// What is written is flushed with each record: nothing is left to do.
  @Override
  public void flush() {}

  /// Waits until all is written, but not for ever.
  @Override
  public void close() {
    writer.shutdown();
    try {
      if (writer.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        to.close();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
