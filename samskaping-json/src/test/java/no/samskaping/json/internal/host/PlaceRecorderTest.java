package no.samskaping.json.internal.host;

import static org.assertj.core.api.Assertions.assertThat;

import no.samskaping.json.internal.codec.DecodeContext;
import org.junit.jupiter.api.Test;

class PlaceRecorderTest {
    private final PlaceRecorder places = new PlaceRecorder();

    @Test
    void nothingIsKnownBeforeTheFirstValue() {
        assertThat(places.offset("/a")).isEqualTo(DecodeContext.AT_POINTER);
    }

    @Test
    void findsMembersAndElements() {
        places.open(0);
        places.name("list");
        places.open(10);
        places.single(11);
        places.single(12);
        places.close();
        places.name("a/b");
        places.single(20);

        assertThat(places.offset("")).isZero();
        assertThat(places.offset("/list")).isEqualTo(10);
        assertThat(places.offset("/list/1")).isEqualTo(12);
        assertThat(places.offset("/a~1b")).isEqualTo(20);
        assertThat(places.depth()).isOne();
        places.close();
        assertThat(places.depth()).isZero();
    }

    @Test
    void whatIsNotThereHasThePlaceOfWhatContainsIt() {
        places.open(0);
        places.name("list");
        places.open(10);
        places.single(11);
        places.close();
        places.close();

        assertThat(places.offset("/missing/0")).isZero();
        assertThat(places.offset("/list/7")).isEqualTo(10);
        assertThat(places.offset("/list/0/deeper")).isEqualTo(11);
    }

    @Test
    void growsWithDepthAndNumber() {
        StringBuilder pointer = new StringBuilder();
        for (int i = 0; i < 100; i++) {
            places.open(i);
            pointer.append(i == 0 ? "" : "/0");
        }
        assertThat(places.offset(pointer.toString())).isEqualTo(99);
        for (int i = 0; i < 100; i++) {
            places.close();
        }
        assertThat(places.offset(pointer.toString())).isEqualTo(99);
    }

    @Test
    void afterAMillionValuesNoMoreAreRecorded() {
        int max = 1 << 20;
        places.open(7);
        for (int i = 1; i < max; i++) {
            places.single(i);
        }
        places.single(8);
        places.open(9);
        places.close();
        places.close();

        assertThat(places.offset("/" + (max - 2))).isEqualTo(max - 1);
        assertThat(places.offset("/" + (max - 1))).isEqualTo(7);
    }
}
