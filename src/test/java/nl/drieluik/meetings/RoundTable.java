package nl.drieluik.meetings;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.drieluik.clips.ClipId;
import nl.drieluik.clips.ClipState;
import nl.drieluik.clips.SharedClip;
import nl.drieluik.meetings.MeetingView.MeetingRole;
import nl.drieluik.people.PersonId;
import nl.drieluik.people.SchoolId;
import nl.drieluik.people.TriadId;
import nl.drieluik.people.TriadPeople;
import nl.drieluik.questions.LearningQuestionId;
import nl.drieluik.questions.QuestionText;
import org.jspecify.annotations.Nullable;

/** A meeting on paper: people, what they bring, a clock that is moved by hand, and the rules. */
class RoundTable implements Shelf {

    static final PersonId ANNA = PersonId.random();
    static final PersonId BRAM = PersonId.random();
    static final PersonId CARLA = PersonId.random();
    static final PersonId DIEN = PersonId.random();
    static final PersonId FATIMA = PersonId.random();
    static final Instant START = Instant.parse("2026-11-24T14:30:00Z");

    private final List<PersonId> members;
    private final @Nullable PersonId facilitator;
    private final List<SharedClip> clips = new ArrayList<>();
    private final Set<ClipId> discussed = new HashSet<>();
    private final Map<PersonId, QuestionText> questions = new HashMap<>();
    private final Set<PersonId> present = new HashSet<>();
    private List<PersonId> lastOrder = List.of();
    private int facilitation = 1;
    private Course course = Course.PLANNED;
    private Instant now = START;

    private RoundTable(@Nullable PersonId facilitator, List<PersonId> members) {
        this.facilitator = facilitator;
        this.members = members;
    }

    /** Three members and Fatima who leads them, each with a clip of two minutes. */
    static RoundTable led() {
        return of(FATIMA, ANNA, BRAM, CARLA);
    }

    static RoundTable alone() {
        return of(null, ANNA, BRAM, CARLA);
    }

    static RoundTable of(@Nullable PersonId facilitator, PersonId... members) {
        var table = new RoundTable(facilitator, List.of(members));
        table.members.forEach(table::share);
        return table;
    }

    /** Started by Fatima. */
    static RoundTable running() {
        var table = led();
        table.tell(FATIMA, CommandType.START);
        return table;
    }

    /** The first case, Anna's, is in this phase. */
    static RoundTable in(Phase phase) {
        return running().goTo(phase);
    }

    RoundTable goTo(Phase phase) {
        while (!course.isAt(phase)) {
            tell(FATIMA, CommandType.NEXT_PHASE);
        }
        return this;
    }

    ClipId share(PersonId owner) {
        var clip = new SharedClip(ClipId.random(), owner, "Les", ClipState.READY, 120_000, LearningQuestionId.random());
        clips.addFirst(clip);
        return clip.id();
    }

    void takeBack(PersonId owner) {
        clips.removeIf(clip -> clip.owner().equals(owner));
    }

    void prepareAnew(PersonId owner) {
        var clip = newestClip(owner).orElseThrow();
        takeBack(owner);
        clips.add(new SharedClip(clip.id(), owner, clip.title(), ClipState.PREPARING, 120_000, null));
    }

    void talkedAbout(ClipId clip) {
        discussed.add(clip);
    }

    LearningQuestionId ask(PersonId owner) {
        var question = new QuestionText(LearningQuestionId.random(), "How do I wait?", 1);
        questions.put(owner, question);
        return question.id();
    }

    void see(PersonId... people) {
        present.addAll(List.of(people));
    }

    void lastTime(PersonId... order) {
        lastOrder = List.of(order);
    }

    void fadeTo(int stage) {
        facilitation = stage;
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    void passMinutes(long minutes) {
        pass(Duration.ofMinutes(minutes));
    }

    Instant now() {
        return now;
    }

    Course course() {
        return course;
    }

    /** With its clock read. */
    Agenda agenda() {
        return course.agenda().read(now);
    }

    Slot slot() {
        return Optional.ofNullable(agenda().now()).orElseThrow();
    }

    Case caseOf(PersonId owner) {
        return course.caseOf(owner).orElseThrow();
    }

    /** In minutes, by name. */
    double budget(PersonId owner, Phase phase) {
        return agenda().slots().stream()
                .filter(slot -> slot.belongsTo(owner) && slot.phase() == phase)
                .mapToDouble(slot -> slot.budgetMs() / 60_000.0)
                .sum();
    }

    long totalMinutes() {
        return agenda().slots().stream().mapToLong(Slot::budgetMs).sum() / 60_000;
    }

    Table as(@Nullable PersonId person) {
        var triad = new TriadPeople(
                TriadId.random(),
                new SchoolId(members.getFirst().personId()),
                "T",
                members,
                facilitator,
                facilitation,
                List.of());
        return new Table(course, triad, present, this, lastOrder, new Actor(person), now);
    }

    MeetingRole role(@Nullable PersonId person) {
        return as(person).role();
    }

    List<CommandType> acceptable(@Nullable PersonId person) {
        return Rules.acceptable(as(person));
    }

    RoundTable tell(@Nullable PersonId person, CommandType type) {
        return tell(person, Telling.of(type));
    }

    RoundTable tell(@Nullable PersonId person, Telling telling) {
        course = Rules.after(telling.command(), as(person));
        return this;
    }

    @Override
    public List<SharedClip> clips() {
        return clips;
    }

    @Override
    public Set<ClipId> discussed() {
        return discussed;
    }

    @Override
    public Optional<QuestionText> question(PersonId owner, LearningQuestionId id) {
        return newestQuestion(owner).filter(question -> question.id().equals(id));
    }

    @Override
    public Optional<QuestionText> newestQuestion(PersonId owner) {
        return Optional.ofNullable(questions.get(owner));
    }
}
