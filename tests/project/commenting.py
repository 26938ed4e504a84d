"""Random comments in YAML texts, and random changes of values: the comments that must survive a change."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from hypothesis import assume
from hypothesis import strategies as st

from sailpoint.project.errors import InvalidProjectError
from sailpoint.project.nodes import parse
from sailpoint.project.plain import plain_value
from sailpoint.project.render import scalar

if TYPE_CHECKING:
    from sailpoint.project.nodes import Node

__all__ = ["Comment", "changes", "comment_in", "commented", "in_braces", "still_there", "survives"]

Path = tuple["str | int", ...]

SCALARS = st.sampled_from(["x", "a b", "# no", "l\n  m\n", "p\nq\n\n", "", 0, -1.5, True, None, "NO", "{", "- y"])
KEYS = st.sampled_from(["a", "b", "name", "odd name", "NO", "#k", "type"])
VALUES = st.recursive(
    SCALARS,
    lambda below: st.lists(below, max_size=4, unique_by=json.dumps) | st.dictionaries(KEYS, below, max_size=4),
    max_leaves=10,
)


@dataclass(frozen=True)
class Comment:
    """A comment that was added to a text.

    Attributes:
        text: The comment.
        anchor: The key or item of its line; for a comment on its own line, the next key or item of its block; None at
            the end of a block.
        around: The innermost collection around it; at the end of a block, the block that matches its indentation.
    """

    text: str
    anchor: Path | None
    around: Path
    has_line: bool


def in_braces(value: Any, indent: int = 0) -> str:
    """A value in flow style, with a line for each element."""
    margin = " " * (indent + 2)
    if isinstance(value, dict) and value:
        parts = [f"{margin}{scalar(name)}: {in_braces(each, indent + 2)}" for name, each in value.items()]
    elif isinstance(value, list) and value:
        parts = [margin + in_braces(each, indent + 2) for each in value]
    else:
        return json.dumps(value) if isinstance(value, (str, dict, list)) else scalar(value)
    brackets = "{}" if isinstance(value, dict) else "[]"
    return brackets[0] + "\n" + ",\n".join(parts) + "\n" + " " * indent + brackets[1]


@st.composite
def commented(draw: st.DrawFn, text: str, most: int = 6) -> tuple[str, list[Comment]]:
    """A text with random comments at places where they change no value, and the comments."""
    value = plain_value(text, "x")
    texts: list[str] = []
    for number in range(draw(st.integers(0, most))):
        lines = text.split("\n")
        at = draw(st.integers(0, len(lines) - 1))
        mark = f"# c{number}."
        if draw(st.booleans()):
            lines[at] = f"{lines[at]}{' ' * draw(st.integers(1, 3))}{mark}"
        else:
            lines.insert(at, f"{' ' * draw(st.integers(0, 9))}{mark}")
        new = "\n".join(lines)
        if _reads_as(new, value):
            text = new
            texts.append(mark)
    return text, [comment_in(text, mark) for mark in texts]


def _reads_as(text: str, value: Any) -> bool:
    try:
        return repr(plain_value(text, "x")) == repr(value)
    except InvalidProjectError:
        return False


def comment_in(text: str, mark: str) -> Comment:
    """A comment in a text, with the entry and the collection that it belongs to."""
    at = text.index(mark)
    root, line = parse(text, "x"), text.count("\n", 0, at) + 1
    found = _walked(root, ())
    in_keys = [path for path, key, value in found if key.end <= at < value.start and ":" not in text[key.end : at]]
    if in_keys:  # between a question mark and the colon
        return Comment(mark, in_keys[-1], in_keys[-1][:-1], has_line=False)
    if _is_own_line(text, at):
        block = _block(text, root, (), at)
        below = [path for path, where, _ in found if where.line > line and path[: len(block)] == block]
        return Comment(mark, below[0] if below else None, block, has_line=True)
    inside = [path for path, _, node in found if node.scalar is None and node.start < at < node.end]
    on_line = [path for path, where, _ in found if where.line == line]
    ends = [(node.end, path) for path, *nodes in found for node in nodes if node.end <= at]
    anchor = on_line[0] if on_line else max(ends)[1] if ends else None
    return Comment(mark, anchor, max(inside, key=len, default=()), has_line=False)


def _is_own_line(text: str, at: int) -> bool:
    return text[text.rfind("\n", 0, at) + 1 : at].strip()[:1] in ("", "#")


def _block(text: str, node: Node, path: Path, at: int) -> Path:
    """The collection that a comment on its own line belongs to: by its indentation if it follows a block."""
    before = [each for each in _walked(node, path) if len(each[0]) == len(path) + 1 and each[1].start < at]
    if not before:
        return path
    below, key, value = before[-1]
    is_list_of_lines = node.items is not None and not node.is_flow
    start = text.rindex("-", 0, key.start) if is_list_of_lines else key.start
    start -= 2 if text[:start].endswith("? ") else 0
    column = start - text.rfind("\n", 0, start) - 1
    is_collection = value.entries is not None or value.items is not None
    if is_collection and at < value.end:
        return _block(text, value, below, at)
    is_empty = not (value.entries or value.items) if is_collection else value.start == value.end
    could_continue = not node.is_flow and (is_empty or (is_collection and not value.is_flow))
    if could_continue and min(_columns_of_comments(text, value.end, at)) > column:
        return _block(text, value, below, at)
    return path


def _columns_of_comments(text: str, start: int, end: int) -> list[int]:
    """The columns of the comments on their own lines, from the end of a value to a comment."""
    lines = text[: end + 1].split("\n")
    first = text.count("\n", 0, start) + (start > 0 and text[start - 1] != "\n")
    return [len(line) - len(line.lstrip()) for line in lines[first:] if line.strip()]


def _walked(node: Node, path: Path) -> list[tuple[Path, Node, Node]]:
    """The entries and items below a node: their paths, the nodes of their starts, and their values."""
    found: list[tuple[Path, Node, Node]] = []
    for name, (key, value) in (node.entries or {}).items():
        found += [((*path, name), key, value), *_walked(value, (*path, name))]
    for index, value in enumerate(node.items or ()):
        found += [((*path, index), value, value), *_walked(value, (*path, index))]
    return found


@st.composite
def changes(draw: st.DrawFn, value: Any) -> tuple[Any, dict[Path, bool]]:
    """Another value, with the paths of the old one that are left, and True for collections that stay so."""
    left: dict[Path, bool] = {(): True}
    return _of_mapping(draw, value, (), left), left


def _changed(draw: st.DrawFn, value: Any, path: Path, left: dict[Path, bool]) -> Any:
    action = draw(st.sampled_from(["keep", "keep", "inside", "inside", "other"]))
    if action == "keep":
        _keep(value, path, left)
        return value
    left[path] = False
    if action == "inside" and isinstance(value, dict):
        return _of_mapping(draw, value, path, left)
    if action == "inside" and isinstance(value, list):
        return _of_list(draw, value, path, left)
    return draw(VALUES)


def _keep(value: Any, path: Path, left: dict[Path, bool]) -> None:
    left[path] = True
    below = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for name, each in below:
        _keep(each, (*path, name), left)


def _of_mapping(draw: st.DrawFn, value: dict[str, Any], path: Path, left: dict[Path, bool]) -> dict[str, Any]:
    left[path] = True
    kept = {
        name: _changed(draw, each, (*path, name), left)
        for name, each in value.items()
        if draw(st.sampled_from([True, True, True, False]))
    }
    added = draw(st.dictionaries(KEYS.map(lambda name: f"new {name}"), VALUES, max_size=2))
    entries: list[tuple[str, Any]] = [*kept.items(), *added.items()]
    return dict(draw(st.permutations(entries)))


def _of_list(draw: st.DrawFn, value: list[Any], path: Path, left: dict[Path, bool]) -> list[Any]:
    left[path] = True
    is_in_place: bool = draw(st.booleans())
    if value and is_in_place:
        at = draw(st.integers(0, len(value) - 1))
        for index, each in enumerate(value):
            if index != at:
                _keep(each, (*path, index), left)
        changed = _changed(draw, value[at], (*path, at), left)
        assume(json.dumps(changed) not in [json.dumps(each) for each in (*value[:at], *value[at + 1 :])])
        return [*value[:at], changed, *value[at + 1 :]]
    kept = [(index, each) for index, each in enumerate(value) if draw(st.booleans())]
    for index, each in kept:
        _keep(each, (*path, index), left)
    known = [json.dumps(each) for each in value]
    added = [each for each in draw(st.lists(VALUES, max_size=2)) if json.dumps(each) not in known]
    return list(draw(st.permutations([*(each for _, each in kept), *added])))


def survives(comment: Comment, left: dict[Path, bool]) -> bool:
    """True if a comment must survive: its key or item is left, and so is the collection around it."""
    return (comment.anchor is None or comment.anchor in left) and left.get(comment.around, False)


def still_there(path: Path, old: Any, new: Any) -> bool:
    """True if the key or item of a path exists in a new value, too; items that are not unique are not followed."""
    for part in path:
        if isinstance(old, dict) and isinstance(new, dict) and part in new:
            old, new = old[part], new[part]
        elif (
            isinstance(old, list)
            and isinstance(new, list)
            and old.count(old[int(part)]) == new.count(old[int(part)]) == 1
        ):
            old = new = old[int(part)]
        else:
            return False
    return True
