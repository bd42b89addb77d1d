package org.htmdirectory.security;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** A certificate for this machine with its key, made by the JDK's own program, in files as authorities hand them out. */
record MadeCertificate(Path certificate, Path key, SSLContext trusting) {

    private static final String PASSWORD = "of this test alone";
    private static final String NAME = "site";

    static MadeCertificate in(Path folder) throws IOException, InterruptedException, GeneralSecurityException {
        KeyStore pair = make(folder.resolve("keys.p12"));
        return new MadeCertificate(
                written(folder, "CERTIFICATE", pair.getCertificate(NAME).getEncoded()),
                written(
                        folder,
                        "PRIVATE KEY",
                        pair.getKey(NAME, PASSWORD.toCharArray()).getEncoded()),
                trusting(pair));
    }

    private static KeyStore make(Path file) throws IOException, InterruptedException, GeneralSecurityException {
        String keytool =
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        String arguments =
                "-genkeypair -alias %s -keyalg EC -dname CN=localhost -ext san=dns:localhost -validity 2 -storetype PKCS12"
                        .formatted(NAME);
        ProcessBuilder builder = new ProcessBuilder(keytool).inheritIO();
        builder.command().addAll(List.of(arguments.split(" ")));
        builder.command().addAll(List.of("-storepass", PASSWORD, "-keystore", file.toString()));
        if (builder.start().waitFor() != 0) {
            throw new IOException("keytool made no certificate");
        }
        KeyStore pair = KeyStore.getInstance("PKCS12");
        try (InputStream content = Files.newInputStream(file)) {
            pair.load(content, PASSWORD.toCharArray());
        }
        return pair;
    }

    private static Path written(Path folder, String kind, byte[] content) throws IOException {
        String lines = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                .encodeToString(content);
        return Files.writeString(
                folder.resolve(kind.replace(' ', '-') + ".pem"),
                "-----BEGIN %s-----\n%s\n-----END %s-----\n".formatted(kind, lines, kind));
    }

    private static SSLContext trusting(KeyStore pair) throws IOException, GeneralSecurityException {
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry(NAME, pair.getCertificate(NAME));
        TrustManagerFactory managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        managers.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, managers.getTrustManagers(), null);
        return context;
    }
}
