package no.samskaping.charts.internal.svg;

/** The colours of a palette, as {@code #rrggbb}. {@code ContrastTest} computes what the reader can tell apart. */
public enum Colors {
    LIGHT("#ffffff #1b1c20 #54575e #71757d #d5d8de #fddfd1 #b3410d #fdf0c3 #7d6000 #d5e8f7 #1c65a0"
            + " #ececf0 #62656d #1c65a0 #ffffff #1c65a0 #b3410d #25703f #7a3d9f #7d6000 #a01a5a"),
    DARK("#15171b #f2f2f5 #b9bdc6 #8f959f #3b3f47 #4b2412 #ff9d70 #3b320d #e6c24f #11314a #80bff1"
            + " #2a2d33 #a2a7b1 #80bff1 #15171b #80bff1 #ff9d70 #84d5a5 #d2aaee #e6c24f #ff9fc7"),
    /** For black ink: fills differ in lightness, parties by shape and number. */
    PRINT("#ffffff #000000 #333333 #555555 #bbbbbb #c9c9c9 #000000 #e6e6e6 #333333 #ffffff #555555"
            + " #f4f4f4 #555555 #333333 #ffffff #000000 #4d4d4d #262626 #404040 #1a1a1a #333333");

    private static final int SLOT = 8;

    /** One after the other, in the order of the inks, which takes less room in the jar than a list. */
    private final String colors;

    Colors(String colors) {
        this.colors = colors;
    }

    public String of(Ink ink) {
        int start = ink.ordinal() * SLOT;
        return colors.substring(start, start + SLOT - 1);
    }
}
