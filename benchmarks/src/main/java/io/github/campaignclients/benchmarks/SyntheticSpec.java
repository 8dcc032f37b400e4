package io.github.campaignclients.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A made-up specification as large as the largest vendor's: 500 operations and 1,500 schemas, split by tag over ten files.
 *
 * <p>Each resource can be listed and changed. It has eight properties among which are references within and across files, an enum,
 * nested lists and maps; every third resource has a union, every third a composition.
 */
final class SyntheticSpec {

    private static final int TAGS = 10;
    private static final int RESOURCES = 250;

    private static final String ROOT = """
            openapi: 3.0.3
            info:
              title: Large API
              version: v1
              description: A made-up API of the largest size.
            externalDocs:
              description: Documentation
              url: https://docs.large.example/
            servers:
              - url: https://api.large.example/v1
            security:
              - bearerAuth: []
            x-errors:
              code: [/error/code]
              message: [/error/message]
            """;

    private static final String OPERATIONS = """
              listThings%1$d:
                get:
                  operationId: listThings%1$d
                  tags: [Tag %2$d]
                  summary: Lists the things of kind %1$d.
                  description: The newest come first. What is archived is left out unless it is asked for.
                  externalDocs:
                    description: Documentation, page "List things %1$d"
                    url: https://docs.large.example/things-%1$d/list
                  parameters:
                    - name: page
                      in: query
                      description: The page, from 1.
                      schema:
                        type: integer
                        minimum: 1
                    - name: state
                      in: query
                      description: Only things that stand there.
                      schema:
                        $ref: '#/components/schemas/Thing%1$dState'
                    - name: since
                      in: query
                      description: Only things that were changed since.
                      schema:
                        type: string
                        format: date-time
                  responses:
                    '200':
                      description: A page of things.
                      content:
                        application/json:
                          schema:
                            $ref: '#/components/schemas/Thing%1$dPage'
                    '401':
                      $ref: './common.yaml#/components/responses/Error'
                    '500':
                      $ref: './common.yaml#/components/responses/Error'
              updateThing%1$d:
                patch:
                  operationId: updateThing%1$d
                  tags: [Tag %2$d]
                  summary: Changes a thing of kind %1$d.
                  description: Send only what is to change; what is left out stays as it is.
                  externalDocs:
                    description: Documentation, page "Update thing %1$d"
                    url: https://docs.large.example/things-%1$d/update
                  parameters:
                    - name: id
                      in: path
                      required: true
                      description: The thing.
                      schema:
                        type: string
                  requestBody:
                    required: true
                    content:
                      application/json:
                        schema:
                          $ref: '#/components/schemas/Thing%1$dUpdate'
                  responses:
                    '200':
                      description: The thing as it is now.
                      content:
                        application/json:
                          schema:
                            $ref: '#/components/schemas/Thing%1$d'
                    '400':
                      $ref: './common.yaml#/components/responses/Error'
                    '404':
                      $ref: './common.yaml#/components/responses/Error'
            """;

    private static final String SCHEMAS = """
                Thing%1$d:
                  description: A thing of kind %1$d, as it stands.
                  type: object
                  externalDocs:
                    description: Documentation, page "Things %1$d"
                    url: https://docs.large.example/things-%1$d
                  required: [id, state]
                  properties:
                    id:
                      description: The thing's own id.
                      type: string
                    state:
                      $ref: '#/components/schemas/Thing%1$dState'
                    budget:
                      description: What may be spent, in the currency of the account.
                      type: number
                      minimum: 0
                    created_at:
                      description: When it was made.
                      type: string
                      format: date-time
                    labels:
                      description: What it is called, by language.
                      type: object
                      additionalProperties:
                        type: string
                    matrix:
                      description: What was counted, by week and day.
                      type: array
                      items:
                        type: array
                        items:
                          type: integer
                    related:
                      description: The thing that follows; null for the last.
                      nullable: true
                      allOf:
                        - $ref: '%2$s#/components/schemas/Thing%3$d'
                    part:
                      $ref: '#/components/schemas/Thing%1$d%4$s'
                Thing%1$dUpdate:
                  description: What to change about a thing of kind %1$d.
                  type: object
                  properties:
                    name:
                      description: The new name.
                      type: string
                      minLength: 1
                      maxLength: 255
                    state:
                      $ref: '#/components/schemas/Thing%1$dState'
                    budget:
                      description: The new budget; null lifts the limit.
                      type: number
                      nullable: true
                    enabled:
                      description: Whether it runs.
                      type: boolean
                    ends_on:
                      description: Its last day.
                      type: string
                      format: date
                    tag_ids:
                      description: Its tags from now on.
                      type: array
                      maxItems: 50
                      items:
                        type: string
                    extra:
                      description: Whatever else the account wants to keep with it.
                      type: object
                      additionalProperties: true
                    part:
                      $ref: '#/components/schemas/Thing%1$d%4$s'
                Thing%1$dState:
                  x-distinct: "A thing of another kind only happens to look like it."
                  description: Where a thing of kind %1$d stands.
                  type: string
                  enum: [draft, running, paused, done, archived]
                Thing%1$dPage:
                  description: A page of things of kind %1$d.
                  type: object
                  properties:
                    data:
                      description: The things.
                      type: array
                      items:
                        $ref: '#/components/schemas/Thing%1$d'
                    by_state:
                      description: The things by where they stand.
                      type: object
                      additionalProperties:
                        type: array
                        items:
                          $ref: '#/components/schemas/Thing%1$d'
                    total:
                      description: How many there are.
                      type: integer
                    page:
                      description: Which page this is.
                      type: integer
                      format: int32
                    size:
                      description: How many stand on a page.
                      type: integer
                      format: int32
                    has_more:
                      description: Whether there is another page.
                      type: boolean
            """;

    private static final String UNION = """
                Thing%1$dPart:
                  description: What a thing aims at, told apart by `kind`.
                  oneOf:
                    - $ref: '#/components/schemas/Thing%1$dCostPart'
                    - $ref: '#/components/schemas/Thing%1$dReachPart'
                  discriminator:
                    propertyName: kind
                    mapping:
                      cost: '#/components/schemas/Thing%1$dCostPart'
                      reach: '#/components/schemas/Thing%1$dReachPart'
                Thing%1$dCostPart:
                  x-distinct: "A thing of another kind only happens to look like it."
                  description: Aims at a cost.
                  type: object
                  required: [kind]
                  properties:
                    kind:
                      type: string
                      enum: [cost]
                    value:
                      description: What one result may cost.
                      type: number
                Thing%1$dReachPart:
                  x-distinct: "A thing of another kind only happens to look like it."
                  description: Aims at people.
                  type: object
                  required: [kind]
                  properties:
                    kind:
                      type: string
                      enum: [reach]
                    people:
                      description: How many people to reach.
                      type: integer
                    places:
                      description: Where.
                      type: array
                      items:
                        type: string
            """;

    private static final String COMPOSITION = """
                Thing%1$dBase:
                  x-distinct: "A thing of another kind only happens to look like it."
                  description: What all details have.
                  type: object
                  properties:
                    label:
                      description: What it is called.
                      type: string
                    weight:
                      description: Its share of the whole.
                      type: number
                Thing%1$dDetail:
                  description: A detail of a thing.
                  allOf:
                    - $ref: '#/components/schemas/Thing%1$dBase'
                    - type: object
                      properties:
                        note:
                          description: What somebody wrote about it.
                          type: string
                        seen:
                          description: How often it was looked at.
                          type: integer
            """;

    private static final String OBJECT = """
                Thing%1$dNote:
                  x-distinct: "A thing of another kind only happens to look like it."
                  description: What somebody wrote about a thing.
                  type: object
                  properties:
                    text:
                      description: The text itself.
                      type: string
                    author:
                      description: Who wrote it.
                      type: string
            """;

    private static final String COMPONENTS = """
            components:
              securitySchemes:
                bearerAuth:
                  type: http
                  scheme: bearer
                  description: An API key.
            """;

    /** What each other file refers to, and which refers to none: the parser copies what is referred to in both directions. */
    private static final String COMMON = """
            components:
              responses:
                Error:
                  description: The request failed. The code tells why.
                  content:
                    application/json:
                      schema:
                        $ref: '#/components/schemas/ErrorResponse'
              schemas:
                ErrorResponse:
                  description: What went wrong.
                  type: object
                  properties:
                    error:
                      $ref: '#/components/schemas/ApiError'
                ApiError:
                  description: One thing that went wrong.
                  type: object
                  properties:
                    code:
                      description: Which.
                      type: string
                    message:
                      description: The same for people.
                      type: string
            """;

    private SyntheticSpec() {}

    /** Writes the specification and returns its first file. */
    static Path write(Path folder) throws IOException {
        Files.createDirectories(folder);
        StringBuilder tags = new StringBuilder("tags:\n");
        StringBuilder paths = new StringBuilder("paths:\n");
        for (int tag = 0; tag < TAGS; tag++) {
            tags.append("  - name: Tag ").append(tag).append("\n    description: The things of tag ").append(tag).append(".\n");
            StringBuilder operations = new StringBuilder("paths:\n");
            StringBuilder schemas = new StringBuilder("components:\n  schemas:\n");
            for (int thing = tag; thing < RESOURCES; thing += TAGS) {
                String parts = thing % 3 == 0 ? UNION : thing % 3 == 1 ? COMPOSITION : OBJECT;
                String part = thing % 3 == 0 ? "Part" : thing % 3 == 1 ? "Detail" : "Note";
                boolean last = tag == TAGS - 1; // refers to itself, as references between files lead one way
                paths.append("  /things-").append(thing).append(":\n    $ref: './tag").append(tag).append(".yaml#/paths/listThings")
                        .append(thing).append("'\n");
                paths.append("  /things-").append(thing).append("/{id}:\n    $ref: './tag").append(tag).append(".yaml#/paths/updateThing")
                        .append(thing).append("'\n");
                operations.append(OPERATIONS.formatted(thing, tag));
                schemas.append(SCHEMAS.formatted(thing, last ? "" : "./tag" + (tag + 1) + ".yaml", last ? thing : thing + 1, part))
                        .append(parts.formatted(thing));
            }
            Files.writeString(folder.resolve("tag" + tag + ".yaml"), operations.append(schemas));
        }
        Files.writeString(folder.resolve("common.yaml"), COMMON);
        return Files.writeString(folder.resolve("openapi.yaml"), ROOT + tags + paths + COMPONENTS);
    }
}
