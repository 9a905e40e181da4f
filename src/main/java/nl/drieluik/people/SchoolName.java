package nl.drieluik.people;

import io.swagger.v3.oas.annotations.media.Schema;

@Schema(name = "School")
public record SchoolName(SchoolId id, String name) {}
