package org.mgmscope.files;

/// A job that is done again and again by an executor, which would otherwise keep to itself what the
/// job throws, and never do it again.
///
/// What is thrown goes to whoever hears of what nobody has caught; what is thrown time after time,
/// once.
public final class RepeatedJob implements Runnable {
  private final Runnable job;
  private boolean broken;

  /// @param job to be done by one thread at a time
  public RepeatedJob(Runnable job) {
    this.job = job;
  }

  @Override
  public void run() {
    try {
      job.run();
      broken = false;
    } catch (RuntimeException | Error thrown) {
      if (!broken) {
        broken = true;
        Thread here = Thread.currentThread();
        here.getUncaughtExceptionHandler().uncaughtException(here, thrown);
      }
    }
  }
}
