package no.samskaping.json.lines;

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
 * Threads that count the chunks of a stream while the calling thread reads on, counts too where nothing is to be read, and
 * takes back what was counted in the stream's order.
 *
 * <p>The calling thread alone reads from the stream. It never is more than a few chunks ahead of what it took back, so that
 * memory stays bounded; and it waits for its helpers to end, so that none outlives the call. A thread that is interrupted
 * while it waits gives up.
 */
final class Helpers {
    /** One to count and one to go on with. */
    private static final int CHUNKS_EACH = 2;

    private final int threads;
    private final Supplier<Chunk> chunks;
    private final Deque<Chunk> idle = new ArrayDeque<>();
    private final Deque<FutureTask<Chunk>> atWork = new ArrayDeque<>();

    /** To be waited for until each is gone: a pool is done a little earlier. */
    private final Queue<Thread> started = new ConcurrentLinkedQueue<>();

    private boolean ended;
    private @Nullable RuntimeException failure;

    /** So many threads, of which one is the calling thread. */
    Helpers(int threads, Supplier<Chunk> chunks) {
        this.threads = threads;
        this.chunks = chunks;
    }

    /**
     * Counts all blocks, or as many as are taken.
     *
     * @param take takes the next chunk, and says whether another is wanted
     * @throws RuntimeException what the stream failed with, if all chunks before were wanted
     */
    void run(Blocks blocks, Predicate<Chunk> take) {
        ExecutorService helpers = Executors.newFixedThreadPool(threads - 1, this::thread);
        try {
            boolean wanted = true;
            while (wanted && !(ended && atWork.isEmpty())) {
                if (!ended && atWork.size() < CHUNKS_EACH * threads) {
                    handOut(blocks, helpers);
                } else if (atWork.element().isDone() || !lendAHand()) {
                    Chunk next = next();
                    wanted = take.test(next);
                    idle.push(next);
                }
            }
            if (wanted && failure != null) {
                throw failure;
            }
        } finally {
            // Not interrupted: that could break off the loading of a class, for good.
            atWork.forEach(chunk -> chunk.cancel(false));
            helpers.shutdown();
            awaitEnd();
        }
    }

    private Thread thread(Runnable work) {
        Thread thread = new Thread(null, work, "samskaping-tally", 0, false);
        thread.setDaemon(true);
        started.add(thread);
        return thread;
    }

    /** What the stream fails with waits for what it gave before, among which may be the line to stop at. */
    private void handOut(Blocks blocks, ExecutorService helpers) {
        Chunk chunk = idle.isEmpty() ? chunks.get() : idle.pop();
        try {
            ended = !blocks.next(chunk.block());
        } catch (RuntimeException e) {
            failure = e;
            ended = true;
        }
        if (!ended) {
            FutureTask<Chunk> work = new FutureTask<>(chunk::count, chunk);
            atWork.add(work);
            helpers.execute(work);
        }
    }

    /** Counts the first chunk that no helper has taken up yet, if there is one: a task that was taken up does not run again. */
    private boolean lendAHand() {
        for (FutureTask<Chunk> work : atWork) {
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
            return atWork.remove().get();
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
