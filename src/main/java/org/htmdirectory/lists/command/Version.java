package org.htmdirectory.lists.command;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import org.htmdirectory.platform.reference.PackedData;
import org.htmdirectory.reading.verdict.Classifier;
import org.htmdirectory.titles.knowledge.ReferenceKnowledge;
import picocli.CommandLine.IVersionProvider;

/** Says which program this is, with which model and which facts. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() throws IOException {
        return new String[] {
            "HTM Directory " + program(),
            "model " + new Classifier(ReferenceKnowledge.read()).model(),
            "tables " + PackedData.ofThisProgram().digest()
        };
    }

    private static String program() throws IOException {
        try (InputStream build = Version.class.getResourceAsStream("/META-INF/build-info.properties")) {
            Properties properties = new Properties();
            if (build != null) {
                properties.load(build);
            }
            return properties.getProperty("build.version", "(not packaged)");
        }
    }
}
