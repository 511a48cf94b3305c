package no.samskaping.json.internal.lines;

import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Counts the chunks of a stream in several threads. The calling thread reads the stream, receives the chunks in their
 * order, and counts chunks itself while it has nothing to read.
 *
 * <p>Only the calling thread reads the stream. It reads only a few chunks ahead, so that memory is bounded, and it waits
 * until the other threads have ended. If it is interrupted while it waits, it throws.
 */
final class WorkerPool {
    /** For each thread one chunk to count and one to continue with. */
    private static final int CHUNKS_PER_THREAD = 2;

    private final int threads;
    private final Supplier<Chunk> chunks;
    private final Deque<Chunk> spare = new ArrayDeque<>();
    private final Deque<FutureTask<Chunk>> pending = new ArrayDeque<>();

    /** Threads to wait for: a pool reports its end a little before its threads end. */
    private final Queue<Thread> started = new ConcurrentLinkedQueue<>();

    private boolean endOfStream;
    private @Nullable RuntimeException failure;

    /** A number of threads, one of which is the calling thread. */
    WorkerPool(int threads, Supplier<Chunk> chunks) {
        this.threads = threads;
        this.chunks = chunks;
    }

    /**
     * Counts all blocks of a stream, or as many as are wanted.
     *
     * @param receiver receives the chunks in their order, and returns whether another one is wanted
     * @throws RuntimeException the failure of the stream, if all chunks before it were wanted
     */
    void run(BlockReader blocks, Predicate<Chunk> receiver) {
        ExecutorService workers = Executors.newFixedThreadPool(threads - 1, this::thread);
        try {
            boolean wanted = true;
            while (wanted && !(endOfStream && pending.isEmpty())) {
                if (!endOfStream && pending.size() < CHUNKS_PER_THREAD * threads) {
                    submitNext(blocks, workers);
                } else if (pending.element().isDone() || !runNextPending()) {
                    Chunk next = next();
                    wanted = receiver.test(next);
                    spare.push(next);
                }
            }
            if (wanted && failure != null) {
                throw failure;
            }
        } finally {
            // Without interrupts: one could make the loading of a class fail for good.
            pending.forEach(chunk -> chunk.cancel(false));
            workers.shutdown();
            awaitEnd();
        }
    }

    private Thread thread(Runnable work) {
        Thread thread = new Thread(null, work, "samskaping-tally", 0, false);
        thread.setDaemon(true);
        started.add(thread);
        return thread;
    }

    /** A failure of the stream is thrown later: reading may end at a line before it. */
    private void submitNext(BlockReader blocks, ExecutorService workers) {
        Chunk chunk = spare.isEmpty() ? chunks.get() : spare.pop();
        try {
            endOfStream = !blocks.next(chunk.block());
        } catch (RuntimeException e) {
            failure = e;
            endOfStream = true;
        }
        if (!endOfStream) {
            FutureTask<Chunk> work = new FutureTask<>(chunk::count, chunk);
            pending.add(work);
            workers.execute(work);
        }
    }

    /** Counts the first chunk that no thread has started yet, if there is one; a task that was started does not run again. */
    private boolean runNextPending() {
        for (FutureTask<Chunk> work : pending) {
            if (!work.isDone()) {
                work.run();
                if (work.isDone()) {
                    return true;
                }
            }
        }
        return false;
    }

    private Chunk next() {
        try {
            return pending.remove().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            InterruptedIOException interrupted = new InterruptedIOException("Interrupted while sheets were counted");
            interrupted.initCause(e);
            throw new UncheckedIOException(interrupted);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e.getCause() instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(e);
        }
    }

    private void awaitEnd() {
        boolean interrupted = false;
        while (!started.isEmpty()) {
            try {
                started.peek().join();
                started.remove();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
