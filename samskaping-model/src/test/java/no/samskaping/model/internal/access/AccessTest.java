package no.samskaping.model.internal.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Access to package-private factories, and the properties that are passed to them. */
class AccessTest {
    /** A package-private factory. */
    static final class Maker {
        private Maker() {}

        static String repeat(String text, int times) throws IOException {
            if (times == 99) {
                throw new IOException("checked");
            }
            return text.repeat(times);
        }
    }

    /** The value in the package of the maker. */
    static final class Value {
        private final String text;

        private Value(String text) {
            this.text = text;
        }

        static Value of(String text, int times) throws IOException {
            return new Value(Maker.repeat(text, times));
        }
    }

    private static HiddenFactory<Value> factory(String name) {
        return HiddenFactory.of(MethodHandles.lookup(), Value.class, "AccessTest$Value", name, String.class, int.class);
    }

    @Test
    void callsTheFactory() {
        assertThat(factory("of").make("ab", 2).text).isEqualTo("abab");
    }

    @Test
    void propagatesUncheckedExceptionsAndWrapsOthers() {
        assertThatThrownBy(() -> factory("of").make("ab", -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> factory("of").make("ab", 99))
                .isInstanceOf(IllegalStateException.class)
                .hasCauseInstanceOf(IOException.class);
    }

    @Test
    void aMissingFactoryIsAnError() {
        assertThatThrownBy(() -> factory("none")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void propertiesAreFoundByName() {
        PropertyValues values = new PropertyValues()
                .put("text", "a")
                .put("number", 1.5)
                .put("count", 3)
                .put("nothing", null);
        assertThat(values.<String>get("text")).isEqualTo("a");
        assertThat(values.get("text", "b")).isEqualTo("a");
        assertThat(values.get("nothing", "b")).isEqualTo("b");
        assertThat(values.<String>optional("text")).contains("a");
        assertThat(values.<String>optional("nothing")).isEqualTo(Optional.empty());
        assertThat(values.optionalDouble("number")).isEqualTo(OptionalDouble.of(1.5));
        assertThat(values.optionalDouble("nothing")).isEmpty();
        assertThat(values.optionalInt("count")).isEqualTo(OptionalInt.of(3));
        assertThat(values.optionalInt("nothing")).isEmpty();
    }

    @Test
    void aMissingRequiredPropertyIsNamed() {
        PropertyValues values = new PropertyValues();
        assertThatThrownBy(() -> values.get("text"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Missing property: text");
    }
}
