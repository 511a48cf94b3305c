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
import no.samskaping.soimpact.internal.LinkGraph;

/** Walks a graph without circles in depth, and never into a part from which no claim can be reached. */
final class PathWalk implements Iterator<ChangePath> {
    private final LinkGraph graph;
    private final Set<String> claims;
    private final Set<String> leading;
    private final List<Link> path = new ArrayList<>();
    private final Deque<Iterator<Link>> open = new ArrayDeque<>();
    private Optional<ChangePath> next = Optional.empty();

    PathWalk(LinkGraph graph, String start, Set<String> claims, Set<String> leading) {
        this.graph = graph;
        this.claims = claims;
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
        if (leading.contains(link.getTo())) {
            path.add(link);
            open.push(graph.from(link.getTo()).iterator());
            if (claims.contains(link.getTo())) {
                next = Optional.of(ChangePath.of(path));
            }
        }
    }
}
