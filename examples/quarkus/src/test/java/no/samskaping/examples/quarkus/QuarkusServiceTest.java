package no.samskaping.examples.quarkus;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samskaping.examples.service.ServiceContract;

/** The packaged service on Quarkus and Jackson 2, as a program of its own. */
class QuarkusServiceTest extends ServiceContract {
    private static final Pattern LISTENING = Pattern.compile("Listening on: http://[\\w.]+:(\\d+)");
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private Process service;

    QuarkusServiceTest() {
        super(JsonConfiguration.class, ServiceResource.class, LibraryComponents.class);
    }

    @Override
    protected URI start(Path log) throws Exception {
        service = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dquarkus.http.host=localhost",
                        "-Dquarkus.http.port=0",
                        "-Dservice.max-body=1M",
                        "-jar",
                        Path.of("target", "quarkus-app", "quarkus-run.jar").toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        Instant end = Instant.now().plus(PATIENCE);
        while (service.isAlive() && Instant.now().isBefore(end)) {
            Matcher listening = LISTENING.matcher(Files.readString(log));
            if (listening.find()) {
                return URI.create("http://localhost:" + listening.group(1));
            }
            Thread.sleep(100);
        }
        service.destroyForcibly();
        throw new IllegalStateException("Not started:\n" + Files.readString(log));
    }

    @Override
    protected void stop() throws Exception {
        service.destroy();
        if (!service.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            service.destroyForcibly();
        }
    }
}
