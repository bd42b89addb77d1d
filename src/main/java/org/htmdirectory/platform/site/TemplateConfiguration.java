package org.htmdirectory.platform.site;

import org.htmdirectory.HtmDirectoryApplication;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.thymeleaf.context.IEngineContext;
import org.thymeleaf.context.IEngineContextFactory;
import org.thymeleaf.context.StandardEngineContextFactory;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.expression.ThymeleafEvaluationContext;

/** How templates read what they are given. */
@Configuration(proxyBeanMethods = false)
class TemplateConfiguration {

    /** Has the templates read this program's own types by {@link OwnPropertyAccessor}. */
    @Bean
    static BeanPostProcessor templatesReadOwnTypes() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (bean instanceof SpringTemplateEngine engine) {
                    engine.setEngineContextFactory(
                            reading(new OwnPropertyAccessor(HtmDirectoryApplication.class.getPackageName())));
                }
                return bean;
            }
        };
    }

    private static IEngineContextFactory reading(OwnPropertyAccessor properties) {
        IEngineContextFactory usual = new StandardEngineContextFactory();
        return (configuration, data, attributes, context) -> {
            IEngineContext made = usual.createEngineContext(configuration, data, attributes, context);
            Object evaluation =
                    made.getVariable(ThymeleafEvaluationContext.THYMELEAF_EVALUATION_CONTEXT_CONTEXT_VARIABLE_NAME);
            if (evaluation instanceof ThymeleafEvaluationContext expressions
                    && !expressions.getPropertyAccessors().contains(properties)) {
                expressions.getPropertyAccessors().add(0, properties);
            }
            return made;
        };
    }
}
