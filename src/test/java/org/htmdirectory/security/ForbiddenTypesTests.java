package org.htmdirectory.security;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ObjectInputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.expression.Expression;
import org.springframework.expression.ExpressionParser;

/** What no code of ours uses, so that no requirement on its use has anything to apply to. */
class ForbiddenTypesTests {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.htmdirectory");

    private static ArchRule noneUses(String... namesOrPackages) {
        return noClasses()
                .should()
                .dependOnClassesThat(describe(
                        "are " + String.join(", ", namesOrPackages),
                        type -> List.of(namesOrPackages).stream()
                                .anyMatch(named -> type.getName().equals(named)
                                        || type.getPackageName().equals(named)
                                        || type.getPackageName().startsWith(named + "."))));
    }

    private static ArchRule noneCalls(Class<?> owner, String... methods) {
        return noClasses()
                .should()
                .callMethodWhere(describe(
                        "is one of " + String.join(", ", methods),
                        call -> call.getTargetOwner().isAssignableTo(owner)
                                && List.of(methods).contains(call.getName())));
    }

    @Test
    void nobodySignsIn() {
        noneUses("org.springframework.security", "jakarta.security", "javax.security.auth", "java.security.Principal")
                .check(CLASSES);
        noneCalls(
                        HttpServletRequest.class,
                        "login",
                        "authenticate",
                        "getUserPrincipal",
                        "getRemoteUser",
                        "isUserInRole")
                .check(CLASSES);
    }

    @Test
    void nobodyHasASession() {
        noneUses(
                        "jakarta.servlet.http.HttpSession",
                        "org.springframework.web.bind.annotation.SessionAttributes",
                        "org.springframework.web.bind.support.SessionStatus",
                        "org.springframework.session")
                .check(CLASSES);
        noneCalls(HttpServletRequest.class, "getSession", "changeSessionId", "getRequestedSessionId")
                .check(CLASSES);
    }

    @Test
    void nobodyGetsACookie() {
        noneUses(
                        "jakarta.servlet.http.Cookie",
                        "org.springframework.http.ResponseCookie",
                        "org.springframework.web.bind.annotation.CookieValue")
                .check(CLASSES);
    }

    @Test
    void nothingIsEncryptedOrSigned() {
        noneUses("javax.crypto", "java.security.Signature", "java.security.KeyStore", "com.nimbusds", "io.jsonwebtoken")
                .check(CLASSES);
    }

    @Test
    void noSocketStaysOpen() {
        noneUses("jakarta.websocket", "org.springframework.web.socket", "org.springframework.messaging")
                .check(CLASSES);
    }

    @Test
    void noObjectIsMadeFromBytesThatSayItsType() {
        noneUses(ObjectInputStream.class.getName(), "java.beans.XMLDecoder", "org.yaml.snakeyaml")
                .check(CLASSES);
    }

    /** Thymeleaf reads those of our templates; no code makes one. */
    @Test
    void noTextIsRunAsAnExpressionOrAScript() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .areAssignableTo(ExpressionParser.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Expression.class)
                .check(CLASSES);
        noneUses("javax.script", "javax.tools", "org.thymeleaf.standard.expression")
                .check(CLASSES);
    }

    @Test
    void programsOfTheSystemAreStartedWhereTheDatabaseServerIsAlone() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.htmdirectory.platform.database")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(ProcessBuilder.class)
                .orShould()
                .callMethodWhere(describe(
                        "starts a program",
                        call -> call.getTargetOwner().isEquivalentTo(Runtime.class)
                                && call.getName().equals("exec")))
                .check(CLASSES);
    }

    /** So that nothing of a request is in a command. */
    @Test
    void whatStartsThemKnowsOfNoRequest() {
        noClasses()
                .that(describe("start programs", ForbiddenTypesTests::startsPrograms))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.servlet..", "org.springframework.web..", "org.springframework.http..")
                .check(CLASSES);
    }

    private static boolean startsPrograms(JavaClass type) {
        return type.getPackageName().equals("org.htmdirectory.platform.database")
                && type.getDirectDependenciesFromSelf().stream()
                        .map(dependency -> dependency.getTargetClass())
                        .anyMatch(target -> target.isEquivalentTo(ProcessBuilder.class)
                                || target.getSimpleName().equals("ServerPrograms"));
    }
}
