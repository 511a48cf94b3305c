package no.samskaping.examples.kotlin

import java.io.ByteArrayOutputStream
import java.io.PrintStream
import java.nio.file.Files
import java.nio.file.Path
import kotlin.io.path.readLines
import org.assertj.core.api.Assertions.assertThat
import org.jetbrains.kotlin.cli.common.ExitCode
import org.jetbrains.kotlin.cli.jvm.K2JVMCompiler
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir

/** What the library says of null, Kotlin's compiler knows: mistakes do not compile, and nothing is asked in vain. */
class NullnessTest(@param:TempDir private val folder: Path) {
    private val source: List<String> = Path.of("src/test/resources/Mistakes.kt").readLines()

    @Test
    fun eachMistakeIsToldAndNothingElse() {
        val mistakes = source.indices.filter { isMistake(source[it]) }.map { it + 1 }

        val (exit, refused) = compile(source)

        assertThat(mistakes).hasSizeGreaterThan(10)
        assertThat(exit).isNotEqualTo(ExitCode.OK)
        assertThat(refused.keys).containsExactlyElementsOf(mistakes)
        assertThat(refused.values).allMatch { "null" in it || "?'" in it }
    }

    @Test
    fun whatIsDoneRightCompiles() {
        val (exit, refused) = compile(source.filterNot(::isMistake))

        assertThat(refused).isEmpty()
        assertThat(exit).isEqualTo(ExitCode.OK)
    }

    private fun isMistake(line: String) = line.endsWith("// no")

    /** How the compiler ends, and what it says by line. */
    private fun compile(lines: List<String>): Pair<ExitCode, Map<Int, String>> {
        val file = Files.write(folder.resolve("Mistakes.kt"), lines)
        val said = ByteArrayOutputStream()
        val exit =
            K2JVMCompiler()
                .exec(
                    PrintStream(said, true, Charsets.UTF_8),
                    file.toString(),
                    "-classpath",
                    System.getProperty("java.class.path"),
                    "-d",
                    folder.resolve("classes").toString(),
                    "-no-stdlib",
                    "-no-reflect",
                    "-jvm-target",
                    "17",
                    "-Xjspecify-annotations=strict",
                    // Else the needless questions, which are warnings, are not told beside errors.
                    "-Xreport-all-warnings",
                )
        val place = Regex("""Mistakes\.kt:(\d+):\d+: (?:error|warning): (.*)""")
        val byLine =
            place.findAll(said.toString(Charsets.UTF_8)).associate { it.groupValues[1].toInt() to it.groupValues[2] }
        return exit to byLine.toSortedMap()
    }
}
