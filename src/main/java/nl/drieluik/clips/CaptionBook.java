package nl.drieluik.clips;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.drieluik.clips.captions.Cue;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps captions in milliseconds of the recording, and reads no more of them than is asked for. */
@Component
class CaptionBook {

    private static final int AT_ONCE = 500;

    private final JdbcClient database;
    private final JdbcTemplate batches;

    CaptionBook(JdbcClient database, JdbcTemplate batches) {
        this.database = database;
        this.batches = batches;
    }

    private record Numbered(int number, Cue cue) {}

    /** In place of what there was. */
    void replace(ClipId clip, String language, List<Cue> cues, int sizeBytes) {
        remove(clip);
        database.sql("insert into clip_captions (clip_id, edition, language, size_bytes) values (?, ?, ?, ?)")
                .params(clip.clipId(), UUID.randomUUID(), language, sizeBytes)
                .update();
        var numbered = IntStream.range(0, cues.size())
                .mapToObj(number -> new Numbered(number, cues.get(number)))
                .toList();
        batches.batchUpdate(
                "insert into clip_cue (clip_id, cue_number, from_ms, to_ms, text) values (?, ?, ?, ?, ?)",
                numbered,
                AT_ONCE,
                (row, entry) -> {
                    row.setObject(1, clip.clipId());
                    row.setInt(2, entry.number());
                    row.setLong(3, entry.cue().fromMs());
                    row.setLong(4, entry.cue().toMs());
                    row.setString(5, entry.cue().text());
                });
    }

    void remove(ClipId clip) {
        database.sql("delete from clip_captions where clip_id = ?")
                .param(clip.clipId())
                .update();
    }

    /** What is said outside this part of the recording is gone with the rest of it. */
    void keepOnly(ClipId clip, Piece part) {
        database.sql("delete from clip_cue where clip_id = ? and (to_ms <= ? or from_ms >= ?)")
                .params(clip.clipId(), part.fromMs(), part.toMs())
                .update();
    }

    /** What is said in this part, be it only its beginning or its end. */
    void forget(ClipId clip, Piece part) {
        database.sql("delete from clip_cue where clip_id = ? and to_ms > ? and from_ms < ?")
                .params(clip.clipId(), part.fromMs(), part.toMs())
                .update();
    }

    Optional<String> language(ClipId clip) {
        return database.sql("select language from clip_captions where clip_id = ?")
                .param(clip.clipId())
                .query(String.class)
                .optional();
    }

    /** Those that are heard in this part of the recording. */
    List<Cue> cues(ClipId clip, Piece part) {
        return database.sql("""
                        select from_ms, to_ms, text from clip_cue
                         where clip_id = ? and to_ms > ? and from_ms < ? order by cue_number
                        """)
                .params(clip.clipId(), part.fromMs(), part.toMs())
                .query((row, number) -> new Cue(row.getLong(1), row.getLong(2), row.getString(3)))
                .list();
    }

    /** Of those clips that have captions. */
    Map<ClipId, CaptionsMark> marks(Collection<ClipId> clips) {
        if (clips.isEmpty()) {
            return Map.of();
        }
        return database
                .sql("""
                        select clip.clip_id, track.edition, track.language, count(*),
                               count(case when cue.to_ms > coalesce(clip.from_ms, clip.kept_from_ms, 0)
                                           and cue.from_ms < coalesce(clip.to_ms, clip.kept_to_ms, clip.duration_ms) then 1 end)
                          from clip
                          join clip_captions track on track.clip_id = clip.clip_id
                          join clip_cue cue on cue.clip_id = clip.clip_id
                         where clip.clip_id in (:clips)
                         group by clip.clip_id, track.edition, track.language
                        """)
                .param("clips", clips.stream().map(ClipId::clipId).toList())
                .query((row, number) -> Map.entry(new ClipId(row.getObject(1, UUID.class)), mark(row)))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static CaptionsMark mark(ResultSet row) throws SQLException {
        return new CaptionsMark(row.getObject(2, UUID.class), row.getString(3), row.getInt(4), row.getInt(5));
    }
}
