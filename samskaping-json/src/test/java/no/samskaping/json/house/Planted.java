package no.samskaping.json.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;

/** One breach of each kind: what the rules must see. */
final class Planted {
    private Planted() {}

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
        static String read(Path path) throws IOException {
            return Files.readString(path);
        }
    }

    static final class Threads {
        static void run(Runnable task) {
            new Thread(task).start();
        }
    }
}
