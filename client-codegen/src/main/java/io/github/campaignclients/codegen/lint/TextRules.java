package io.github.campaignclients.codegen.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Checks that what describes something can be Javadoc: paragraphs, code in backquotes and lists, and no other Markdown. */
final class TextRules {

    /** Code blocks, bold text, links; headings and tables at the beginning of a line. */
    private static final Pattern OTHER_MARKDOWN = Pattern.compile("```|\\*\\*|]\\(|^\\s*[|#]", Pattern.MULTILINE);

    private TextRules() {}

    /** Returns the faults of a specification's summaries and descriptions. */
    static List<Fault> lint(Spec spec) {
        List<Fault> faults = new ArrayList<>();
        for (SpecPart part : spec.parts()) {
            for (String name : List.of("summary", "description")) {
                YamlNode text = part.node().get(name);
                if (text.kind().equals("string") && OTHER_MARKDOWN.matcher(text.text()).find()) {
                    faults.add(text.fault("the " + name + " has Markdown that Javadoc would show as it stands; "
                            + "write paragraphs, `code`, and lists whose lines begin with '- '"));
                }
            }
        }
        return faults;
    }
}
