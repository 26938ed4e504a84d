"""Plans, impact and drift as text for a terminal and as Markdown for a pull request."""

from __future__ import annotations

import json
from collections import Counter
from typing import TYPE_CHECKING, Any

from sailpoint._visible import escaped
from sailpoint.project.guards import deleted_profiles
from sailpoint.project.masking import masked

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sailpoint.project.drifting import Difference, Drift
    from sailpoint.project.impact import AttributeImpact, Impact
    from sailpoint.project.operations import Change, Operation
    from sailpoint.project.planning import Plan
    from sailpoint.project.testing import Verified

__all__ = ["drift_markdown", "drift_text", "plan_markdown", "plan_text", "shown", "verified_text"]

_SIGNS = {"create": "+", "update": "~", "delete": "-"}
_LONGEST = 120  # characters of a value
_MOST_ROWS = 200
_MOVED = {
    "tenant": "the tenant moved",
    "files": "the files are ahead",
    "both": "both sides moved",
    "unknown": "it is not known which side moved",
}


def shown(value: Any) -> str:
    """A value in one line."""
    if value is None:
        return "none"
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    text = escaped(text.replace("\n", "\\n"), lambda each: f"\\u{ord(each):04x}")
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"


def plan_text(plan: Plan, *, unmasked: bool = False) -> str:
    """A plan for a terminal."""
    if plan.is_empty:
        return f"No changes: {plan.environment} matches the files.{_unlisted(plan)}\n"
    lines = [f"Plan for {plan.environment} ({plan.tenant}): {_counted(plan)}{_unlisted(plan)}", ""]
    for operation in plan.operations:
        lines.append(f"{_SIGNS[operation.action]} {shown(operation.title)}")
        lines += [f"    {_change(each)}" for each in operation.changes]
    if plan.impact is not None:
        lines += ["", "Effect on people:", *(f"  {each}" for each in _impact(plan.impact, unmasked=unmasked))]
    if plan.reasons:
        lines += ["", "Guards (apply needs --accept NAME):"]
        lines += [f"  {each.guard}: {each.text}" for each in plan.reasons]
    if deleted := deleted_profiles(plan.operations):
        lines += ["", f"Deletes profiles (apply needs --allow delete-profile): {', '.join(map(shown, deleted))}"]
    return "\n".join(lines) + "\n"


def plan_markdown(plan: Plan, *, unmasked: bool = False) -> str:
    """A plan as a comment on a pull request; values of people are masked unless asked otherwise."""
    lines = [f"### Identity profiles: plan for `{plan.environment}`", ""]
    if plan.is_empty:
        return "\n".join([*lines, f"No changes.{_unlisted(plan)}"]) + "\n"
    lines += [f"**{_counted(plan)}** in `{plan.tenant}`.{_unlisted(plan)}", ""]
    lines += [f"> **{_cell(each.guard)}** stops this plan: {_cell(each.text)}" for each in plan.reasons]
    deleted = ", ".join(map(_cell, deleted_profiles(plan.operations)))
    lines += [f"> **delete-profile** must be allowed: the plan deletes {deleted}"] if deleted else []
    lines += [""] if plan.reasons or deleted else []
    lines += ["| | object | value | before | after |", "|---|---|---|---|---|"]
    rows = [row for operation in plan.operations for row in _rows(operation)]
    lines += rows[:_MOST_ROWS]
    lines += ["", f"{len(rows) - _MOST_ROWS} more rows are in the plan's file."] if len(rows) > _MOST_ROWS else []
    if plan.impact is not None:
        lines += ["", "#### Effect on people", "", *_impact_markdown(plan.impact, unmasked=unmasked)]
    return "\n".join(lines) + "\n"


def drift_text(found: Drift, environment: str) -> str:
    """Drift for a terminal."""
    if found.is_empty:
        return f"No drift: {environment} matches the files.{_left_over(found)}\n"
    lines = [f"{each.kind} {shown(each.name)}{_path(each)}: {_sides(each)}" for each in found.differences]
    return "\n".join([*lines, *filter(None, [_left_over(found).strip()])]) + "\n"


def drift_markdown(found: Drift, environment: str) -> str:
    """Drift as an issue."""
    lines = [f"### Identity profiles: drift of `{environment}`", ""]
    if found.is_empty:
        return "\n".join([*lines, f"No drift.{_left_over(found)}"]) + "\n"
    lines += ["| object | value | tenant | files | moved |", "|---|---|---|---|---|"]
    lines += [
        f"| {each.kind} {_cell(each.name)} | {_cell(each.path)} | {_code(each.tenant)} | {_code(each.files)} | "
        f"{_MOVED[each.moved]} |"
        for each in found.differences[:_MOST_ROWS]
    ]
    lines += ["", _left_over(found).strip()] if found.left_over else []
    return "\n".join(lines) + "\n"


def verified_text(found: Verified, *, unmasked: bool = False) -> str:
    """A comparison of the offline evaluator with a tenant, for a terminal."""
    lines = []
    for each in found.mismatches:
        person, ours, theirs = (
            value if unmasked else masked(value) for value in (each.person, each.offline, each.tenant)
        )
        place = f"{shown(each.profile)}: {shown(each.attribute)} of {shown(person)}"
        lines.append(f"{place}: offline {shown(ours)}, tenant {shown(theirs)}")
    lines += [f"not compared: {shown(each)}" for each in found.left_out]
    counts = f"{found.values} values of {found.people} people compared"
    return "\n".join([*lines, f"{counts}: {len(found.mismatches) or 'none'} differ"]) + "\n"


def _counted(plan: Plan) -> str:
    counts = {action: sum(each.action == action for each in plan.operations) for action in _SIGNS}
    return ", ".join(f"{count} to {action}" for action, count in counts.items() if count)


def _unlisted(plan: Plan) -> str:
    if not plan.unlisted:
        return ""
    if plan.unlisted == 1:
        return " 1 mapping that the files do not list is not changed."
    return f" {plan.unlisted} mappings that the files do not list are not changed."


def _left_over(found: Drift) -> str:
    """A sentence about what the tenant has and the files leave out."""
    counts = Counter("mapping" if each.path else each.kind for each in found.left_over)
    if not counts:
        return ""
    kinds = [f"{count} {kind}{'' if count == 1 else 's'}" for kind, count in sorted(counts.items())]
    listed = " and ".join(filter(None, [", ".join(kinds[:-1]), kinds[-1]]))
    return f" The tenant also has {listed} that the files leave out, unchanged since the last apply."


def _change(change: Change) -> str:
    return f"{change.path}: {shown(change.before)} -> {shown(change.after)}"


def _path(difference: Difference) -> str:
    return f" {shown(difference.path)}" if difference.path else ""


def _sides(difference: Difference) -> str:
    return f"tenant {shown(difference.tenant)}, files {shown(difference.files)} ({_MOVED[difference.moved]})"


def _impact(impact: Impact, *, unmasked: bool) -> Iterator[str]:
    for sample in impact.profiles:
        bound = sample.bound
        chance = f": under {bound:.0f}% (95% confidence)" if bound is not None else ""
        is_whole = sample.sampled == sample.people
        of = f"{sample.people}" if is_whole else f"{sample.sampled} sampled (of {sample.people})"
        yield f"{shown(sample.profile)}: {sample.changed} of {of} people change{chance}"
        for effect in impact.attributes:
            if effect.profile == sample.profile:
                yield f"  {shown(effect.attribute)}: {_effect(effect)}"
                yield from (f"    {each}" for each in _examples(effect, unmasked=unmasked))
    yield from (f"not previewed, because the value differs each time: {shown(each)}" for each in impact.left_out)
    yield from impact.notes


def _effect(effect: AttributeImpact) -> str:
    counts = (
        (effect.changed, "changed"),
        (effect.emptied, "newly empty"),
        (effect.failing, "newly failing"),
        (effect.pending, "of these already pending a refresh"),
    )
    return ", ".join(f"{count} {text}" for count, text in counts if count)


def _examples(effect: AttributeImpact, *, unmasked: bool) -> Iterator[str]:
    for each in effect.examples:
        values = (each.person, each.before, each.after)
        person, before, after = (value if unmasked else masked(value) for value in values)
        yield f"{shown(person)}: {shown(before)} -> {shown(after)} ({each.reason})"


def _impact_markdown(impact: Impact, *, unmasked: bool) -> Iterator[str]:
    yield "| profile | attribute | changed | newly empty | newly failing | pending refresh |"
    yield "|---|---|---:|---:|---:|---:|"
    for each in impact.attributes:
        counts = f"{each.changed} | {each.emptied} | {each.failing} | {each.pending}"
        yield f"| {_cell(each.profile)} | {_cell(each.attribute)} | {counts} |"
    yield ""
    for line in _impact(impact, unmasked=unmasked):
        if not line.startswith("  "):
            yield f"- {_cell(line)}"
    examples = [(effect, text) for effect in impact.attributes for text in _examples(effect, unmasked=unmasked)]
    if examples:
        yield from ("", "<details><summary>Examples</summary>", "")
        yield from (f"- {_cell(effect.attribute)}: {_cell(text)}" for effect, text in examples)
        yield from ("", "</details>")


def _rows(operation: Operation) -> Iterator[str]:
    head = f"| {_SIGNS[operation.action]} | {_cell(operation.title)}"
    if not operation.changes:
        yield f"{head} | | | |"
    for each in operation.changes:
        yield f"{head} | {_cell(each.path)} | {_code(each.before)} | {_code(each.after)} |"


def _code(value: Any) -> str:
    return "" if value is None else f"<code>{_cell(shown(value))}</code>"


def _cell(text: str) -> str:
    """Text that cannot leave its cell, become a link or HTML, or mention a user."""
    plain = shown(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    for character in "\\`*_[]|@~!":
        plain = plain.replace(character, f"&#{ord(character)};")
    return plain
