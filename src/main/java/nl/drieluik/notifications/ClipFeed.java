package nl.drieluik.notifications;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.drieluik.clips.ClipId;
import nl.drieluik.notifications.News.Subject;
import nl.drieluik.notifications.News.What;
import nl.drieluik.observations.ObservationId;
import nl.drieluik.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The numbered news of each clip, kept for a while for followers who were away. */
@Component
class ClipFeed {

    private final JdbcClient database;

    ClipFeed(JdbcClient database) {
        this.database = database;
    }

    /** @param id counts up by one for each clip */
    record Item(long id, News news) {}

    /** Needs a transaction: its lock on the feed is what makes the order of ids the order of commits. */
    @Transactional(propagation = Propagation.MANDATORY)
    void append(ClipId clip, News news, Instant at) {
        var about = news.about();
        database.sql("""
                        insert into clip_news (clip_id, news_id, what, observation_id, author_id, audience, told_at)
                        values (:clip, :id, :what, :observation, :author, :audience, :at)
                        """)
                .param("clip", clip.clipId())
                .param("id", nextId(clip))
                .param("what", news.what().name())
                .param("observation", about == null ? null : about.observation().observationId())
                .param("author", about == null ? null : about.author().personId())
                .param("audience", news.audience().name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private long nextId(ClipId clip) {
        if (countUp(clip) == 0) {
            database.sql("insert into clip_feed (clip_id, last_id) values (?, 0) on conflict do nothing")
                    .param(clip.clipId())
                    .update();
            countUp(clip);
        }
        return lastId(clip);
    }

    private int countUp(ClipId clip) {
        return database.sql("update clip_feed set last_id = last_id + 1 where clip_id = ?")
                .param(clip.clipId())
                .update();
    }

    /** The number of the latest news; 0 before there is any. */
    long lastId(ClipId clip) {
        return database.sql("select last_id from clip_feed where clip_id = ?")
                .param(clip.clipId())
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    /** Whether everything that came after {@code id} is still kept. */
    boolean reachesBackTo(ClipId clip, long id) {
        var last = lastId(clip);
        return id == last || (id < last && firstKept(clip) <= id + 1);
    }

    private long firstKept(ClipId clip) {
        return database.sql("select coalesce(min(news_id), 9223372036854775807) from clip_news where clip_id = ?")
                .param(clip.clipId())
                .query(Long.class)
                .single();
    }

    /** What came after {@code id}, in its order. */
    List<Item> after(ClipId clip, long id, int limit) {
        return database.sql("""
                        select news_id, what, observation_id, author_id, audience from clip_news
                        where clip_id = :clip and news_id > :id order by news_id limit :limit
                        """)
                .param("clip", clip.clipId())
                .param("id", id)
                .param("limit", limit)
                .query(ClipFeed::item)
                .list();
    }

    private static Item item(ResultSet row, int number) throws SQLException {
        var news = new News(
                What.valueOf(row.getString("what")), subject(row), Audience.valueOf(row.getString("audience")));
        return new Item(row.getLong("news_id"), news);
    }

    private static @Nullable Subject subject(ResultSet row) throws SQLException {
        var observation = row.getObject("observation_id", UUID.class);
        return observation == null
                ? null
                : new Subject(new ObservationId(observation), new PersonId(row.getObject("author_id", UUID.class)));
    }

    /** Lets go of news from before that moment. The count goes on, so a follower who missed it can tell. */
    void trim(Instant before) {
        database.sql("delete from clip_news where told_at < ?")
                .param(before.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The clip is gone, and its news with it. */
    void forget(ClipId clip) {
        database.sql("delete from clip_feed where clip_id = ?")
                .param(clip.clipId())
                .update();
    }
}
