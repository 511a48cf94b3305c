package no.samskaping.soimpact.theory;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import no.samskaping.soimpact.Link;
import no.samskaping.soimpact.internal.graph.LinkGraph;

/** Depth-first iteration over the paths of an acyclic graph that lead to some ends. */
final class PathIterator implements Iterator<ChangePath> {
    private final LinkGraph graph;
    private final Set<String> ends;
    private final Set<String> leading;
    private final List<Link> path = new ArrayList<>();
    private final Deque<Iterator<Link>> open = new ArrayDeque<>();
    private Optional<ChangePath> next = Optional.empty();

    PathIterator(LinkGraph graph, String start, Set<String> ends, Set<String> leading) {
        this.graph = graph;
        this.ends = ends;
        this.leading = leading;
        open.push(graph.from(start).iterator());
    }

    @Override
    public boolean hasNext() {
        while (next.isEmpty() && !open.isEmpty()) {
            if (open.element().hasNext()) {
                enter(open.element().next());
            } else {
                open.pop();
                if (!path.isEmpty()) {
                    path.remove(path.size() - 1);
                }
            }
        }
        return next.isPresent();
    }

    @Override
    public ChangePath next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        ChangePath found = next.orElseThrow();
        next = Optional.empty();
        return found;
    }

    private void enter(Link link) {
        if (leading.contains(link.getToId())) {
            path.add(link);
            open.push(graph.from(link.getToId()).iterator());
            if (ends.contains(link.getToId())) {
                next = Optional.of(ImmutableChangePath.builder().links(path).build());
            }
        }
    }
}
