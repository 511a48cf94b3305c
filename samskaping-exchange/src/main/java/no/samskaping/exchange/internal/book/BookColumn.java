package no.samskaping.exchange.internal.book;

import java.util.List;
import java.util.Optional;
import no.samskaping.model.term.Term;

/**
 * A column of a sheet.
 *
 * @param field the field of the element that it becomes
 * @param part the list of objects in the element that the field is in, if it is in one
 * @param terms the terms that its codes are of
 */
public record BookColumn(String field, Optional<String> part, ColumnKind kind, List<? extends Term> terms) {
    static BookColumn of(String field, ColumnKind kind) {
        return new BookColumn(field, Optional.empty(), kind, List.of());
    }

    static BookColumn code(String field, Term... terms) {
        return new BookColumn(field, Optional.empty(), ColumnKind.CODE, List.of(terms));
    }

    static BookColumn codes(String field, Term... terms) {
        return new BookColumn(field, Optional.empty(), ColumnKind.CODES, List.of(terms));
    }

    BookColumn in(String list) {
        return new BookColumn(field, Optional.of(list), kind, terms);
    }

    /** The key of its words: {@code field}, or {@code part.field}. */
    public String key() {
        return part.map(list -> list + "." + field).orElse(field);
    }

    /** Whether its cells go on in the rows below. */
    public boolean isContinued() {
        return kind.isList() || part.isPresent();
    }
}
