"""Comments survive every pull, wherever the entry or item that they belong to survives."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from commenting import KEYS, VALUES, changes, comment_in, commented, in_braces, still_there, survives
from sailpoint.project import load, plan, pull
from sailpoint.project.edit import rewritten, written
from sailpoint.project.plain import plain_value
from sailpoint.project.render import scalar
from sailpoint.project.trees import same
from sailpoint.sandbox import Sandbox
from seeds import changed, seeds
from tenants import content_of, empty, pulled, tenant_of

if TYPE_CHECKING:
    from collections.abc import Iterator

DOCUMENTS = st.dictionaries(KEYS, VALUES, min_size=1, max_size=4)


@pytest.fixture(scope="module")
def restored() -> Iterator[Sandbox]:
    """A tenant whose content the tests replace."""
    with Sandbox(task_delay=0) as sandbox:
        yield sandbox


@st.composite
def entries(draw: st.DrawFn, name: str, value: Any) -> str:
    """An entry in block style or in braces; its key may follow a question mark."""
    text = f"{scalar(name)}: {in_braces(value, 2)}\n" if draw(st.booleans()) else written({name: value})
    is_explicit = draw(st.integers(0, 3)) == 0
    return f"? {scalar(name)}\n{text.removeprefix(scalar(name))}" if is_explicit else text


@st.composite
def texts(draw: st.DrawFn, document: dict[str, Any]) -> str:
    """A document in block style, in braces, or with some members in braces; the last line may have no end."""
    if draw(st.integers(0, 3)) == 0:
        text = in_braces(document) + "\n"
    else:
        text = "".join(draw(entries(name, value)) for name, value in document.items())
    return text.removesuffix("\n") if draw(st.booleans()) else text


@given(data=st.data())
@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_comments_at_any_place_survive_any_change(data: st.DataObject) -> None:
    document = data.draw(DOCUMENTS)
    text, comments = data.draw(commented(data.draw(texts(document))))
    wanted, left = data.draw(changes(document))
    if data.draw(st.booleans()):
        text = text.replace("\n", "\r\n")

    new = rewritten(text, wanted)

    assert same(plain_value(new, "x") or {}, wanted), (text, new)
    assert "\r\n" not in text or new.count("\r\n") == new.count("\n")
    for comment in comments:
        if survives(comment, left):
            assert new.count(comment.text) == 1, (text, new)
            if comment.has_line and not any(isinstance(part, int) for part in comment.around):
                assert comment_in(new, comment.text).around == comment.around, (text, new)


@given(data=st.data(), seed=seeds())
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
def test_comments_survive_any_change_of_a_tenant(restored: Sandbox, data: st.DataObject, seed: dict[str, Any]) -> None:
    restored.restore(seed)
    with TemporaryDirectory() as folder, tenant_of(restored) as tenant:
        path = Path(folder)
        pulled(path, tenant)
        before = {}
        for name, content in content_of(path).items():
            if name != "sailpoint.yaml":
                text, comments = data.draw(commented(content.decode()))
                (path / name).write_bytes(text.encode())
                before[name] = (plain_value(text, name), comments)
        assert pull(load(path), tenant).changed == ()
        restored.restore(data.draw(changed(seed)))

        pull(load(path), tenant)

        assert plan(load(path), tenant).is_empty
        for name, (old, comments) in before.items():
            text = (path / name).read_text("utf-8")
            new = plain_value(text, name)
            for comment in comments:
                is_left = comment.anchor is None or still_there(comment.anchor, old, new)
                if is_left and still_there(comment.around, old, new):
                    assert text.count(comment.text) == 1, (name, comment, text)


def test_only_the_changed_value_of_a_transform_changes() -> None:
    text = """\
# Ours
transform: Company
type: firstValid  # in this order
attributes:
  values:
    # First the people
    - type: accountAttribute   # HR
      attributes:
        attributeName: COMPANY  # in capitals
        sourceName: Workday
    - {type: static, attributes: {value: Acme}}  # the default
  ignoreErrors: true
# The end
"""
    value = plain_value(text, "x")
    value["attributes"]["values"][0]["attributes"]["attributeName"] = "FIRM"
    value["attributes"]["values"].insert(0, {"type": "uuid", "attributes": {}})

    new = rewritten(text, value)

    added = "    - {type: uuid, attributes: {}}\n    - type: accountAttribute   # HR\n"
    assert new == text.replace("COMPANY", "FIRM").replace("    - type: accountAttribute   # HR\n", added)


ENDS = """\
mappings:
  email: {static: x}
  # phone: {static: y}
? states  # by name
# of the service
: leaver:
    name: Leaver
    # disable: [Okta]
  # joiner: {name: Joiner}
empty:
  # first: 1
last:
- 1
# The end
"""


@pytest.mark.parametrize(
    ("changes", "replaced"),
    [
        ({"mappings": {"email": "z"}}, {"email: {static: x}": "email: z"}),
        ({"mappings": {"email": {"static": "x"}, "uid": 1}}, {"x}\n": "x}\n  uid: 1\n"}),
        ({"mappings": {}}, {"mappings:\n  email: {static: x}": "mappings: {}"}),
        ({"states": {"leaver": {"name": "L"}}}, {"Leaver": "L"}),
        ({"states": {"leaver": {"name": "Leaver"}, "a": 1}}, {"[Okta]\n": "[Okta]\n  a: 1\n"}),
        ({"states": "none"}, {" leaver:\n    name: Leaver\n": " none\n"}),
        ({"empty": {"second": 2}}, {"empty:\n": "empty:\n  second: 2\n"}),
        ({"last": [1, 2]}, {"- 1\n": "- 1\n- 2\n"}),
        ({"more": 1}, {"- 1\n": "- 1\nmore: 1\n"}),
    ],
)
def test_comments_at_the_end_of_a_block_stay_in_it(changes: dict[str, Any], replaced: dict[str, str]) -> None:
    expected = ENDS
    for old, new in replaced.items():
        assert expected.count(old) == 1
        expected = expected.replace(old, new)

    assert rewritten(ENDS, {**plain_value(ENDS, "x"), **changes}) == expected


PROFILE = """\
# Ours
profile: People
source: HR   # the only one
priority: 10
enabled: true  # the default
mappings:
  # The domain differs between the tenants.
  email: {static: "a@{{domain}}"}
  firstname:   # long
    type: accountAttribute
    attributes:
      sourceName: HR      # renamed
      attributeName: FIRST  # of the column
  lastname: {type: static, attributes: {value: "{{domain}}", other: [1, 2]}}  # odd
lifecycleStates:
  # Those who left
  leaver:
    name: Leaver         # cannot change
    enabled: true        # the default
    disable:
      - Okta   # at once
      - AD     # at night
    description: "Left {{domain}}"  # shown
    emailNotificationOption: {notifyManagers: false}  # none
  joiner:
    name: Joiner
    accountActions:
      - action: ENABLE   # on the first day
        sources: [AD]
"""
TRANSFORM = """\
transform: Company
type: firstValid
attributes:
  values:
    - {type: uuid}  # never
    - type: static  # the last
      attributes: {value: "{{domain}}"}
"""


def _profile(tenant_sources: dict[str, str], **changes: Any) -> dict[str, Any]:
    config = {
        "email": {"type": "static", "attributes": {"value": "a@example.com"}},
        "firstname": {
            "type": "accountAttribute",
            "attributes": {"sourceName": tenant_sources["HR"], "attributeName": changes.get("attribute", "FIRST")},
        },
        "lastname": {"type": "static", "attributes": {"value": "example.com", "other": [1, changes.get("other", 2)]}},
    }
    entries = [{"identityAttributeName": name, "transformDefinition": each} for name, each in config.items()]
    source = {"id": "HR"}
    return {
        "id": "p",
        "name": "People",
        "authoritativeSource": source,
        "identityAttributeConfig": {"enabled": True, "attributeTransforms": entries},
    }


def _seed(**changes: Any) -> dict[str, Any]:
    names = {"HR": "HR PROD", "Okta": "Okta", "AD": "AD", "New": "New"}
    disabled = {"action": "DISABLE", "sourceIds": ["AD", "Okta", *changes.get("disabled", [])]}
    enabled = {"action": "ENABLE", "sourceIds": ["AD", *changes.get("enabled", [])]}
    leaver = {"description": "Left example.com", "accountActions": [disabled]}
    states = [
        {"id": "s1", "technicalName": "leaver", "name": "Leaver", "enabled": True, **leaver},
        {"id": "s2", "technicalName": "joiner", "name": "Joiner", "enabled": True, "accountActions": [enabled]},
    ]
    values = [{"type": "uuid"}, {"type": "static", "attributes": {"value": "example.com"}}]
    values += [{"type": "static", "attributes": {"value": each}} for each in changes.get("values", [])]
    return {
        "sources": [{"id": id_, "name": name} for id_, name in names.items()],
        "profiles": [_profile(names, **changes)],
        "transforms": [{"name": "Company", "type": "firstValid", "attributes": {"values": values}}],
        "collections": {"/identity-profiles/p/lifecycle-states": states},
    }


@pytest.mark.parametrize(
    ("changes", "replaced"),
    [
        ({}, {}),
        ({"attribute": "GIVEN"}, {"FIRST  # of": "GIVEN  # of"}),
        ({"other": 3}, {"[1, 2]": "[1, 3]"}),
        ({"disabled": ["New"]}, {"# at night\n": "# at night\n      - New\n"}),
        ({"enabled": ["New"]}, {"sources: [AD]": "sources: [AD, New]"}),
        ({"values": ["x"]}, {'"{{domain}}"}\n': '"{{domain}}"}\n    - {type: static, attributes: {value: x}}\n'}),
    ],
)
def test_a_pull_changes_only_the_value_that_changed(
    sandbox: Sandbox, tmp_path: Path, changes: dict[str, Any], replaced: dict[str, str]
) -> None:
    """Comments, variables, long forms, defaults and the order of sets stay beside it."""
    sandbox.restore(_seed())
    empty(tmp_path)
    for file, text in {
        "environments/sandbox.yaml": "variables: {domain: example.com}\nsources: {HR: HR PROD}\n",
        "profiles/people.yaml": PROFILE,
        "transforms/company.yaml": TRANSFORM,
    }.items():
        (tmp_path / file).parent.mkdir(exist_ok=True)
        (tmp_path / file).write_text(text, "utf-8")
    expected = PROFILE + TRANSFORM
    for old, new in replaced.items():
        assert expected.count(old) == 1
        expected = expected.replace(old, new)
    with tenant_of(sandbox) as tenant:
        assert plan(load(tmp_path), tenant).is_empty
        sandbox.restore(_seed(**changes))

        pull(load(tmp_path), tenant)

        files = ("profiles/people.yaml", "transforms/company.yaml")
        assert "".join((tmp_path / file).read_text("utf-8") for file in files) == expected
        assert plan(load(tmp_path), tenant).is_empty
