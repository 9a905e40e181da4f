package nl.drieluik.meetings;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import tools.jackson.databind.json.JsonMapper;

/** A course as one column of JSON: it is read and written whole, and nobody asks the database about its parts. */
@Converter
@Immutable
class CourseColumn implements AttributeConverter<Course, String> {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    public String convertToDatabaseColumn(Course course) {
        return JSON.writeValueAsString(course);
    }

    @Override
    public Course convertToEntityAttribute(String json) {
        return JSON.readValue(json, Course.class);
    }
}
