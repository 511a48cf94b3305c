package no.samskaping.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ApiDifferenceTest {
    private static final String API = """
            a: module
              exports a

            a: @NullMarked package

            a.Open: interface
              abstract String one()
              abstract Optional<String> two(int)

            a.Closed: sealed interface
              abstract String one()

            a.Kind: enum
              constant FIRST
              constant SECOND
            """;

    @Test
    void isNoneBetweenTheSame() {
        assertThat(between(API, API).isNone()).isTrue();
    }

    @Test
    void aMemberThatIsGoneBreaks() {
        assertThat(changed("  abstract Optional<String> two(int)\n", "").breaking())
                .containsExactly("a.Open: abstract Optional<String> two(int) is gone");
    }

    @Test
    void anotherReturnTypeBreaks() {
        ApiDifference difference = changed("Optional<String> two", "@Nullable String two");

        assertThat(difference.breaking())
                .containsExactly("a.Open: abstract Optional<String> two(int); is: abstract @Nullable String two(int)");
        assertThat(difference.added()).isEmpty();
    }

    @Test
    void aNewAbstractMethodBreaksWhereUsersMayImplement() {
        assertThat(changed("two(int)\n", "two(int)\n  abstract long three()\n").breaking())
                .containsExactly("a.Open: abstract long three() is new, and whoever implements the type lacks it");
        assertThat(changed("sealed interface\n", "sealed interface\n  abstract long three()\n"))
                .isEqualTo(new ApiDifference(List.of(), List.of("a.Closed: abstract long three()")));
    }

    @Test
    void aNewDefaultMethodAndANewTypeHarmNobody() {
        ApiDifference difference =
                changed("two(int)\n", "two(int)\n  default long three()\n\na.More: final class\n  new()\n");

        assertThat(difference.breaking()).isEmpty();
        assertThat(difference.added()).containsExactlyInAnyOrder("a.Open: default long three()", "a.More");
    }

    @Test
    void anotherHeadBreaks() {
        assertThat(changed("a.Open: interface", "a.Open: sealed interface").breaking())
                .containsExactly("a.Open was: interface; is: sealed interface");
        assertThat(changed("@NullMarked package", "package").breaking())
                .containsExactly("package a was: @NullMarked package; is: package");
    }

    @Test
    void aTypeOrExportThatIsGoneBreaks() {
        assertThat(changed("a.Closed: sealed interface\n  abstract String one()\n", "")
                        .breaking())
                .containsExactly("a.Closed is gone");
        assertThat(changed("  exports a\n", "").breaking()).containsExactly("module a: exports a is gone");
    }

    @Test
    void anotherOrderOfConstantsBreaks() {
        assertThat(changed("FIRST\n  constant SECOND", "SECOND\n  constant FIRST")
                        .breaking())
                .containsExactly("a.Kind: its members stand in another order");
    }

    private static ApiDifference changed(String from, String to) {
        assertThat(API).contains(from);
        return between(API, API.replace(from, to));
    }

    private static ApiDifference between(String before, String after) {
        return ApiDifference.between(before, after);
    }
}
