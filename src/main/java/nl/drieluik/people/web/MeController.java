package nl.drieluik.people.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.drieluik.common.Page;
import nl.drieluik.people.Accounts;
import nl.drieluik.people.Language;
import nl.drieluik.people.Me;
import nl.drieluik.people.Viewer;
import nl.drieluik.people.signin.TokenDetails;
import nl.drieluik.people.signin.Tokens;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/me")
@Tag(name = "me")
class MeController {

    record EditMe(
            @Nullable @Size(min = 1, max = 200) String name,
            @Nullable Language language,
            @Nullable Boolean readableFont) {}

    record NewToken(@NotBlank @Size(max = 100) String name) {}

    private final Accounts accounts;
    private final Tokens tokens;

    MeController(Accounts accounts, Tokens tokens) {
        this.accounts = accounts;
        this.tokens = tokens;
    }

    @GetMapping
    @Operation(operationId = "getMe")
    Me getMe(Viewer viewer) {
        return accounts.introduce(viewer.person());
    }

    @PatchMapping
    @Operation(operationId = "editMe")
    Me editMe(Viewer viewer, @Valid @RequestBody EditMe body) {
        return accounts.change(viewer.person(), new Accounts.Change(body.name(), body.language(), body.readableFont()));
    }

    @GetMapping("/tokens")
    @Operation(operationId = "listTokens")
    Page<TokenDetails> listTokens(Viewer viewer) {
        return Page.of(tokens.ofPrograms(viewer.person()));
    }

    @PostMapping("/tokens")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "createToken")
    TokenDetails createToken(Viewer viewer, @Valid @RequestBody NewToken body) {
        return tokens.give(viewer.person(), body.name());
    }

    @DeleteMapping("/tokens/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "revokeToken")
    void revokeToken(Viewer viewer, @PathVariable UUID id) {
        tokens.revoke(viewer.person(), id);
    }
}
