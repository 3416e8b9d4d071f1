package io.quotewire.publish.load;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.stream.Stream;

/** Processor time that processes have used up to a moment, in seconds. */
record Cpu(double generator, double service, double database, double broker, double clock) {

    static Cpu now(ProcessHandle service, long database, long broker) {
        return new Cpu(
                of(ProcessHandle.current()),
                of(service),
                withChildren(database),
                withChildren(broker),
                System.nanoTime() / 1e9);
    }

    /** In words: how many processors each used since. */
    String since(Cpu before) {
        double seconds = clock - before.clock;
        return String.format(
                "processors used: load generator %.2f, publish-service %.2f, PostgreSQL %.2f, Kafka %.2f of %d; load average %.1f",
                (generator - before.generator) / seconds,
                (service - before.service) / seconds,
                (database - before.database) / seconds,
                (broker - before.broker) / seconds,
                Runtime.getRuntime().availableProcessors(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private static double withChildren(long pid) {
        return ProcessHandle.of(pid)
                .map(root -> Stream.concat(Stream.of(root), root.descendants())
                        .mapToDouble(Cpu::of)
                        .sum())
                .orElse(0.0);
    }

    private static double of(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1e3;
    }
}
