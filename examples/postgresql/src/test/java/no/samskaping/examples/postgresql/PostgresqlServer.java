package no.samskaping.examples.postgresql;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * An installed PostgreSQL, started on a free port of the loopback with an empty database in a temporary folder. It refuses to
 * run as root, who starts it as another user.
 */
final class PostgresqlServer implements AutoCloseable {
    static final String USER = "samskaping";

    /** Where Debian's package has the programs, which are not on the path there. */
    private static final Path DEBIAN = Path.of("/usr/lib/postgresql");

    private static final List<String> USERS = List.of("postgres", "nobody");
    private static final int ATTEMPTS = 3;
    private static final long SECONDS = 60;

    private final Path programs;
    private final Path folder;
    private final List<String> asUser;
    private final Thread emergency = new Thread(this::stop);
    private int port;

    private PostgresqlServer(Path programs) throws IOException {
        this.programs = programs;
        this.folder = Files.createTempDirectory("samskaping-postgresql");
        this.asUser = asUser(folder);
    }

    /** The folder with the programs of the newest PostgreSQL that is installed. */
    static Optional<Path> installed() {
        List<Path> folders = new ArrayList<>();
        if (Files.isDirectory(DEBIAN)) {
            try (Stream<Path> versions = Files.list(DEBIAN)) {
                versions.sorted(Comparator.comparing(PostgresqlServer::version).reversed())
                        .map(version -> version.resolve("bin"))
                        .forEach(folders::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        for (String folder : System.getenv("PATH").split(File.pathSeparator)) {
            folders.add(Path.of(folder));
        }
        return folders.stream()
                .filter(folder -> Stream.of("initdb", "pg_ctl", "postgres")
                        .allMatch(program -> Files.isExecutable(folder.resolve(program))))
                .findFirst();
    }

    private static int version(Path folder) {
        String name = folder.getFileName().toString();
        return name.matches("\\d{1,4}") ? Integer.parseInt(name) : 0;
    }

    /** Starts it; closing stops it and deletes the database. */
    static PostgresqlServer start(Path programs) throws IOException {
        PostgresqlServer server = new PostgresqlServer(programs);
        Runtime.getRuntime().addShutdownHook(server.emergency);
        try {
            server.start();
        } catch (IOException | RuntimeException e) {
            server.close();
            throw e;
        }
        return server;
    }

    private void start() throws IOException {
        String data = data();
        run("initdb", "-D", data, "-U", USER, "--auth=trust", "--encoding=UTF8", "--locale=C", "--no-sync");
        IOException refused = null;
        for (int i = 0; i < ATTEMPTS; i++) {
            port = freePort();
            // No socket file: its folder belongs to the installation.
            String options = "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off";
            try {
                run("pg_ctl", "start", "-w", "-D", data, "-l", folder.resolve("log") + "", "-o", options);
                return;
            } catch (IOException e) {
                // Another program can have taken the port.
                refused = e;
            }
        }
        throw refused;
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    @Override
    public void close() throws IOException {
        stop();
        Runtime.getRuntime().removeShutdownHook(emergency);
    }

    private void stop() {
        try {
            if (Files.exists(folder.resolve("data").resolve("postmaster.pid"))) {
                run("pg_ctl", "stop", "-w", "-m", "immediate", "-D", data());
            }
            delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    private void run(String program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(asUser);
        command.add(programs.resolve(program).toString());
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().put("LC_ALL", "C");
        Path output = Files.createTempFile("samskaping-postgresql", ".txt");
        try {
            // A file, since the server keeps the output of pg_ctl open.
            Process process = builder.redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IOException(program + " did not end within " + SECONDS + " seconds");
            }
            if (process.exitValue() != 0) {
                throw new IOException(program + " failed: " + Files.readString(output));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(program + " was interrupted", e);
        } finally {
            Files.delete(output);
        }
    }

    private static List<String> asUser(Path folder) throws IOException {
        if (!System.getProperty("user.name").equals("root")) {
            return List.of();
        }
        for (String user : USERS) {
            try {
                Files.setOwner(
                        folder,
                        folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(user));
                return List.of("runuser", "-u", user, "--");
            } catch (IOException e) {
                // There is no such user.
                continue;
            }
        }
        throw new IOException("PostgreSQL cannot run as root, and there is no user of " + USERS);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
