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

/** Kotlin's compiler uses the library's nullness annotations: it reports wrong uses of null and needless null checks. */
class NullnessTest(@param:TempDir private val folder: Path) {
    @Test
    fun reportsEachMistakeAndNothingElse() {
        val source = Path.of("src/test/resources/Mistakes.kt").readLines()
        val mistakes = source.indices.filter { source[it].endsWith("// no") }.map { it + 1 }

        val messages = compile(source)

        assertThat(mistakes).hasSizeGreaterThan(10)
        assertThat(messages.keys).containsExactlyElementsOf(mistakes)
        assertThat(messages.values).allMatch { "null" in it || "?'" in it }
    }

    /** Returns the messages of the compiler, by line. */
    private fun compile(lines: List<String>): Map<Int, String> {
        val file = Files.write(folder.resolve("Mistakes.kt"), lines)
        val output = ByteArrayOutputStream()
        val exit =
            K2JVMCompiler()
                .exec(
                    PrintStream(output, true, Charsets.UTF_8),
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
                    // Otherwise needless null checks, which are warnings, are not reported together with errors.
                    "-Xreport-all-warnings",
                )
        assertThat(exit).isEqualTo(ExitCode.COMPILATION_ERROR)
        val place = Regex("""Mistakes\.kt:(\d+):\d+: (?:error|warning): (.*)""")
        return place
            .findAll(output.toString(Charsets.UTF_8))
            .associate { it.groupValues[1].toInt() to it.groupValues[2] }
            .toSortedMap()
    }
}
