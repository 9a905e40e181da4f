package nl.drieluik.people.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Set;
import nl.drieluik.common.Page;
import nl.drieluik.people.Language;
import nl.drieluik.people.PersonDetails;
import nl.drieluik.people.PersonId;
import nl.drieluik.people.Role;
import nl.drieluik.people.Staff;
import nl.drieluik.people.Viewer;
import nl.drieluik.people.signin.Links;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

@RestController
@RequestMapping("/api/people")
@Tag(name = "people")
class PeopleController {

    record NewPerson(
            @NotBlank @Size(max = 200) String name,
            @NotBlank @Email @Size(max = 320) String email,
            @NotEmpty Set<Role> roles,
            @Nullable Language language) {}

    record EditPerson(
            @Nullable @Size(min = 1, max = 200) String name,
            @Nullable @Email @Size(min = 3, max = 320) String email,
            @Nullable @Size(min = 1) Set<Role> roles,
            @Nullable Boolean active) {}

    record WelcomeLink(String url, Instant expiresAt) {}

    private final Staff staff;
    private final Links links;

    PeopleController(Staff staff, Links links) {
        this.staff = staff;
        this.links = links;
    }

    @GetMapping
    @Operation(operationId = "listPeople")
    Page<PersonDetails> listPeople(Viewer viewer) {
        return staff.list(viewer);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "addPerson")
    PersonDetails addPerson(Viewer viewer, @Valid @RequestBody NewPerson body) {
        var language = body.language() == null ? Language.NL : body.language();
        return staff.add(viewer, body.name(), body.email(), body.roles(), language);
    }

    @PatchMapping("/{id}")
    @Operation(operationId = "editPerson")
    PersonDetails editPerson(Viewer viewer, @PathVariable PersonId id, @Valid @RequestBody EditPerson body) {
        return staff.change(viewer, id, new Staff.Change(body.name(), body.email(), body.roles(), body.active()));
    }

    /** The secret stands behind the {@code #}, which browsers keep to themselves: it reaches no log and no proxy. */
    @PostMapping("/{id}/link")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "makeLink")
    WelcomeLink makeLink(Viewer viewer, @PathVariable PersonId id) {
        staff.mustKnow(viewer, id);
        var link = links.make(id);
        var page = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/welcome")
                .fragment(link.secret())
                .toUriString();
        return new WelcomeLink(page, link.expiresAt());
    }
}
