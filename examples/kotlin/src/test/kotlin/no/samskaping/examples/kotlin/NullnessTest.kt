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
    @Test
    fun eachMistakeIsToldAndNothingElse() {
        val source = Path.of("src/test/resources/Mistakes.kt").readLines()
        val mistakes = source.indices.filter { source[it].endsWith("// no") }.map { it + 1 }

        val told = compile(source)

        assertThat(mistakes).hasSizeGreaterThan(10)
        assertThat(told.keys).containsExactlyElementsOf(mistakes)
        assertThat(told.values).allMatch { "null" in it || "?'" in it }
    }

    /** What the compiler has to say, by line. */
    private fun compile(lines: List<String>): Map<Int, String> {
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
        assertThat(exit).isEqualTo(ExitCode.COMPILATION_ERROR)
        val place = Regex("""Mistakes\.kt:(\d+):\d+: (?:error|warning): (.*)""")
        return place
            .findAll(said.toString(Charsets.UTF_8))
            .associate { it.groupValues[1].toInt() to it.groupValues[2] }
            .toSortedMap()
    }
}
