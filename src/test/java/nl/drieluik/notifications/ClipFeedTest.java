package nl.drieluik.notifications;

import static java.util.stream.LongStream.rangeClosed;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import nl.drieluik.clips.ClipId;
import nl.drieluik.notifications.ClipFeed.Item;
import nl.drieluik.notifications.News.Subject;
import nl.drieluik.notifications.News.What;
import nl.drieluik.observations.ObservationId;
import nl.drieluik.people.PersonId;
import nl.drieluik.testing.DrieluikTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@DrieluikTest
class ClipFeedTest {

    private static final Instant NOW = Instant.parse("2026-11-20T15:00:00Z");
    private static final Duration DAY = Duration.ofDays(1);

    @Autowired
    private ClipFeed feed;

    @Autowired
    private TransactionTemplate transaction;

    private final ClipId clip = ClipId.random();

    @Test
    void countsUpForEachClipAndTellsItBackAsItWas() {
        var placed = new News(What.PLACED, new Subject(ObservationId.random(), PersonId.random()), Audience.AUTHOR);
        tell(ClipId.random(), News.of(What.READY), NOW);

        tell(clip, placed, NOW);
        tell(clip, News.of(What.FAILED), NOW);

        assertThat(feed.after(clip, 0, 10)).containsExactly(new Item(1, placed), new Item(2, News.of(What.FAILED)));
        assertThat(feed.after(clip, 0, 1)).hasSize(1);
        assertThat(feed.lastId(clip)).isEqualTo(2);
    }

    @Test
    void losesAndDoublesNothingForAReaderWhileManyWrite() throws Exception {
        var writers = 8;
        var each = 10;
        var read = new ArrayList<Long>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var writing = Stream.generate(() -> threads.submit(() -> tellOften(each)))
                    .limit(writers)
                    .toList();
            while (writing.stream().anyMatch(writer -> !writer.isDone())) {
                readOn(read);
            }
            for (var writer : writing) {
                writer.get();
            }
            readOn(read);
        }
        assertThat(read)
                .containsExactlyElementsOf(
                        rangeClosed(1, writers * each).boxed().toList());
    }

    private void tellOften(int times) {
        for (var i = 0; i < times; i++) {
            tell(clip, News.of(What.CHANGED), NOW);
        }
    }

    private void readOn(List<Long> read) {
        var last = read.isEmpty() ? 0 : read.getLast();
        feed.after(clip, last, 100).forEach(item -> read.add(item.id()));
    }

    @Test
    void knowsWhetherItStillReachesBackToWhatSomebodyReadLast() {
        tell(clip, News.of(What.CHANGED), NOW.minus(DAY));
        tell(clip, News.of(What.CHANGED), NOW.minus(DAY));
        tell(clip, News.of(What.READY), NOW);
        assertThat(feed.reachesBackTo(clip, 0)).isTrue();

        feed.trim(NOW);

        assertThat(feed.after(clip, 0, 10)).containsExactly(new Item(3, News.of(What.READY)));
        assertThat(feed.reachesBackTo(clip, 0)).isFalse();
        assertThat(feed.reachesBackTo(clip, 1)).isFalse();
        assertThat(feed.reachesBackTo(clip, 2)).isTrue();
        assertThat(feed.reachesBackTo(clip, 3)).isTrue();
        assertThat(feed.reachesBackTo(clip, 4)).isFalse();
    }

    @Test
    void countsOnAfterEverythingIsTrimmed() {
        tell(clip, News.of(What.CHANGED), NOW.minus(DAY));

        feed.trim(NOW);
        assertThat(feed.reachesBackTo(clip, 0)).isFalse();
        assertThat(feed.reachesBackTo(clip, 1)).isTrue();

        tell(clip, News.of(What.CHANGED), NOW);
        assertThat(feed.lastId(clip)).isEqualTo(2);
    }

    @Test
    void forgetsAClipThatIsGone() {
        tell(clip, News.of(What.CHANGED), NOW);

        transaction.executeWithoutResult(status -> feed.forget(clip));

        assertThat(feed.after(clip, 0, 10)).isEmpty();
        assertThat(feed.lastId(clip)).isZero();
    }

    private void tell(ClipId about, News news, Instant at) {
        transaction.executeWithoutResult(status -> feed.append(about, news, at));
    }
}
