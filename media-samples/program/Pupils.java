/** The same seven pupils in every clip, known by their sweaters. */
final class Pupils {

    static final Looks RED = Looks.pupil(0xf0c3a0, 0x5a3a22, Looks.Hair.SHORT, 0xc4533d, 82);
    static final Looks BLUE = Looks.pupil(0xf3cfae, 0xd9a441, Looks.Hair.TAIL, 0x3f74a3, 90);
    static final Looks GREEN = Looks.pupil(0x9c6a45, 0x2b1f1a, Looks.Hair.CURLS, 0x6fa05f, 78);
    static final Looks YELLOW = Looks.pupil(0xe9b78f, 0x3a2a20, Looks.Hair.LONG, 0xe0a83e, 94);
    static final Looks PURPLE = Looks.pupil(0xd9a27c, 0x17405c, Looks.Hair.SCARF, 0x7d6bb0, 86);
    static final Looks ORANGE = Looks.pupil(0xf6d3b6, 0xa8552c, Looks.Hair.SHORT, 0xd9803f, 74);
    static final Looks GREY = Looks.pupil(0x7a4f35, 0x1d1613, Looks.Hair.BUN, 0x8a95a1, 88);

    private Pupils() {}
}
