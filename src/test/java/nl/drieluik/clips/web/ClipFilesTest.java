package nl.drieluik.clips.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import nl.drieluik.testing.Api;
import nl.drieluik.testing.DrieluikTest;
import nl.drieluik.testing.Recordings;
import nl.drieluik.testing.School;
import nl.drieluik.testing.Schools;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

@DrieluikTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClipFilesTest {

    @Autowired
    private Schools schools;

    private School school;
    private String clip;
    private byte[] video;

    @BeforeAll
    void prepareClip() {
        school = schools.withTriad();
        clip = Recordings.ready(school.anna());
        video = anna().get(clip + "/video").response().body();
    }

    @Test
    void theWholeVideoComesWithItsSizeAndTag() {
        var answer = anna().get(clip + "/video");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("video/mp4");
        assertThat(answer.header("Content-Length")).isEqualTo(Integer.toString(video.length));
        assertThat(answer.header("Accept-Ranges")).isEqualTo("bytes");
        assertThat(answer.header("Cache-Control")).isEqualTo("private, no-cache");
        assertThat(answer.header("ETag")).matches("\"[0-9a-f]{64}\"");
    }

    @Test
    void aRangeIsThatPartOfIt() {
        var answer = get("Range", "bytes=1000-1999");
        assertThat(answer.status()).isEqualTo(206);
        assertThat(answer.header("Content-Range")).isEqualTo("bytes 1000-1999/" + video.length);
        assertThat(answer.response().body()).isEqualTo(Arrays.copyOfRange(video, 1000, 2000));
    }

    @Test
    void theLastBytesCanBeAskedFor() {
        var answer = get("Range", "bytes=-100");
        assertThat(answer.status()).isEqualTo(206);
        assertThat(answer.response().body()).isEqualTo(Arrays.copyOfRange(video, video.length - 100, video.length));
    }

    @Test
    void aRangeBehindTheEndIsRefusedWithTheSize() {
        var answer = get("Range", "bytes=" + video.length + "-");
        assertThat(answer.status()).isEqualTo(416);
        assertThat(answer.header("Content-Range")).isEqualTo("bytes */" + video.length);
        assertThat(answer.code()).isEqualTo("range-unsatisfiable");
    }

    @Test
    void severalRangesAtOnceGetTheWhole() {
        var answer = get("Range", "bytes=0-1,10-11");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.response().body()).isEqualTo(video);
    }

    @Test
    void partsOfAnotherFileAreNotMixed() {
        var etag = String.valueOf(anna().get(clip + "/video").header("ETag"));
        assertThat(get("If-Range", etag, "Range", "bytes=0-9").status()).isEqualTo(206);
        assertThat(get("If-Range", "\"another\"", "Range", "bytes=0-9").status())
                .isEqualTo(200);
    }

    @Test
    void whatTheBrowserHoldsIsNotSentAgain() {
        var etag = String.valueOf(anna().get(clip + "/poster").header("ETag"));
        var answer = anna().send(anna().request(clip + "/poster")
                .header("If-None-Match", etag)
                .GET());
        assertThat(answer.status()).isEqualTo(304);
        assertThat(answer.response().body()).isEmpty();
    }

    @Test
    void headTellsAllButSendsNothing() {
        var answer = anna().send(anna().request(clip + "/video")
                .header("Range", "bytes=0-9")
                .HEAD());
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Length")).isEqualTo(Integer.toString(video.length));
        assertThat(answer.response().body()).isEmpty();
    }

    @Test
    void theStoryboardNamesItsPicturesByAnAddressThatWorks() {
        var storyboard = anna().get(clip + "/storyboard");
        assertThat(storyboard.header("Content-Type")).startsWith("text/vtt");
        assertThat(new String(storyboard.response().body()))
                .startsWith("WEBVTT")
                .contains("storyboard/sprite#xywh=");
        assertThat(anna().get(clip + "/storyboard/sprite").header("Content-Type"))
                .isEqualTo("image/jpeg");
        assertThat(anna().get(clip + "/poster").header("Content-Type")).isEqualTo("image/jpeg");
    }

    @Test
    void theWaveformIsJson() {
        var waveform = anna().get(clip + "/waveform").json();
        assertThat(waveform.path("peaksPerSecond").asInt()).isPositive();
        assertThat(waveform.path("peaks").size()).isGreaterThan(100);
    }

    @Test
    void theRecordingIsNobodysButItsOwners() {
        anna().put(clip + "/sharing", "{'triadId': '%s'}".formatted(school.triad()));
        for (var file : new String[] {"video", "storyboard", "storyboard/sprite", "waveform"}) {
            assertThat(anna().get(clip + "/recording/" + file).status()).isEqualTo(200);
            assertThat(school.bram().api().get(clip + "/recording/" + file).status())
                    .isEqualTo(404);
            assertThat(school.bram().api().get(clip + "/" + file).status()).isEqualTo(200);
        }
    }

    @Test
    void theNextRangeAfterTakingBackIsRefused() {
        var bram = school.bram().api();
        anna().put(clip + "/sharing", "{'triadId': '%s'}".formatted(school.triad()));
        assertThat(range(bram).status()).isEqualTo(206);
        anna().put(clip + "/sharing", "{}");
        assertThat(range(bram).status()).isEqualTo(404);
    }

    @Test
    void aRefusalIsAProblemDocumentAlsoForAPlayer() {
        var olga = schools.olga().api();
        var answer = olga.send(olga.request(clip + "/video")
                .header("Accept", "video/webm,video/*;q=0.9")
                .GET());
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.code()).isEqualTo("not-found");
    }

    private Api anna() {
        return school.anna().api();
    }

    private Api.Answer get(String... headers) {
        return anna().send(anna().request(clip + "/video").headers(headers).GET());
    }

    private Api.Answer range(Api api) {
        return api.send(
                api.request(clip + "/video").header("Range", "bytes=0-9").GET());
    }
}
