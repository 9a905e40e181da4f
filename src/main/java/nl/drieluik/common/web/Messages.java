package nl.drieluik.common.web;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The server's words: one pair of files for each module, {@code messages/<module>_{nl,en}.properties}. */
@Configuration(proxyBeanMethods = false)
class Messages {

    @Bean
    MessageSource messageSource() throws IOException {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames(modules());
        messages.setDefaultEncoding("UTF-8");
        messages.setDefaultLocale(Locale.ENGLISH);
        // So that an apostrophe is written twice everywhere, and not only where a placeholder stands beside it.
        messages.setAlwaysUseMessageFormat(true);
        return messages;
    }

    private static String[] modules() throws IOException {
        var files = new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*_nl.properties");
        return Arrays.stream(files)
                .map(Resource::getFilename)
                .map(name -> "messages/" + name.substring(0, name.length() - "_nl.properties".length()))
                .toArray(String[]::new);
    }
}
