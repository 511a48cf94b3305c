package no.samskaping.checks.house;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;

/** One violation of each kind, which the rules must find. */
public final class Planted {
    private Planted() {}

    /** Anyone could implement it. */
    public interface Open {}

    static final class Clock {
        static LocalDate today() {
            return LocalDate.now(java.time.ZoneOffset.UTC);
        }
    }

    static final class Chance {
        static int any() {
            return new Random().nextInt();
        }
    }

    static final class Defaults {
        static Locale here() {
            return Locale.getDefault();
        }
    }

    static final class Environment {
        static void say(String text) {
            System.out.println(text);
        }
    }

    static final class OnFiles {
        static int read(Path path) throws IOException {
            try (InputStream in = Files.newInputStream(path)) {
                return in.read();
            }
        }
    }

    static final class Threads {
        static void run(Runnable task) {
            new Thread(task).start();
        }
    }
}
