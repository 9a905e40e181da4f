package nl.drieluik;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.drieluik.testing.DrieluikTest;
import nl.drieluik.testing.Schools;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The committed description of the API is what the application says of itself. The web client is generated from it.
 * {@code mvn test -Dtest=OpenApiTest -Dopenapi.apply=true} writes it.
 */
@DrieluikTest
class OpenApiTest {

    private static final Path COMMITTED = Path.of("src/main/resources/openapi.json");

    @Autowired
    private Schools schools;

    @Test
    void theCommittedDescriptionIsTrue() throws IOException {
        var actual =
                new String(schools.nobody().get("/api/openapi.json").response().body(), UTF_8).strip() + "\n";
        if (Boolean.getBoolean("openapi.apply")) {
            Files.writeString(COMMITTED, actual);
        }
        assertThat(Files.readString(COMMITTED)).isEqualTo(actual);
    }
}
