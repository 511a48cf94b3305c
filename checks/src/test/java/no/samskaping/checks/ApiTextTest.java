package no.samskaping.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ApiTextTest {
    private final ApiText api = new ApiText(Set.of("no.samskaping.checks"));

    @Test
    void writesGenericsAndNullness() {
        assertThat(api.of(Shown.class)).isEqualTo("""
                no.samskaping.checks.ApiTextTest.Shown: abstract class <T extends Comparable<T>> is java.io.Closeable
                  static final int LIMIT = 3
                  protected @Nullable T held
                  protected new(Map<String, ? extends @Nullable T>)
                  protected abstract List<@Nullable String> names(String...)
                  static ApiTextTest.Shown.Builder of(java.util.function.Function<? super R, ?>) for <R> throws java.io.IOException
                  @Deprecated final @Nullable String @Nullable [] old()
                """);
    }

    @Test
    void listsMembersThatAreInheritedFromHiddenTypes() {
        assertThat(api.of(Shown.Builder.class)).isEqualTo("""
                no.samskaping.checks.ApiTextTest.Shown.Builder: final class
                  String build()
                  final ApiTextTest.Shown.Builder name(Optional<String>)
                """);
    }

    @Test
    void writesConstantsInDeclarationOrder() {
        assertThat(api.of(Kind.class)).isEqualTo("""
                no.samskaping.checks.ApiTextTest.Kind: enum is Runnable
                  constant SECOND
                  constant FIRST
                  void run()
                """);
    }

    @Test
    void onlyPublicTypesInExportedPackagesAreAccessible() {
        assertThat(api.isAccessible(Shown.class)).isFalse();
        assertThat(api.isAccessible(ApiText.class)).isFalse();
        assertThat(api.isAccessible(List.class)).isFalse();
        assertThat(new ApiText(Set.of("java.util")).isAccessible(Map.Entry.class))
                .isTrue();
    }

    @SuppressWarnings({"InlineMeSuggester", "DoNotCallSuggester"}) // These methods are never called.
    public abstract static class Shown<T extends Comparable<T>> implements java.io.Closeable {
        public static final int LIMIT = 3;
        static final int HIDDEN = 4;

        protected @Nullable T held;

        protected Shown(Map<String, ? extends @Nullable T> given) {
            this.held = null;
        }

        protected abstract List<@Nullable String> names(String... given);

        @Deprecated
        public final @Nullable String @Nullable [] old() {
            return null;
        }

        public static <R> Builder of(java.util.function.Function<? super R, ?> way)
                throws IOException, IllegalStateException {
            throw new IOException();
        }

        void hidden() {}

        @Override
        public String toString() {
            return "shown";
        }

        public static final class Builder extends HiddenBuilder {
            Builder() {}

            @Override
            public String build() {
                return super.build();
            }
        }
    }

    static class HiddenBuilder {
        public HiddenBuilder() {}

        public final Shown.Builder name(Optional<String> name) {
            return (Shown.Builder) this;
        }

        public String build() {
            return "built";
        }
    }

    public enum Kind implements Runnable {
        SECOND,
        FIRST;

        @Override
        public void run() {}
    }
}
