package no.samskaping.json.internal.binding;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samskaping.json.internal.codec.Codec;
import no.samskaping.json.internal.codec.ScalarCodecs;
import no.samskaping.json.internal.codec.SchemaVisitor;
import no.samskaping.model.term.Term;

/** Finds the name that a type has in the schemas. */
public final class SchemaNames {
    private static final SchemaVisitor<Optional<String>> NAMES = new SchemaVisitor<>() {
        @Override
        public Optional<String> scalar(ScalarCodecs.Form form) {
            return Optional.empty();
        }

        @Override
        public Optional<String> code(String type, List<? extends Term> terms) {
            return Optional.of(type);
        }

        @Override
        public Optional<String> list(Codec<?> element, boolean distinct) {
            return Optional.empty();
        }

        @Override
        public Optional<String> map(Codec<?> name, Codec<?> value) {
            return Optional.empty();
        }

        @Override
        public Optional<String> object(String type, List<Member> members, Map<String, Object> limits) {
            return Optional.of(type);
        }

        @Override
        public Optional<String> choice(String type, List<Codec<?>> choices) {
            return Optional.of(type);
        }

        @Override
        public Optional<String> limited(Optional<String> type, Codec<?> codec, Map<String, Object> limits) {
            return type.or(() -> codec.describe(this));
        }
    };

    private SchemaNames() {}

    /** The name for a class, or for the type that it implements; empty if it has no JSON form in this library. */
    public static Optional<String> of(Class<?> type) {
        return TypeBindings.of(type).flatMap(binding -> binding.codec().describe(NAMES));
    }
}
