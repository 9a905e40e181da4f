package nl.drieluik.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import nl.drieluik.clips.ClipId;
import nl.drieluik.clips.ClipProgressed;
import nl.drieluik.testing.Colleague;
import nl.drieluik.testing.DrieluikTest;
import nl.drieluik.testing.EventStream;
import nl.drieluik.testing.EventStream.Event;
import nl.drieluik.testing.Lessons;
import nl.drieluik.testing.MovableClock;
import nl.drieluik.testing.School;
import nl.drieluik.testing.Schools;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

@DrieluikTest
class FollowClipTest {

    @Autowired
    private Schools schools;

    @Autowired
    private Lessons lessons;

    @Autowired
    private ClipFeed feed;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private MovableClock clock;

    private School school;
    private ClipId clip;

    @BeforeEach
    void aClipThatAnnaShares() {
        school = schools.withTriad();
        clip = lessons.ownedBy(school.anna());
        try (var annas = follow(school.anna())) {
            lessons.share(school.anna(), clip, school.triad());
            annas.next();
        }
    }

    @Test
    void theOwnerHearsOfObservationsAsTheyComeChangeAndGo() {
        try (var annas = follow(school.anna())) {
            var note = quote(school.bram(), false);
            assertThat(annas.next()).satisfies(event -> {
                assertThat(event.name()).isEqualTo("observations");
                assertThat(event.data()).isEqualTo(about(note, "placed"));
                assertThat(event.id()).isNotNull();
            });
            edit(school.bram(), note, "{'text': 'Wie weet het nog?'}");
            assertThat(annas.next().data()).isEqualTo(about(note, "changed"));
            school.bram().api().delete("/api/observations/" + note);
            assertThat(annas.next().data()).isEqualTo(about(note, "removed"));
        }
    }

    @Test
    void aSealedPeerHearsNothingOfOthersNotes() {
        try (var annas = follow(school.anna());
                var brams = follow(school.bram());
                var carlas = follow(school.carla())) {
            var note = quote(school.bram(), false);
            annas.next();
            school.bram().api().delete("/api/observations/" + note);
            annas.next();
            rename();

            assertThat(brams.next(3))
                    .extracting(Event::name)
                    .containsExactly("observations", "observations", "changed");
            assertThat(carlas.next().name()).isEqualTo("changed");
        }
    }

    @Test
    void aPeerWhoHasLookedHearsOfOthersNotes() {
        var own = quote(school.carla(), false);
        lessons.watched(school.carla(), clip);
        try (var carlas = follow(school.carla(), "0")) {
            var note = quote(school.bram(), false);

            var heard = carlas.next();
            while (!heard.data().contains(note)) {
                heard = carlas.next();
            }
            assertThat(heard.data()).isEqualTo(about(note, "placed")).doesNotContain(own);
        }
    }

    @Test
    void aPrivateNoteIsNewToOthersWhenItIsReleasedAndGoneWhenItIsTakenBack() {
        try (var annas = follow(school.anna());
                var brams = follow(school.bram())) {
            var note = quote(school.bram(), true);
            assertThat(brams.next().data()).isEqualTo(about(note, "placed"));
            edit(school.bram(), note, "{'private': false}");
            assertThat(brams.next().data()).isEqualTo(about(note, "changed"));
            assertThat(annas.next().data()).isEqualTo(about(note, "placed"));
            edit(school.bram(), note, "{'private': true}");
            assertThat(brams.next().data()).isEqualTo(about(note, "changed"));
            assertThat(annas.next().data()).isEqualTo(about(note, "removed"));
            edit(school.bram(), note, "{'text': 'Wie weet het nog?'}");
            assertThat(brams.next().data()).isEqualTo(about(note, "changed"));
            school.bram().api().delete("/api/observations/" + note);
            assertThat(brams.next().data()).isEqualTo(about(note, "removed"));

            rename();
            assertThat(annas.next().name()).isEqualTo("changed");
        }
    }

    @Test
    void whatWasMissedIsToldInOrderAndOnce() {
        try (var witness = follow(school.anna())) {
            quote(school.bram(), false);
            var last = witness.next();
            for (var i = 0; i < 3; i++) {
                quote(school.bram(), false);
            }
            rename();
            var missed = witness.next(4);

            try (var back = follow(school.anna(), last.id())) {
                assertThat(back.next(4)).isEqualTo(missed);
                rename();
                assertThat(back.next()).isEqualTo(witness.next());
            }
            assertThat(missed).extracting(Event::id).doesNotHaveDuplicates().isSortedAccordingTo(this::byNumber);
        }
    }

    @Test
    void aNoteThatWasMadePrivateMeanwhileIsNotReplayed() {
        try (var witness = follow(school.anna())) {
            rename();
            var last = witness.next();
            var note = quote(school.bram(), false);
            witness.next();
            edit(school.bram(), note, "{'private': true}");
            var removed = witness.next();

            try (var back = follow(school.anna(), last.id())) {
                assertThat(back.next()).isEqualTo(removed);
            }
        }
    }

    @Test
    void whoWasAwayForTooLongIsToldToReadEverythingAnew() {
        try (var witness = follow(school.anna())) {
            rename();
            var old = witness.next();
            rename();
            witness.next();
            feed.trim(clock.instant().plus(Duration.ofMinutes(1)));

            for (var unknown : List.of(old.id(), "999999", "-3", "elsewhere")) {
                try (var back = follow(school.anna(), unknown)) {
                    assertThat(back.next().name()).isEqualTo("changed");
                }
            }
        }
    }

    @Test
    void progressIsToldInPassingAndToWhoeverComesLater() {
        try (var annas = follow(school.anna())) {
            events.publishEvent(new ClipProgressed(clip, 40));

            assertThat(annas.next()).isEqualTo(new Event(null, "progress", "{\"progress\":40}"));
            try (var later = follow(school.anna())) {
                assertThat(later.next().data()).isEqualTo("{\"progress\":40}");
            }
        }
    }

    @Test
    void takingTheClipBackEndsTheStreamsOfTheOthersAtOnce() {
        try (var annas = follow(school.anna());
                var brams = follow(school.bram());
                var fatimas = follow(school.fatima())) {
            lessons.takeBack(school.anna(), clip);

            brams.awaitEnd();
            fatimas.awaitEnd();
            assertThat(annas.next().name()).isEqualTo("changed");
        }
    }

    @Test
    void deletingTheClipEndsEveryStream() {
        try (var annas = follow(school.anna());
                var brams = follow(school.bram())) {
            lessons.delete(school.anna(), clip);

            annas.awaitEnd();
            brams.awaitEnd();
        }
    }

    @Test
    void revokingATokenEndsTheStreamsThatItOpened() {
        try (var brams = follow(school.bram())) {
            var token = school.bram()
                    .api()
                    .get("/api/me/tokens")
                    .json()
                    .path("items")
                    .path(0);
            school.bram().api().delete("/api/me/tokens/" + token.path("id").asString());

            brams.awaitEnd();
            assertThat(school.bram().api().get(path()).status()).isEqualTo(401);
        }
    }

    @Test
    void aStreamEndsAfterAWhileSoThatItsReaderShowsAgainWhoTheyAre() {
        try (var annas = follow(school.anna())) {
            clock.pass(Duration.ofMinutes(31));
            rename();

            // It may have begun to look just before the clock moved, and then tells what it finds.
            assertThat(annas.untilEnd()).hasSizeLessThanOrEqualTo(1);
        } finally {
            clock.returnToNow();
        }
    }

    @Test
    void nobodyFollowsAClipThatIsNotSharedWithThem() {
        for (var outsider : List.of(schools.olga(), school.coen(), school.dirk())) {
            var refusal = outsider.api()
                    .send(outsider.api()
                            .request(path())
                            .header("Accept", "text/event-stream")
                            .GET());
            assertThat(refusal.status()).isEqualTo(404);
            assertThat(refusal.code()).isEqualTo("not-found");
        }
        assertThat(schools.nobody().get(path()).status()).isEqualTo(401);
    }

    private String path() {
        return "/api/clips/" + clip + "/events";
    }

    private EventStream follow(Colleague colleague) {
        return follow(colleague, null);
    }

    private EventStream follow(Colleague colleague, @Nullable String lastEventId) {
        return EventStream.open(colleague, path(), lastEventId);
    }

    private String quote(Colleague author, boolean kept) {
        return author.api()
                .post(
                        "/api/clips/" + clip + "/observations",
                        "{'kind': 'quote', 'fromMs': 1000, 'text': 'Wie weet het?', 'private': %s}".formatted(kept))
                .text("id");
    }

    private void edit(Colleague author, String observation, String body) {
        assertThat(author.api().patch("/api/observations/" + observation, body).status())
                .isEqualTo(200);
    }

    private void rename() {
        lessons.rename(school.anna(), clip, "Wachten na een vraag");
    }

    private static String about(String observation, String change) {
        return "{\"observationId\":\"%s\",\"change\":\"%s\"}".formatted(observation, change);
    }

    private int byNumber(@Nullable String one, @Nullable String other) {
        return Long.compare(Long.parseLong(String.valueOf(one)), Long.parseLong(String.valueOf(other)));
    }
}
