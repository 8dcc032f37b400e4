package io.github.campaignclients.core.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.squareup.moshi.Types;
import io.github.campaignclients.core.ApiDataException;
import io.github.campaignclients.core.json.Note.Entry;
import io.github.campaignclients.core.json.Note.Line;
import io.github.campaignclients.core.json.Note.Mood;
import io.github.campaignclients.core.json.Note.OtherEntry;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import okio.Buffer;
import org.junit.jupiter.api.Test;

/** What generated classes do when they are initialised: they describe themselves, and are found by their class. */
final class DescriptionTest {

    private final Mood good = new Mood("good", true);
    private final Mood bad = new Mood("bad", true);
    private final EnumType<Mood> moods = EnumType.register(new Mood("", false), good, bad);
    private final ModelType<Note> notes = Note.define();
    private final ModelType<Line> lines = ModelType.define(new Line(Slots.none())).optional("text", Codecs.STRING).register();
    private final Codec<Entry> entries =
            UnionType.<Entry>define("kind", new OtherEntry(Slots.none())).variant("line", Line.class).register(Entry.class);

    @Test
    void aCodecIsFoundByItsClass() {
        assertSame(moods, Codec.of(Mood.class));
        assertSame(notes, Codec.of(Note.class));
        assertSame(lines, Codec.of(Line.class));
        assertSame(entries, Codec.of(Entry.class));
        assertSame(Codecs.JSON, Codec.of(JsonValue.class));
        assertSame(Codecs.STRING, Codec.of(String.class));
        assertSame(Codecs.BOOLEAN, Codec.of(Boolean.class));
        assertSame(Codecs.INTEGER, Codec.of(Integer.class));
        assertSame(Codecs.LONG, Codec.of(Long.class));
        assertSame(Codecs.DECIMAL, Codec.of(BigDecimal.class));
        assertSame(Codecs.DATE_TIME, Codec.of(OffsetDateTime.class));
        assertSame(Codecs.DATE, Codec.of(LocalDate.class));
    }

    @Test
    void aListOrAMapIsWrittenAsItWasReadThoughItHoldsWrongElements() {
        String list = "[\"good\",[1.0],null]";
        String map = "{\"a\":{\"b\":-0.0},\"c\":\"good\"}";
        Codec<List<Mood>> moodList = Codecs.list(Codec.of(Mood.class));
        Codec<Map<String, Mood>> moodMap = Codecs.map(Codec.of(Mood.class));
        for (Json json : Json.values()) {
            assertEquals(list, moodList.encode(moodList.decode(json, list)));
            assertEquals(map, moodMap.encode(moodMap.decode(json, map)));
        }
    }

    @Test
    void aCodecOfAListOrAMapIsMadeOfThatOfItsElements() {
        List<?> list = (List<?>) Codec.of(Types.newParameterizedType(List.class, Mood.class)).decode(Json.MOSHI, "[\"good\",\"odd\"]");
        assertEquals(Arrays.asList(good, moods.of("odd")), list);
        Map<?, ?> map = (Map<?, ?>) Codec.of(Types.newParameterizedType(Map.class, String.class, Mood.class))
                .decode(Json.MOSHI, "{\"a\":\"bad\"}");
        assertEquals(Collections.singletonMap("a", bad), map);
        Map<?, ?> counts = (Map<?, ?>) Codec.of(Types.newParameterizedType(Map.class, String.class, Long.class))
                .decode(Json.MOSHI, "{\"a\":7}");
        assertEquals(Collections.singletonMap("a", 7L), counts);
        assertEquals("no codec for java.util.Set<java.lang.String>"
                        + ": it is no generated model, enum or union, no JsonValue, String, Boolean, Integer, Long, BigDecimal, OffsetDateTime "
                        + "or LocalDate, and no List or Map of these",
                assertThrows(IllegalArgumentException.class,
                        () -> Codec.of(Types.newParameterizedType(Set.class, String.class))).getMessage());
    }

    @Test
    void aClassIsInitialisedWhenItsCodecIsAskedFor() throws Exception {
        Class<?> copy = new Reloading(Phase.class.getName()::equals, name -> false).loadClass(Phase.class.getName());
        assertNotSame(Phase.class, copy);
        assertSame(copy, Codec.of(copy).decode(Json.MOSHI, "\"draft\"").getClass());
    }

    @Test
    void everySortOfPropertyIsWrittenAndReadBack() {
        Note note = new Note.Builder(notes)
                .with(1, null)
                .with(2, "s3cret")
                .with(3, LocalDate.of(2026, 5, 1))
                .with(4, false)
                .with(5, 3)
                .with(6, JsonValue.of(Collections.singletonMap("a", JsonValue.NULL)))
                .with(7, good)
                .with(8, Arrays.asList(Collections.singletonMap("x", bad), Collections.emptyMap()))
                .build();
        assertEquals("{\"type\":\"note\",\"author\":null,\"key\":\"s3cret\",\"day\":\"2026-05-01\",\"done\":false,\"stars\":3,"
                + "\"frame\":{\"a\":null},\"mood\":\"good\",\"marks\":[{\"x\":\"bad\"},{}]}", note.toJson());
        assertEquals("Note" + note.toJson().replace("s3cret", "***"), note.toString());
        assertEquals(note.toJson(), note.toJsonValue().toJson());
        Note read = notes.decode(Json.GSON, note.toJson());
        assertEquals(note, read);
        assertEquals(note.hashCode(), read.hashCode());
        assertNull(read.author());
        assertEquals(LocalDate.of(2026, 5, 1), read.day());
        assertEquals(false, read.done());
        assertEquals(true, notes.decode(Json.GSON, "{\"done\":true}").done());
        assertEquals("{\"a\":null}", read.frame().toJson());
        assertSame(good, read.mood());
        assertEquals(Arrays.asList(Collections.singletonMap("x", bad), Collections.emptyMap()), read.marks());
    }

    @Test
    void aPropertyMayHaveToBeThereAndStillBeNull() {
        assertEquals("Note needs author, mood",
                assertThrows(IllegalStateException.class, () -> new Note.Builder(notes).build()).getMessage());
        assertEquals("{\"type\":\"note\",\"author\":null,\"mood\":\"bad\"}",
                new Note.Builder(notes).with(1, null).with(7, bad).build().toJson());
    }

    @Test
    void aConstantThatHasToBeThereIsAskedFor() {
        assertEquals("Note needs type", assertThrows(IllegalStateException.class,
                () -> new Note.Builder(notes).with(1, "me").with(7, bad).clear("type").build()).getMessage());
    }

    @Test
    void aMissingReferenceSaysWhatItWouldHaveBeen() {
        assertEquals("Note.mood: expected string, found nothing; has(\"mood\") tells beforehand",
                assertThrows(ApiDataException.class, notes.decode(Json.MOSHI, "{}")::mood).getMessage());
        Note note = notes.decode(Json.MOSHI, "{\"mood\":1,\"marks\":[{\"x\":null,\"y\":2}]}");
        assertEquals("$.mood: expected string, found number (Note.mood)",
                assertThrows(ApiDataException.class, note::mood).getMessage());
        Map<String, Mood> marks = note.marks().get(0);
        assertEquals("Note.marks[0].x: expected string, found null",
                assertThrows(ApiDataException.class, () -> marks.get("x")).getMessage());
        assertEquals("$.marks[0].y: expected string, found number (Note.marks)",
                assertThrows(ApiDataException.class, () -> marks.get("y")).getMessage());
    }

    @Test
    void aDayThatIsNoneIsQuotedAndNotAtAnyLength() {
        String forty = String.join("", Collections.nCopies(8, "x\ud800yz\""));
        String escaped = forty.replace("\ud800", "\\ud800").replace("\"", "\\\"");
        assertEquals("Note.day: expected a day such as 2026-05-01, found \"" + escaped + "\"",
                assertThrows(ApiDataException.class, notes.decode(Json.MOSHI, "{\"day\":\"" + escaped + "\"}")::day).getMessage());
        assertEquals("Note.day: expected a day such as 2026-05-01, found \"" + escaped + "…\"",
                assertThrows(ApiDataException.class, notes.decode(Json.MOSHI, "{\"day\":\"" + escaped + "!\"}")::day).getMessage());
    }

    @Test
    void anObjectWithoutAShapeIsStillAnObject() {
        assertEquals("$.frame: expected object, found array (Note.frame)",
                assertThrows(ApiDataException.class, notes.decode(Json.MOSHI, "{\"frame\":[]}")::frame).getMessage());
        assertEquals("$: expected object, found null (the document)",
                assertThrows(ApiDataException.class, () -> Codecs.JSON_OBJECT.decode(Json.MOSHI, "null")).getMessage());
        assertEquals("Note.frame: expected object, found string", assertThrows(IllegalArgumentException.class,
                () -> new Note.Builder(notes).with(6, JsonValue.of("x"))).getMessage());
        assertEquals("[]", Codecs.JSON.encode(JsonValue.of(Collections.emptyList())));
    }

    @Test
    void aModelExpectsItsPropertiesAndAnythingElseAnyName() {
        assertTrue(notes.expects("mood"));
        assertFalse(notes.expects("mod"));
        assertTrue(Codecs.ref(Note.class).expects("mood"));
        assertFalse(Codecs.ref(Note.class).expects("mod"));
        assertTrue(Codecs.map(Codecs.STRING).expects("mod"));
        assertTrue(Codecs.JSON.expects("mod"));
        assertFalse(Codecs.list(Codecs.ref(Note.class)).expects("mood"));
        assertFalse(Codecs.STRING.expects("mood"));
    }

    @Test
    void anEnumListsItsValuesInOrderAndTakesOthers() {
        assertEquals(Arrays.asList(good, bad), moods.knownValues());
        assertThrows(UnsupportedOperationException.class, () -> moods.knownValues().clear());
        Mood odd = moods.of("odd");
        assertTrue(good.isKnown());
        assertFalse(odd.isKnown());
        assertEquals("odd", odd.toString());
        assertEquals(moods.of("odd"), odd);
        assertEquals(moods.of("odd").hashCode(), odd.hashCode());
        assertNotEquals(moods.of("even").hashCode(), odd.hashCode());
        assertNotEquals(moods.of("even"), odd);
        assertFalse(Phase.of("odd").equals(odd));
        assertFalse(odd.equals(null));
    }

    @Test
    void aUnionHandsAnObjectToItsVariant() {
        Line line = assertInstanceOf(Line.class, entries.decode(Json.MOSHI, "{\"text\":\"a\",\"kind\":\"line\"}"));
        assertEquals("{\"text\":\"a\",\"kind\":\"line\"}", entries.encode(line));
        assertEquals("[kind]", line.undeclared().keySet().toString());
        for (String other : Arrays.asList("{\"kind\":\"page\"}", "{\"kind\":1}", "{}")) {
            OtherEntry entry = assertInstanceOf(OtherEntry.class, entries.decode(Json.GSON, other));
            assertEquals(other, entries.encode(entry));
        }
        assertEquals("io.github.campaignclients.core.json.DescriptionTest$HomeMade is no generated variant",
                assertThrows(IllegalArgumentException.class, () -> entries.encode(new HomeMade())).getMessage());
    }

    @Test
    void aPrototypeHoldsNothing() {
        Note prototype = new Note(Slots.none());
        assertEquals("a prototype holds nothing", assertThrows(IllegalStateException.class, () -> prototype.has("x")).getMessage());
        assertEquals("{}", prototype.toJson());
    }

    @Test
    void aCodecEncodesIntoASinkAndDecodesAPart() throws IOException {
        Buffer sink = new Buffer();
        moods.encode(good, sink);
        assertEquals("\"good\"", sink.readUtf8());
        Note note = notes.decode(Json.MOSHI.parse("{\"frame\":1}"), "$.data[2]");
        assertEquals("$.data[2].frame: expected object, found number (Note.frame)",
                assertThrows(ApiDataException.class, note::frame).getMessage());
        assertEquals("$.data: expected object, found string (the document)",
                assertThrows(ApiDataException.class, () -> notes.decode(JsonValue.of("x"), "$.data")).getMessage());
    }

    @Test
    void aLongPathIsCutInTheMessageAboutABrokenDocument() {
        List<String> messages = new ArrayList<>();
        for (int length : new int[] {198, 199}) {
            String name = String.join("", Collections.nCopies(length, "n"));
            messages.add(assertThrows(ApiDataException.class, () -> Json.MOSHI.parse("{\"" + name + "\":")).getMessage()
                    .replace(name.substring(0, 198), "<198>"));
        }
        assertEquals(Arrays.asList("not JSON: it ends too early at $.<198>", "not JSON: it ends too early at $.<198>…"), messages);
    }

    private static final class HomeMade implements Entry {

        @Override
        public boolean has(String name) {
            return false;
        }

        @Override
        public JsonValue raw(String name) {
            return null;
        }

        @Override
        public Map<String, JsonValue> undeclared() {
            return Collections.emptyMap();
        }

        @Override
        public String toJson() {
            return "{}";
        }

        @Override
        public JsonValue toJsonValue() {
            return JsonValue.of(Collections.emptyMap());
        }
    }
}
