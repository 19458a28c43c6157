package org.mgmscope.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/// Repetitions of one measurement, timed twice: by the clock on the wall, which also runs while
/// other programs have the processor, and by the time that the processor worked for this thread.
final class Timing {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  final Sample wall = new Sample();
  final Sample processor = new Sample();

  void time(Runnable work) {
    long worked = THREADS.getCurrentThreadCpuTime();
    long start = System.nanoTime();
    work.run();
    wall.add(System.nanoTime() - start);
    processor.add(THREADS.getCurrentThreadCpuTime() - worked);
  }
}
