package org.htmdirectory.lists.runs;

import jakarta.servlet.MultipartConfigElement;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.servlet.MultipartConfigFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

/** Lets uploads arrive beside the folder in which they are kept. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(BatchProperties.class)
class RunConfiguration {

    private static final Logger log = LoggerFactory.getLogger(RunConfiguration.class);

    /** What a form adds to the file in it. */
    private static final DataSize FORM = DataSize.ofMegabytes(1);

    @Bean
    MultipartConfigElement uploadLimits(BatchProperties properties, Uploads uploads) {
        MultipartConfigFactory limits = new MultipartConfigFactory();
        limits.setMaxFileSize(properties.largestFile());
        limits.setMaxRequestSize(DataSize.ofBytes(properties.largestFile().toBytes() + FORM.toBytes()));
        try {
            limits.setLocation(uploads.arrivals().toString());
        } catch (IOException notWritable) {
            log.warn("Uploads cannot be taken: {}", notWritable.toString());
        }
        return limits.createMultipartConfig();
    }
}
