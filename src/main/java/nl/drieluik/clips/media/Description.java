package nl.drieluik.clips.media;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;
import tools.jackson.databind.json.JsonMapper;

/** What ffprobe says a file's header promises. */
@JsonNaming(SnakeCaseStrategy.class)
record Description(@Nullable List<Stream> streams, @Nullable Format format) {

    static final List<String> QUESTION = List.of(
            "-of",
            "json",
            "-show_entries",
            "format=format_name,duration,bit_rate"
                    + ":stream=index,codec_type,codec_name,codec_tag_string,width,height,sample_aspect_ratio,pix_fmt"
                    + ",field_order,color_transfer:stream_disposition=attached_pic:stream_side_data=rotation,displaymatrix");

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    /** Wider or narrower pixels are a lie, and a picture of them would be wider than a number can say. */
    private static final double MOST_ASPECT = 20;

    /** How MP4 marks tracks that only a licence opens. */
    private static final Set<String> ENCRYPTED = Set.of("encv", "enca", "drmi", "drms");

    static Description of(String json) {
        return JSON.readValue(json, Description.class);
    }

    boolean isProtected() {
        return all().stream().anyMatch(stream -> ENCRYPTED.contains(stream.tag()));
    }

    /** The moving picture: a cover of an album is not one. */
    Optional<Stream> picture() {
        return all().stream()
                .filter(stream -> stream.is("video") && !stream.isCover())
                .findFirst();
    }

    Optional<Stream> sound() {
        return all().stream().filter(stream -> stream.is("audio")).findFirst();
    }

    String container() {
        return format == null || format.formatName == null
                ? ""
                : format.formatName.split(",")[0];
    }

    /** 0 when the header does not say. */
    long promisedMs() {
        return format == null ? 0 : Math.round(format.duration * 1000);
    }

    long bitsPerSecond() {
        return format == null ? 0 : format.bitRate;
    }

    private List<Stream> all() {
        return streams == null ? List.of() : streams;
    }

    @JsonNaming(SnakeCaseStrategy.class)
    record Format(@Nullable String formatName, double duration, long bitRate) {}

    @JsonNaming(SnakeCaseStrategy.class)
    record Stream(
            int index,
            @Nullable String codecType,
            @Nullable String codecName,
            @Nullable String codecTagString,
            int width,
            int height,
            @Nullable String sampleAspectRatio,
            @Nullable String pixFmt,
            @Nullable String fieldOrder,
            @Nullable String colorTransfer,
            @Nullable Disposition disposition,
            @Nullable List<DisplayMatrix> sideDataList) {

        boolean is(String type) {
            return type.equals(codecType);
        }

        boolean isCover() {
            return disposition != null && disposition.attachedPic == 1;
        }

        String tag() {
            return codecTagString == null ? "" : codecTagString;
        }

        String codec() {
            return codecName == null ? "" : codecName;
        }

        /** Not where its decoder refused to look at it, or did not understand. */
        boolean hasSize() {
            return width > 0 && height > 0;
        }

        boolean interlaced() {
            return fieldOrder != null && Set.of("tt", "bb", "tb", "bt").contains(fieldOrder);
        }

        /** Whether width and height change places when it is shown. */
        boolean turned() {
            var degrees = Math.round(
                    sides().stream().mapToDouble(DisplayMatrix::rotation).sum());
            return Math.abs(degrees) % 180 == 90;
        }

        /** Whether it is shown as it is stored: neither turned nor mirrored. */
        boolean upright() {
            return sides().stream().noneMatch(DisplayMatrix::movesPixels);
        }

        private List<DisplayMatrix> sides() {
            return sideDataList == null ? List.of() : sideDataList;
        }

        /** How wide a pixel is for its height: 1 for all but old cameras. */
        double pixelAspect() {
            var parts = sampleAspectRatio == null ? new String[0] : sampleAspectRatio.split(":");
            if (parts.length != 2 || parts[0].equals("0") || parts[1].equals("0")) {
                return 1;
            }
            var aspect = Double.parseDouble(parts[0]) / Double.parseDouble(parts[1]);
            return Math.clamp(aspect, 1 / MOST_ASPECT, MOST_ASPECT);
        }
    }

    @JsonNaming(SnakeCaseStrategy.class)
    record Disposition(int attachedPic) {}
}
