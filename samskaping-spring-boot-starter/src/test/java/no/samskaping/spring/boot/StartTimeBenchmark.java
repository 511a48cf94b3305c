package no.samskaping.spring.boot;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;

/**
 * Compares how long an empty web application takes to start with and without the starter, in a virtual machine each, in turn.
 * Run by hand; it prints the medians and their ratio, and asserts nothing, since times depend on the machine.
 */
class StartTimeBenchmark {
    private static final int ROUNDS = 9;

    /** A web application that ends when it has started. */
    @SpringBootConfiguration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Empty {
        public static void main(String[] args) {
            System.exit(SpringApplication.exit(SpringApplication.run(Empty.class, args)));
        }
    }

    @Test
    void prints() throws IOException, InterruptedException {
        List<Long> with = new ArrayList<>();
        List<Long> without = new ArrayList<>();
        for (int i = 0; i <= ROUNDS; i++) {
            long one = milliseconds(entry -> true);
            long other = milliseconds(entry -> !isOurs(entry));
            if (i > 0) { // the first fills the caches of the machine
                with.add(one);
                without.add(other);
            }
        }
        System.out.printf(
                "start with the starter: %d ms, without: %d ms, ratio %.3f (medians of %d)%n",
                median(with), median(without), (double) median(with) / median(without), ROUNDS);
    }

    private static boolean isOurs(Path entry) {
        return entry.toString().contains("samskaping-") && !entry.endsWith("test-classes");
    }

    private static long milliseconds(Predicate<Path> entries) throws IOException, InterruptedException {
        String path = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(entry -> !entry.toString().contains("springdoc"))
                .filter(entries)
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
        long start = System.nanoTime();
        int exit = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        path,
                        Empty.class.getName(),
                        "--server.port=0",
                        "--spring.main.banner-mode=off")
                .redirectErrorStream(true)
                .redirectOutput(Path.of("target", "start-time.log").toFile())
                .start()
                .waitFor();
        if (exit != 0) {
            throw new IllegalStateException("See target/start-time.log");
        }
        return (System.nanoTime() - start) / 1_000_000;
    }

    private static long median(List<Long> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }
}
