package io.github.campaignclients.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import okhttp3.Credentials;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;

class CurlTest {

    @Test
    void readsLongOptionsOverSeveralLines() {
        assertEquals(
                new Curl(
                        "PATCH",
                        HttpUrl.get("https://api.example.com/v1/campaigns/1004?account_id=1"),
                        Map.of("content-type", List.of("application/json"), "x-api-key", List.of(Placeholders.API_KEY)),
                        "\n{\"name\": \"<string> {id}\"}\n",
                        List.of()),
                Curl.parse("""
                        curl --location --request PATCH \\
                          --url 'https://api.example.com/v1/campaigns/{id}?account_id=1' \\
                        --header 'X-Api-Key: <api-key>' \\
                          --header "Content-Type: application/json" \\
                          --data '
                        {"name": "<string> {id}"}
                        '
                        """));
    }

    @Test
    void readsShortOptionsAndAPositionalAddress() {
        assertEquals(
                new Curl(
                        "POST",
                        HttpUrl.get("https://api.example.com/"),
                        Map.of(
                                "authorization", List.of("Bearer " + Placeholders.API_KEY),
                                "x-twice", List.of("1", "2")),
                        "{\"a\": \"\\u0041 it's\"}",
                        List.of()),
                Curl.parse("""
                        curl https://api.example.com/ -H "Authorization: Bearer $SCOPE3_API_KEY" -H X-Twice:1 -H 'X-Twice: 2' \\
                          -d "{\\"a\\": \\"\\u0041 it's\\"}"
                        """));
    }

    @Test
    void aCommandWithoutBodyIsAGetAndAUserIsACredential() {
        assertEquals(
                new Curl(
                        "GET",
                        HttpUrl.get("https://api.example.com/"),
                        Map.of("authorization", List.of(Credentials.basic("", "secret"))),
                        null,
                        List.of()),
                Curl.parse("curl https://api.example.com/ --user \":secret\""));
    }

    @Test
    void aFormIsAPostOfItsParts() {
        assertEquals(
                new Curl(
                        "POST",
                        HttpUrl.get("https://api.example.com/"),
                        Map.of("content-type", List.of("multipart/form-data")),
                        null,
                        List.of(
                                new FormPart("file", "a b.xlsx", null, "the content of a b.xlsx"),
                                new FormPart("name", null, null, "Q1 = {all}; twice"),
                                new FormPart("metadata", null, "application/json", "{\n\"a\": 1}"))),
                Curl.parse("""
                        curl -F "file=@a b.xlsx" --form name='Q1 = {all}; twice' -F 'metadata={
                        "a": 1};type=application/json' https://api.example.com/
                        """));
    }

    @Test
    void whatItDoesNotKnowIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Curl.parse("curl https://api.example.com/ --data-urlencode a=b"));
        assertThrows(IllegalArgumentException.class, () -> Curl.parse("curl https://api.example.com/ -F file"));
        assertThrows(IllegalArgumentException.class, () -> Curl.parse("curl https://api.example.com/<unheard-of>"));
        assertThrows(IllegalArgumentException.class, () -> Curl.parse("curl 'https://api.example.com/"));
        assertThrows(IllegalArgumentException.class, () -> Curl.parse("wget https://api.example.com/"));
    }
}
