package nl.drieluik.clips.media;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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
            @Nullable List<SideData> sideDataList) {

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

        boolean interlaced() {
            return fieldOrder != null && Set.of("tt", "bb", "tb", "bt").contains(fieldOrder);
        }

        /** Whether width and height change places when it is shown. */
        boolean turned() {
            var degrees =
                    Math.round(sides().stream().mapToDouble(SideData::rotation).sum());
            return Math.abs(degrees) % 180 == 90;
        }

        /** Whether it is shown as it is stored: neither turned nor mirrored. */
        boolean upright() {
            return sides().stream().noneMatch(SideData::movesPixels);
        }

        private List<SideData> sides() {
            return sideDataList == null ? List.of() : sideDataList;
        }

        /** How wide a pixel is for its height: 1 for all but old cameras. */
        double pixelAspect() {
            var parts = sampleAspectRatio == null ? new String[0] : sampleAspectRatio.split(":");
            if (parts.length != 2 || parts[0].equals("0") || parts[1].equals("0")) {
                return 1;
            }
            return Double.parseDouble(parts[0]) / Double.parseDouble(parts[1]);
        }
    }

    @JsonNaming(SnakeCaseStrategy.class)
    record Disposition(int attachedPic) {}

    /**
     * @param displaymatrix how each pixel moves when it is shown: three rows of three numbers, the first two with 16
     *     bits after the point
     */
    record SideData(double rotation, @Nullable String displaymatrix) {

        private static final Pattern AS_STORED =
                Pattern.compile("\\s*0+:\\s+65536\\s+0\\s+0\\s+0+1:\\s+0\\s+65536\\s.*", Pattern.DOTALL);

        boolean movesPixels() {
            return displaymatrix != null && !AS_STORED.matcher(displaymatrix).matches();
        }
    }
}
