package org.htmdirectory.testing;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.TestContextAnnotationUtils;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Gives test methods a {@link Page} of one Chromium that all tests share. */
class BrowserExtension implements ExecutionCondition, ParameterResolver, AfterTestExecutionCallback {

    private static final Namespace OURS = Namespace.create(BrowserExtension.class);
    private static final Path PICTURES = Path.of("target", "screenshots");

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return decide(Chromium.isInstalled(), System.getenv("CI"));
    }

    /** Without a browser, a person's build goes on; the build that guards the code does not. */
    static ConditionEvaluationResult decide(boolean installed, String ci) {
        if (installed) {
            return ConditionEvaluationResult.enabled("Chromium is installed");
        }
        if ("true".equals(ci)) {
            throw new IllegalStateException(Chromium.HOW_TO_INSTALL);
        }
        return ConditionEvaluationResult.disabled(Chromium.HOW_TO_INSTALL);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Page.class;
    }

    @Override
    public Page resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Chromium chromium = context.getRoot()
                .getStore(OURS)
                .computeIfAbsent(Chromium.class, key -> Chromium.launch(), Chromium.class);
        return context.getStore(OURS)
                .computeIfAbsent(Tab.class, key -> new Tab(chromium.browser(), address(context)), Tab.class)
                .page();
    }

    private static String address(ExtensionContext context) {
        if (!TestContextAnnotationUtils.hasAnnotation(context.getRequiredTestClass(), ApplicationTest.class)) {
            return "about:blank";
        }
        return "http://127.0.0.1:"
                + SpringExtension.getApplicationContext(context)
                        .getEnvironment()
                        .getRequiredProperty("local.server.port");
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        Tab tab = context.getStore(OURS).get(Tab.class, Tab.class);
        if (tab != null && context.getExecutionException().isPresent()) {
            tab.picture(PICTURES.resolve(context.getRequiredTestClass().getSimpleName() + "."
                    + context.getRequiredTestMethod().getName() + ".png"));
        }
    }
}
