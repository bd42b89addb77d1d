import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

public class Classify {

    public static void main(String[] arguments) throws IOException, InterruptedException {
        String job = "{\"title\": \"BMET II\", \"employer\": \"Mercy Hospital\"}";
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("https://directory.example.org/api/v1/classifications?fields=verdict,role,level,confidence"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(job))
                .build();
        HttpResponse<String> response = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());

        // The JDK reads no JSON; hand this to the library that you use.
        System.out.println(response.body());
    }
}
