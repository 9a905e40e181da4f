package nl.drieluik;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** There is no Docker where we build, so this is what we can know of {@code docker-compose.yml} without it. */
class ComposeFileTest {

    private static final Path DOCKERFILE = Path.of("src/main/docker/Dockerfile");
    private static final Pattern REFERENCE = Pattern.compile("\\$\\{[^}]*}");
    private static final Pattern SECRET = Pattern.compile("PASSWORD|SECRET|ACCESS");
    private static final Pattern SETTING = Pattern.compile("\\b(DRIELUIK|SPRING|SERVER)_\\w+(?==)");

    private static String text = "";
    private static JsonNode compose = JsonMapper.shared().createObjectNode();

    @BeforeAll
    static void read() throws IOException {
        text = Files.readString(Path.of("docker-compose.yml"));
        compose = JsonMapper.shared().valueToTree(new Yaml(new SafeConstructor(new LoaderOptions())).load(text));
    }

    @Test
    void theApplicationIsGivenOnlySettingsThatExist() throws IOException {
        assertThat(service("app").path("environment").propertyNames())
                .isNotEmpty()
                .isSubsetOf(settings());
    }

    @Test
    void theImageSetsOnlySettingsThatExist() throws IOException {
        var set = SETTING.matcher(Files.readString(DOCKERFILE)).results().map(MatchResult::group);
        assertThat(set.toList()).isNotEmpty().isSubsetOf(settings());
    }

    @Test
    void withoutAnyOfItsVariablesItRefusesToStart() {
        var references =
                REFERENCE.matcher(text.substring(text.indexOf("services:"))).results();
        assertThat(references.map(MatchResult::group)).isNotEmpty().allMatch(each -> each.contains(":?"));
    }

    @Test
    void noSecretIsWrittenInIt() {
        var environments = compose.path("services").valueStream().map(service -> service.path("environment"));
        var secrets = environments
                .flatMap(environment -> environment.propertyStream())
                .filter(variable -> SECRET.matcher(variable.getKey()).find());
        assertThat(secrets)
                .hasSize(7)
                .allMatch(secret -> secret.getValue().stringValue().startsWith("${"));
    }

    @Test
    void theFilesItNamesExist() {
        var build = service("app").path("build").path("dockerfile").stringValue();
        var files = Stream.concat(Stream.of(build), mounts().filter(mount -> mount.startsWith("./")));
        assertThat(files.map(Path::of))
                .hasSize(3)
                .allSatisfy(file -> assertThat(file).isRegularFile());
    }

    @Test
    void theVolumesItNamesExist() {
        assertThat(mounts().filter(mount -> !mount.startsWith("./")))
                .containsExactlyInAnyOrderElementsOf(compose.path("volumes").propertyNames());
    }

    @Test
    void onlyTheProxyIsReachedFromOutside() {
        var reached = compose.path("services")
                .propertyStream()
                .filter(each -> each.getValue().has("ports"));
        assertThat(reached.map(Map.Entry::getKey)).containsExactly("proxy");
    }

    private static Stream<String> mounts() {
        return compose.path("services")
                .valueStream()
                .flatMap(service -> service.path("volumes").valueStream())
                .map(volume -> volume.stringValue().split(":")[0]);
    }

    private static JsonNode service(String name) {
        return compose.path("services").path(name);
    }

    /** Every setting of ours and of our libraries, named as an environment variable. */
    private static Collection<String> settings() throws IOException {
        var names = new TreeSet<String>();
        Stream.concat(ours(), theirs())
                .map(name -> name.replace('.', '_').replace("-", "").toUpperCase(Locale.ROOT))
                .forEach(names::add);
        return names;
    }

    private static Stream<String> ours() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
        return scanner.findCandidateComponents("nl.drieluik").stream()
                .map(bean -> ClassUtils.resolveClassName(String.valueOf(bean.getBeanClassName()), null))
                .flatMap(type ->
                        names(type.getAnnotation(ConfigurationProperties.class).value(), type));
    }

    private static Stream<String> names(String name, Class<?> type) {
        return type.isRecord()
                ? Stream.of(type.getRecordComponents())
                        .flatMap(part -> names(name + '.' + part.getName(), part.getType()))
                : Stream.of(name);
    }

    private static Stream<String> theirs() throws IOException {
        var files = ClassLoader.getSystemResources("META-INF/spring-configuration-metadata.json");
        return Collections.list(files).stream()
                .map(ComposeFileTest::json)
                .flatMap(metadata -> metadata.path("properties").valueStream())
                .map(property -> property.path("name").stringValue());
    }

    private static JsonNode json(URL file) {
        try (var content = file.openStream()) {
            return JsonMapper.shared().readTree(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
