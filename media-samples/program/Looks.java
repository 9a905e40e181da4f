import java.awt.Color;

/** How somebody looks and sounds. */
record Looks(Build build, Color skin, Color hair, Hair style, Color top, Color legs, Voice voice) {

    enum Hair {
        SHORT,
        LONG,
        BUN,
        TAIL,
        CURLS,
        SCARF
    }

    /** Sizes in pixels before scaling: from the floor to the hip, from there to the shoulder, and so on. */
    record Build(double legs, double torso, double shoulder, double hip, double head, double arm, double limb) {

        static final Build ADULT = new Build(106, 82, 29, 27, 25, 43, 14);
        static final Build CHILD = new Build(50, 44, 20, 26, 22, 27, 12);
    }

    static Looks teacher(Color top, Color hair, Hair style, Voice voice) {
        return new Looks(Build.ADULT, new Color(0xe8b48f), hair, style, top, new Color(0x39424e), voice);
    }

    static Looks pupil(int skin, int hair, Hair style, int top, int pitch) {
        var trousers = new Color(0x4a5a70);
        return new Looks(
                Build.CHILD, new Color(skin), new Color(hair), style, new Color(top), trousers, Voice.child(pitch));
    }
}
