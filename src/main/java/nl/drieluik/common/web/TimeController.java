package nl.drieluik.common.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The one clock that all screens of a meeting go by. */
@RestController
@Tag(name = "time")
class TimeController {

    record ServerTime(Instant serverTime) {}

    private final Clock clock;

    TimeController(Clock clock) {
        this.clock = clock;
    }

    @GetMapping("/api/time")
    @Operation(operationId = "getTime", summary = "The server's clock; no sign-in is needed")
    ServerTime time() {
        return new ServerTime(clock.instant());
    }
}
