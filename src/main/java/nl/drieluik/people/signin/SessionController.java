package nl.drieluik.people.signin;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.drieluik.people.Accounts;
import nl.drieluik.people.Language;
import nl.drieluik.people.Me;
import nl.drieluik.people.PersonId;
import nl.drieluik.people.Viewer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Every way in, and the way out. */
@RestController
@Tag(name = "session")
class SessionController {

    @Schema(name = "SignIn")
    record SignInRequest(@NotBlank String email, @NotBlank String password) {}

    record OpenLink(@NotBlank String token) {}

    record LinkInfo(String name, String email, String school) {}

    record UseLink(
            @NotBlank String token,
            @NotNull @Size(min = 10, max = 200) String password) {}

    @Schema(name = "SetUp")
    record SetUpRequest(
            @NotBlank String token,
            @NotBlank @Size(max = 200) String schoolName,
            @NotBlank @Size(max = 200) String name,
            @NotBlank @Email @Size(max = 320) String email,
            @NotNull @Size(min = 10, max = 200) String password,
            @NotNull Language language) {}

    record ChangePassword(
            @NotBlank String current,
            @NotNull @Size(min = 10, max = 200) String replacement) {}

    private final SignIn signIn;
    private final Links links;
    private final SetUp setUp;
    private final Tokens tokens;
    private final Accounts accounts;

    SessionController(SignIn signIn, Links links, SetUp setUp, Tokens tokens, Accounts accounts) {
        this.signIn = signIn;
        this.links = links;
        this.setUp = setUp;
        this.tokens = tokens;
        this.accounts = accounts;
    }

    @PostMapping("/api/session")
    @Operation(operationId = "signIn")
    ResponseEntity<Me> signIn(@Valid @RequestBody SignInRequest body, HttpServletRequest request) {
        return signedIn(signIn.with(body.email(), body.password()), request);
    }

    @DeleteMapping("/api/session")
    @Operation(operationId = "signOut")
    ResponseEntity<Void> signOut(HttpServletRequest request) {
        SessionCookie.in(request).ifPresent(tokens::close);
        return ResponseEntity.noContent()
                .header(HttpHeaders.SET_COOKIE, SessionCookie.gone(request))
                .build();
    }

    @PutMapping("/api/me/password")
    @Operation(operationId = "changePassword")
    ResponseEntity<Void> changePassword(
            Viewer viewer, @Valid @RequestBody ChangePassword body, HttpServletRequest request) {
        signIn.changePassword(viewer.person(), body.current(), body.replacement());
        return ResponseEntity.noContent()
                .header(HttpHeaders.SET_COOKIE, SessionCookie.holding(tokens.open(viewer.person()), request))
                .build();
    }

    @PostMapping("/api/links/open")
    @Operation(operationId = "openLink")
    LinkInfo openLink(@Valid @RequestBody OpenLink body) {
        var person = links.open(body.token());
        return new LinkInfo(person.name(), person.email(), person.school().name());
    }

    @PostMapping("/api/links/use")
    @Operation(operationId = "useLink")
    ResponseEntity<Me> useLink(@Valid @RequestBody UseLink body, HttpServletRequest request) {
        return signedIn(links.use(body.token(), body.password()), request);
    }

    @PostMapping("/api/setup")
    @Operation(operationId = "setUp")
    ResponseEntity<Me> setUp(@Valid @RequestBody SetUpRequest body, HttpServletRequest request) {
        var coordinator = setUp.found(
                body.token(), body.schoolName(), body.name(), body.email(), body.password(), body.language());
        return signedIn(coordinator, request);
    }

    private ResponseEntity<Me> signedIn(PersonId person, HttpServletRequest request) {
        return ResponseEntity.ok()
                .header(HttpHeaders.SET_COOKIE, SessionCookie.holding(tokens.open(person), request))
                .body(accounts.introduce(person));
    }
}
