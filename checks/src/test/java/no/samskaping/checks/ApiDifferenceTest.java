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
    void equalDescriptionsDoNotDiffer() {
        assertThat(between(API, API).isNone()).isTrue();
    }

    @Test
    void aRemovedMemberBreaks() {
        assertThat(changed("  abstract Optional<String> two(int)\n", "").breaking())
                .containsExactly("a.Open: abstract Optional<String> two(int) was removed");
    }

    @Test
    void aChangedReturnTypeBreaks() {
        ApiDifference difference = changed("Optional<String> two", "@Nullable String two");

        assertThat(difference.breaking())
                .containsExactly("a.Open: abstract Optional<String> two(int); is: abstract @Nullable String two(int)");
        assertThat(difference.added()).isEmpty();
    }

    @Test
    void aNewAbstractMethodBreaksTypesThatUsersCanImplement() {
        assertThat(changed("two(int)\n", "two(int)\n  abstract long three()\n").breaking())
                .containsExactly(
                        "a.Open: abstract long three() is new, and existing implementations of the type do not have it");
        assertThat(changed("sealed interface\n", "sealed interface\n  abstract long three()\n"))
                .isEqualTo(new ApiDifference(List.of(), List.of("a.Closed: abstract long three()")));
    }

    @Test
    void aNewDefaultMethodAndANewTypeDoNotBreak() {
        ApiDifference difference =
                changed("two(int)\n", "two(int)\n  default long three()\n\na.More: final class\n  new()\n");

        assertThat(difference.breaking()).isEmpty();
        assertThat(difference.added()).containsExactlyInAnyOrder("a.Open: default long three()", "a.More");
    }

    @Test
    void aChangedHeadBreaks() {
        assertThat(changed("a.Open: interface", "a.Open: sealed interface").breaking())
                .containsExactly("a.Open was: interface; is: sealed interface");
        assertThat(changed("@NullMarked package", "package").breaking())
                .containsExactly("package a was: @NullMarked package; is: package");
    }

    @Test
    void aRemovedTypeOrExportBreaks() {
        assertThat(changed("a.Closed: sealed interface\n  abstract String one()\n", "")
                        .breaking())
                .containsExactly("a.Closed was removed");
        assertThat(changed("  exports a\n", "").breaking()).containsExactly("module a: exports a was removed");
    }

    @Test
    void aChangedOrderOfConstantsBreaks() {
        assertThat(changed("FIRST\n  constant SECOND", "SECOND\n  constant FIRST")
                        .breaking())
                .containsExactly("a.Kind: the order of its members changed");
    }

    private static ApiDifference changed(String from, String to) {
        assertThat(API).contains(from);
        return between(API, API.replace(from, to));
    }

    private static ApiDifference between(String before, String after) {
        return ApiDifference.between(before, after);
    }
}
