package nl.drieluik.people;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** @param callServer on which meetings get a room, such as {@code https://meet.example.org}; absent without one */
@Schema(name = "SchoolSettings")
public record SchoolDetails(
        SchoolId id, String name, @Nullable String callServer) {}
