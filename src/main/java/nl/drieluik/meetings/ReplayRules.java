package nl.drieluik.meetings;

import static nl.drieluik.meetings.Needed.needed;
import static nl.drieluik.meetings.Permissions.OWNER;
import static nl.drieluik.meetings.Permissions.RUNNING;
import static nl.drieluik.meetings.Rule.Permission.when;

import java.util.EnumMap;
import java.util.Map;
import nl.drieluik.clips.SharedClip;
import nl.drieluik.common.ProblemCode;
import nl.drieluik.meetings.replay.Playback;
import nl.drieluik.meetings.replay.Playback.Loop;
import nl.drieluik.meetings.replay.Playback.Spotlight;

/** Moving the picture on all screens, and the owner's brake. The last one who moves it wins. */
final class ReplayRules {

    private interface Move {
        Playback made(Playback playback, Table table, MeetingCommand command);
    }

    private static final Rule.Permission PICTURE = RUNNING.and(
                    when(ReplayRules::hasControls, ProblemCode.CONTROLS_ELSEWHERE))
            .and(when(ReplayRules::hasClip, ProblemCode.NOTHING_TO_PLAY))
            .and(when(table -> !table.course().screen().braked(), ProblemCode.BRAKED));

    private static final Rule.Permission BRAKE =
            RUNNING.and(OWNER).and(when(ReplayRules::hasClip, ProblemCode.NOTHING_TO_PLAY));

    private static final Rule.Permission RELEASE =
            RUNNING.and(OWNER).and(when(table -> table.course().screen().braked(), ProblemCode.NOT_BRAKED));

    static final Map<CommandType, Rule> ALL = new EnumMap<>(CommandType.class);

    static {
        move(CommandType.PLAY, (picture, table, command) -> picture.play(command.positionMs(), table.now()));
        move(CommandType.PAUSE, (picture, table, command) -> picture.pause(command.positionMs(), table.now()));
        move(CommandType.SEEK, ReplayRules::seek);
        move(
                CommandType.RATE,
                (picture, table, command) -> picture.atRate(needed(command.rate(), "rate"), table.now()));
        move(CommandType.LOOP, (picture, table, command) -> picture.loop(loop(command, picture), table.now()));
        move(CommandType.UNLOOP, (picture, table, command) -> picture.unloop(table.now()));
        move(CommandType.SPOTLIGHT, (picture, table, command) -> picture.light(spot(command), table.now()));
        move(CommandType.UNSPOTLIGHT, (picture, table, command) -> picture.light(null, table.now()));
        ALL.put(CommandType.BRAKE, new Rule(BRAKE, (table, command) -> brake(table)));
        ALL.put(CommandType.RELEASE_BRAKE, new Rule(RELEASE, (table, command) -> release(table)));
    }

    private ReplayRules() {}

    private static void move(CommandType type, Move move) {
        ALL.put(
                type,
                new Rule(
                        PICTURE,
                        (table, command) -> table.course().with(Screen.of(move.made(picture(table), table, command)))));
    }

    private static boolean hasControls(Table table) {
        return table.isKeeper() || table.actor().is(table.course().roles().controls());
    }

    private static boolean hasClip(Table table) {
        return table.clip().filter(SharedClip::isReady).isPresent();
    }

    /** What plays now; a clip that was cut anew, or got ready only now, begins at its start. */
    private static Playback picture(Table table) {
        var clip = table.clip().orElseThrow(() -> new MeetingRefused(ProblemCode.NOTHING_TO_PLAY));
        var playback = table.course().screen().playback();
        return playback != null && playback.shows(clip.id(), clip.durationMs())
                ? playback
                : Playback.cued(clip.id(), clip.durationMs(), table.now());
    }

    private static Playback seek(Playback picture, Table table, MeetingCommand command) {
        return picture.seek(needed(command.positionMs(), "positionMs"), table.now());
    }

    private static Loop loop(MeetingCommand command, Playback picture) {
        var from = needed(command.fromMs(), "fromMs");
        var to = Math.min(needed(command.toMs(), "toMs"), picture.durationMs());
        if (from >= to) {
            throw new MeetingRefused(ProblemCode.LOOP_NOT_POSSIBLE);
        }
        return new Loop(from, to);
    }

    private static Spotlight spot(MeetingCommand command) {
        return new Spotlight(needed(command.x(), "x"), needed(command.y(), "y"), needed(command.radius(), "radius"));
    }

    private static Course brake(Table table) {
        return table.course().with(new Screen(picture(table).pause(null, table.now()), true));
    }

    private static Course release(Table table) {
        return table.course().with(Screen.of(table.course().screen().playback()));
    }
}
