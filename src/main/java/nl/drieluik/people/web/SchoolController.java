package nl.drieluik.people.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import nl.drieluik.common.Stripped;
import nl.drieluik.people.SchoolDetails;
import nl.drieluik.people.Staff;
import nl.drieluik.people.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/school")
@Tag(name = "school")
class SchoolController {

    /** @param callServer an address on the web, without a slash at its end; empty when there is none any more */
    record EditSchool(
            @Stripped @Nullable @Size(max = 300) @Pattern(regexp = "|https?://[^\\s?#]+[^\\s?#/]")
            String callServer) {}

    private final Staff staff;

    SchoolController(Staff staff) {
        this.staff = staff;
    }

    @GetMapping
    @Operation(operationId = "getSchool", summary = "The asker's school")
    SchoolDetails get(Viewer viewer) {
        return staff.school(viewer);
    }

    @PatchMapping
    @Operation(operationId = "editSchool", summary = "Say where meetings are held from a distance; the coordinator's")
    SchoolDetails edit(Viewer viewer, @Valid @RequestBody EditSchool edit) {
        return staff.changeSchool(viewer, edit.callServer());
    }
}
