"""Finds circles of files that import each other, in the Rust crates and in the Python package.

    python tools/lint/circles.py [PROJECT]

Importing a name that a `mod.rs` re-exports counts as importing the file that defines it. Unit tests and imports for
type checkers only are ignored. Prints each circle, and exits with 1 if there is one.
"""

from __future__ import annotations

import ast
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

PROJECTS = [Path(argument) for argument in sys.argv[1:] if not argument.startswith("--")]
ROOT = [Path(__file__).parents[2], *PROJECTS][-1].resolve()
PYTHON = ROOT / "python"
# The crates: the root crate has the modules of the others under the same names.
RUST = [ROOT / "src", *sorted(ROOT.glob("crates/*/src"))]

USE = re.compile(r"^\s*(?:pub(?:\([^)]*\))? )?use ([^;\"]+);", re.MULTILINE)

Graph = dict[Path, set[Path]]


def main() -> int:
    """Print every circle."""
    graph = rust_graph()
    graph |= {path: set(imports_of_python(path)) for path in PYTHON.rglob("*.py")}
    found = circles(graph)
    for circle in found:
        print(f"{len(circle)} files import each other in a circle:", file=sys.stderr)
        for path in sorted(circle):
            for other in sorted(graph[path] & circle):
                print(f"  {path.relative_to(ROOT)} -> {other.relative_to(ROOT)}", file=sys.stderr)
    return 1 if found else 0


def rust_graph() -> Graph:
    """The files of the crates, with those that each one imports."""
    return {path: set(imports_of_rust(path)) for source in RUST for path in source.rglob("*.rs")}


def circles(graph: Graph) -> list[set[Path]]:
    """The strongly connected components of more than one file (Tarjan's algorithm)."""
    index: dict[Path, int] = {}
    low: dict[Path, int] = {}
    stack: list[Path] = []
    found: list[set[Path]] = []

    def visit(path: Path) -> None:
        index[path] = low[path] = len(index)
        stack.append(path)
        for other in graph.get(path, ()):
            if other not in index:
                visit(other)
                low[path] = min(low[path], low[other])
            elif other in stack:
                low[path] = min(low[path], index[other])
        if low[path] == index[path]:
            at = stack.index(path)
            component, stack[at:] = set(stack[at:]), []
            if len(component) > 1:
                found.append(component)

    for path in graph:
        if path not in index:
            visit(path)
    return found


def imports_of_rust(path: Path) -> Iterator[Path]:
    """The files of the crates from which a file imports names."""
    text = re.sub(r"//.*", "", path.read_text(encoding="utf-8")).split("#[cfg(test)]\nmod ")[0]
    here = module_of(path)
    is_room = path.name in {"mod.rs", "lib.rs"}
    if is_room:
        return
    uses = [leaf for tree in USE.findall(text) for leaf in leaves(tree)]
    inline = re.findall(r"\b(?:crate|super)(?:::\w+)+", USE.sub("", text))
    for name in [*uses, *inline]:
        target = resolve(here, name.split("::"))
        if target is not None and target != path:
            yield target


def leaves(tree: str) -> Iterable[str]:
    """Every path of a `use` tree: `a::{b, c::d}` gives `a::b` and `a::c::d`."""
    tree = re.sub(r"\s+", " ", tree).strip()
    head, brace, rest = tree.partition("{")
    if not brace:
        yield tree.split(" as ")[0].strip()
        return
    depth, part = 0, ""
    for letter in rest[: rest.rindex("}")]:
        depth += {"{": 1, "}": -1}.get(letter, 0)
        if letter == "," and depth == 0:
            yield from (head.strip() + leaf for leaf in leaves(part) if part.strip())
            part = ""
        else:
            part += letter
    if part.strip():
        yield from (head.strip() + leaf for leaf in leaves(part))


def module_of(path: Path) -> list[str]:
    """The names of a file's module below its crate."""
    parts = below_source(path)
    return parts[:-1] if parts[-1] in {"mod", "lib"} else parts


def below_source(path: Path) -> list[str]:
    """The parts of a file's path below the sources of its crate, without the suffix."""
    source = next(source for source in RUST if path.is_relative_to(source))
    return list(path.relative_to(source).with_suffix("").parts)


def resolve(here: list[str], names: list[str]) -> Path | None:
    """The file that a path of names leads to, from the module `here`."""
    if names[0] == "crate":
        at, names = [], names[1:]
    elif names[0] == "super":
        at = list(here)
        while names and names[0] == "super":
            at, names = at[:-1], names[1:]
    else:
        return None
    while names and file_of([*at, names[0]]):
        at, names = [*at, names[0]], names[1:]
    file = file_of(at)
    if file is None or file.name != "mod.rs" or not names:
        return file
    reexport = re.search(
        rf"\buse ((?:\w+::)+)(?:{{[^}}]*\b{names[0]}\b[^}}]*}}|{names[0]}\b)", file.read_text(encoding="utf-8")
    )
    if reexport is None:
        return file
    inner = reexport[1].removesuffix("::").split("::")
    return resolve(at, ["crate", *([] if inner[0] == "crate" else at), *inner[inner[0] == "crate" :], names[0]])


def file_of(module: list[str]) -> Path | None:
    """The file of a module, if there is one."""
    if not module:
        return RUST[0] / "lib.rs"
    places = [source.joinpath(*module) for source in RUST]
    files = [file for place in places for file in (place.with_suffix(".rs"), place / "mod.rs")]
    return next((file for file in files if file.exists()), None)


def imports_of_python(path: Path) -> Iterator[Path]:
    """The modules of the package that a module imports, at its top or in a function."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    typing_only = {
        inner
        for node in ast.walk(tree)
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test)
        for branch in node.body
        for inner in ast.walk(branch)
    }
    for node in ast.walk(tree):
        if node in typing_only:
            continue
        if isinstance(node, ast.Import):
            yield from (file for alias in node.names if (file := python_file(alias.name)))
        elif isinstance(node, ast.ImportFrom) and node.module:
            for alias in node.names:
                file = python_file(f"{node.module}.{alias.name}") or python_file(node.module)
                if file and file != path:
                    yield file


def python_file(name: str) -> Path | None:
    """The file of a module of the package, if there is one."""
    place = PYTHON.joinpath(*name.split("."))
    plain = place.with_suffix(".py")
    return plain if plain.exists() else init if (init := place / "__init__.py").exists() else None


if __name__ == "__main__":
    sys.exit(main())
