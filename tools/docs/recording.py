"""Records the first page of the guide of projects: an animated picture of the terminal, and one of the plan's Markdown.

`--check` only reports an outdated recording. The picture of the Markdown is taken if Chromium is installed.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from html import escape
from pathlib import Path

from markdown_it import MarkdownIt

PROJECT = Path(__file__).parents[2]
GUIDE = PROJECT / "docs/guides/profiles-as-code.md"
RECORDING = PROJECT / "docs/project.svg"
PICTURE = PROJECT / "docs/project-plan.png"

sys.path.insert(0, str(PROJECT / "tests/docs"))

from documentation import Page  # noqa: E402

END = "\n## Files"  # the end of the guide's first page
LEFT_OUT = ("cat ", "mkdir ")  # commands of the guide that only show or copy files
SECONDS = 60
LINE, MARGIN, WIDTH = 18, 16, 860  # pixels
LONGEST = 100  # characters of a line
PAUSE = 1.6  # seconds between two commands
BROWSERS = ("chromium", "chromium-browser", "google-chrome")
STYLE = """
text { font: 13px ui-monospace, Menlo, Consolas, monospace; fill: #d6deeb; white-space: pre; }
.command { fill: #addb67; }
g { opacity: 0; animation: shown 0.2s forwards; }
@keyframes shown { to { opacity: 1; } }
@media (prefers-reduced-motion: reduce) { g { animation: none; opacity: 1; } }
"""
PAGE = """
body { font: 14px/1.5 -apple-system, "Segoe UI", "DejaVu Sans", sans-serif; color: #1f2328; margin: 24px; }
table { border-collapse: collapse; } th, td { border: 1px solid #d1d9e0; padding: 4px 12px; }
blockquote { border-left: 4px solid #d1d9e0; margin: 0; padding: 0 1em; color: #59636e; }
code { background: #eff1f3; border-radius: 4px; padding: 2px 5px; font-size: 85%; }
"""


def main() -> int:
    """Check or write the pictures; return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing, and fail if the recording is outdated")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        made = recording(recorded(Path(folder)))
        markdown = (Path(folder) / "plan.md").read_text(encoding="utf-8")
    if options.check:
        is_current = RECORDING.read_text(encoding="utf-8") == made
        print("the recording is up to date" if is_current else "the recording is outdated: run without --check")
        return 0 if is_current else 1
    RECORDING.write_text(made, encoding="utf-8")
    photograph(markdown)
    return 0


def recorded(folder: Path) -> list[tuple[str, str]]:
    """The commands of the guide with what they print, run in a folder."""
    page = Page(GUIDE.read_text(encoding="utf-8").partition(END)[0])
    for name, text in page.files.items():
        (folder / name).write_text(text, encoding="utf-8")
    program = folder / "bin/sailpoint"
    program.parent.mkdir()
    program.write_text(f'#!/bin/sh\nexec {sys.executable} -m sailpoint "$@"\n', encoding="utf-8")
    program.chmod(0o755)
    variables = {**os.environ, "PATH": f"{program.parent}{os.pathsep}{os.environ['PATH']}", "COLUMNS": "100"}
    subprocess.run(["/bin/sh", "-c", "git init --quiet"], cwd=folder, check=True)
    shown = []
    for command, _ in page.commands:
        whole = f"{command} --markdown plan.md" if " plan --out" in command else command
        shell = ["/bin/sh", "-c", whole]
        ended = subprocess.run(
            shell, cwd=folder, env=variables, text=True, capture_output=True, timeout=SECONDS, check=False
        )
        if ended.returncode:
            raise RuntimeError(f"{command} ended with {ended.returncode}: {ended.stderr}")
        if not command.startswith(LEFT_OUT):
            shown.append((command, ended.stdout))
    return shown


def recording(commands: list[tuple[str, str]]) -> str:
    """The commands as a picture in which each one appears after the one before it."""
    groups, row = [], 0
    for number, (command, printed) in enumerate(commands):
        texts = [_text(row, f"$ {_short(command.partition(' && ')[0])}", ' class="command"')]
        texts += [_text(row + index, _short(line)) for index, line in enumerate(printed.splitlines(), 1) if line]
        row += len(printed.splitlines()) + 2
        groups.append(f'<g style="animation-delay: {number * PAUSE:.1f}s">\n{"".join(texts)}</g>\n')
    height = row * LINE + MARGIN
    head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" width="{WIDTH}" height="{height}">'
    title = "<title>sailpoint project: init, pull, check, test, plan, apply, drift</title>"
    frame = f'<rect width="{WIDTH}" height="{height}" rx="8" fill="#011627"/>'
    return f"{head}\n{title}\n<style>{STYLE}</style>\n{frame}\n{''.join(groups)}</svg>\n"


def photograph(markdown: str) -> None:
    """Take the picture of the Markdown, as a code host shows it."""
    browser = next(filter(None, map(shutil.which, BROWSERS)), None)
    if browser is None:
        print("the picture of the plan needs Chromium")
        return
    body = (
        MarkdownIt("commonmark", {"html": True}).enable("table").render(markdown.replace("<details>", "<details open>"))
    )
    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder) / "plan.html"
        page.write_text(f"<meta charset='utf-8'><style>{PAGE}</style>{body}", encoding="utf-8")
        options = ["--headless", "--no-sandbox", "--hide-scrollbars", "--window-size=1000,560"]
        command = [browser, *options, f"--screenshot={PICTURE}", page.as_uri()]
        subprocess.run(command, check=True, capture_output=True, timeout=SECONDS)


def _text(row: int, text: str, more: str = "") -> str:
    return f'<text x="{MARGIN}" y="{(row + 1) * LINE + MARGIN // 2}"{more}>{escape(text, quote=False)}</text>\n'


def _short(line: str) -> str:
    return line if len(line) <= LONGEST else f"{line[: LONGEST - 1]}…"


if __name__ == "__main__":
    raise SystemExit(main())
