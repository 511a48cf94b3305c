package no.samskaping.checks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The differences between two API descriptions, as {@link ApiText} writes them.
 *
 * @param breaking differences that can break the code of users
 * @param added additions that cannot break the code of users
 */
record ApiDifference(List<String> breaking, List<String> added) {
    /** Finds the name of a member: the word before its parameters or before its value. */
    private static final Pattern NAME = Pattern.compile("(\\w+)(?:\\(.*| = .*)?$");

    static ApiDifference between(String before, String after) {
        List<String> breaking = new ArrayList<>();
        List<String> added = new ArrayList<>();
        Map<String, Section> was = sections(before);
        Map<String, Section> is = sections(after);
        was.forEach((name, old) -> {
            Section now = is.get(name);
            if (now == null) {
                breaking.add(name + " was removed");
            } else {
                compare(name, old, now, breaking, added);
            }
        });
        is.keySet().stream().filter(name -> !was.containsKey(name)).forEach(added::add);
        return new ApiDifference(List.copyOf(breaking), List.copyOf(added));
    }

    private static void compare(String name, Section was, Section is, List<String> breaking, List<String> added) {
        if (!was.head().equals(is.head())) {
            breaking.add(name + " was: " + was.head() + "; is: " + is.head());
        }
        Set<String> gone = new LinkedHashSet<>(was.members());
        gone.removeAll(is.members());
        Set<String> extra = new LinkedHashSet<>(is.members());
        extra.removeAll(was.members());
        for (String member : gone) {
            Optional<String> instead = extra.stream()
                    .filter(each -> memberName(each).equals(memberName(member)))
                    .findFirst();
            instead.ifPresent(extra::remove);
            breaking.add(
                    name + ": " + member + instead.map(each -> "; is: " + each).orElse(" was removed"));
        }
        for (String member : extra) {
            if (mustBeWritten(member) && is.canBeWritten()) {
                breaking.add(name + ": " + member + " is new, and existing implementations of the type do not have it");
            } else {
                added.add(name + ": " + member);
            }
        }
        if (gone.isEmpty() && extra.isEmpty() && !was.members().equals(is.members())) {
            breaking.add(name + ": the order of its members changed");
        }
    }

    private static boolean mustBeWritten(String member) {
        return member.startsWith("abstract ") || member.startsWith("protected abstract ");
    }

    private static String memberName(String member) {
        Matcher matcher = NAME.matcher(member);
        return matcher.find() ? matcher.group(1) : member;
    }

    private static Map<String, Section> sections(String text) {
        Map<String, Section> sections = new LinkedHashMap<>();
        Section current = null;
        for (String line : text.lines().filter(each -> !each.isBlank()).toList()) {
            if (!line.startsWith(" ")) {
                int colon = line.indexOf(": ");
                if (colon < 0) {
                    throw new IllegalArgumentException("Neither a section nor a member: " + line);
                }
                current = new Section(line.substring(colon + 2), new ArrayList<>());
                // A module and its first package have the same name.
                String kind = current.head().replaceFirst("^(?:@\\w+ )*", "");
                String prefix = kind.equals("module") || kind.equals("package") ? kind + " " : "";
                sections.put(prefix + line.substring(0, colon), current);
            } else if (current == null) {
                throw new IllegalArgumentException("A member outside a section: " + line);
            } else {
                current.members().add(line.strip());
            }
        }
        return sections;
    }

    boolean isNone() {
        return breaking.isEmpty() && added.isEmpty();
    }

    @Override
    public String toString() {
        return list("Changes that can break users:", breaking) + list("New:", added);
    }

    private static String list(String title, List<String> lines) {
        return lines.isEmpty() ? "" : lines.stream().collect(Collectors.joining("\n  ", title + "\n  ", "\n"));
    }

    private record Section(String head, List<String> members) {
        boolean canBeWritten() {
            return !(" " + head + " ").matches(".* (sealed|final|enum) .*");
        }
    }
}
