package nl.drieluik.clips.upload;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.drieluik.clips.ClipId;
import nl.drieluik.clips.Remains;
import nl.drieluik.clips.store.ObjectKey;
import nl.drieluik.clips.store.PartStore;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which parts of which uploads lie in the store. */
@Component
@Transactional
class MultipartBooks {

    private final JdbcClient database;
    private final UploadDesk desk;
    private final Remains remains;

    MultipartBooks(JdbcClient database, UploadDesk desk, Remains remains) {
        this.database = database;
        this.desk = desk;
        this.remains = remains;
    }

    /**
     * An upload that is not one object yet.
     *
     * @param key of the object it becomes
     * @param name what the store calls it; null while it has no part
     * @param tail what is too little for a part
     */
    record Multipart(
            ClipId clip,
            ObjectKey key,
            @Nullable String name,
            @Nullable ObjectKey tail) {

        Multipart withName(String given) {
            return new Multipart(clip, key, given, tail);
        }

        Multipart withTail(@Nullable ObjectKey next) {
            return new Multipart(clip, key, name, next);
        }
    }

    /** @param sha256 of its bytes as we got them */
    record KeptPart(PartStore.Part part, long size, String sha256) {}

    /** The books of this upload; begun when there are none. */
    Multipart open(Hold hold) {
        desk.held(hold);
        return find(hold.clip()).orElseGet(() -> {
            var opened = new Multipart(hold.clip(), ObjectKey.random(), null, null);
            database.sql("insert into multipart (clip_id, object_key, next_part) values (?, ?, 1)")
                    .params(opened.clip().clipId(), opened.key().objectKey())
                    .update();
            return opened;
        });
    }

    @Transactional(readOnly = true)
    Optional<Multipart> find(ClipId clip) {
        return database.sql("select object_key, name, tail_key from multipart where clip_id = ?")
                .param(clip.clipId())
                .query((row, number) -> new Multipart(
                        clip,
                        new ObjectKey(row.getString("object_key")),
                        row.getString("name"),
                        key(row.getString("tail_key"))))
                .optional();
    }

    /**
     * A number for a part, which is never given again: a node that wakes up late cannot write over the part of another.
     */
    int nextNumber(Hold hold) {
        desk.held(hold);
        database.sql("update multipart set next_part = next_part + 1 where clip_id = ?")
                .param(hold.clip().clipId())
                .update();
        return database.sql("select next_part - 1 from multipart where clip_id = ?")
                .param(hold.clip().clipId())
                .query(Integer.class)
                .single();
    }

    void named(Hold hold, String name) {
        desk.held(hold);
        database.sql("update multipart set name = ? where clip_id = ?")
                .params(name, hold.clip().clipId())
                .update();
    }

    /** To be called before a tail is written under this key. */
    void expectTail(ObjectKey key) {
        remains.expect(key);
    }

    /** Within the transaction that advances the upload. */
    void note(ClipId clip, List<KeptPart> parts, @Nullable ObjectKey tail) {
        for (var kept : parts) {
            database.sql("""
                            insert into multipart_part (clip_id, part_number, tag, sha256, size_bytes)
                            values (?, ?, ?, ?, ?)
                            """)
                    .params(clip.clipId(), kept.part().number(), kept.part().tag(), kept.sha256(), kept.size())
                    .update();
        }
        var before = find(clip).map(Multipart::tail).orElse(null);
        if (tail != null && !tail.equals(before)) {
            remains.claimed(tail);
        }
        if (before != null && !before.equals(tail)) {
            remains.letGo(before);
        }
        database.sql("update multipart set tail_key = :tail where clip_id = :clip")
                .param("tail", tail == null ? null : tail.objectKey())
                .param("clip", clip.clipId())
                .update();
    }

    /** Its parts in their order. */
    @Transactional(readOnly = true)
    List<KeptPart> parts(ClipId clip) {
        return database.sql("select * from multipart_part where clip_id = ? order by part_number")
                .param(clip.clipId())
                .query((row, number) -> new KeptPart(
                        new PartStore.Part(row.getInt("part_number"), row.getString("tag")),
                        row.getLong("size_bytes"),
                        row.getString("sha256")))
                .list();
    }

    @Transactional(readOnly = true)
    List<ClipId> all() {
        return database.sql("select clip_id from multipart")
                .query((row, number) -> new ClipId(row.getObject("clip_id", UUID.class)))
                .list();
    }

    /** What the store calls each of them. */
    @Transactional(readOnly = true)
    Set<String> names() {
        return database.sql("select name from multipart where name is not null")
                .query((row, number) -> row.getString("name"))
                .set();
    }

    /** The same on its own: who deletes a clip comes here when that has been committed. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void forget(ClipId clip) {
        close(clip);
    }

    /** Its parts are no longer an upload's. */
    void close(ClipId clip) {
        database.sql("delete from multipart where clip_id = ?")
                .param(clip.clipId())
                .update();
    }

    private static @Nullable ObjectKey key(@Nullable String text) {
        return text == null ? null : new ObjectKey(text);
    }
}
