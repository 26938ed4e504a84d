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

__all__ = ["Comment", "changes", "commented", "in_braces", "still_there", "survives"]

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
        anchor: The key or item of its line; for a comment on its own line, the next key or item; None at the end.
        around: The innermost collection around it.
    """

    text: str
    anchor: Path | None
    around: Path


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
    return text, [_comment(text, mark) for mark in texts]


def _reads_as(text: str, value: Any) -> bool:
    try:
        return repr(plain_value(text, "x")) == repr(value)
    except InvalidProjectError:
        return False


def _comment(text: str, mark: str) -> Comment:
    at = text.index(mark)
    line = text.count("\n", 0, at) + 1
    found = list(_walked(parse(text, "x"), ()))
    is_own = text[text.rfind("\n", 0, at) + 1 : at].strip()[:1] in ("", "#")
    starts = [(where.line, path) for path, where, _ in found if (where.line > line if is_own else where.line == line)]
    ends = [(node.end, path) for path, _, node in found if node.end <= at]
    anchor = min(starts)[1] if starts else None if is_own or not ends else max(ends)[1]
    inside = [path for path, _, node in found if node.scalar is None and node.start < at < node.end]
    return Comment(mark, anchor, max(inside, key=len, default=()))


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
