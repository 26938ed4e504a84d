"""Comments survive every pull, wherever the entry or item that they belong to survives."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from commenting import KEYS, VALUES, changes, commented, in_braces, survives
from sailpoint.project.edit import rewritten, written
from sailpoint.project.plain import plain_value
from sailpoint.project.render import scalar
from sailpoint.project.trees import same

DOCUMENTS = st.dictionaries(KEYS, VALUES, min_size=1, max_size=4)


@st.composite
def texts(draw: st.DrawFn, document: dict[str, object]) -> str:
    """A document in block style, in braces, or with some members in braces; the last line may have no end."""
    if draw(st.integers(0, 3)) == 0:
        text = in_braces(document) + "\n"
    else:
        text = "".join(
            f"{scalar(name)}: {in_braces(value, 2)}\n" if draw(st.booleans()) else written({name: value})
            for name, value in document.items()
        )
    return text.removesuffix("\n") if draw(st.booleans()) else text


@given(data=st.data())
@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow])
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
        assert new.count(comment.text) == 1 or not survives(comment, left), (text, new)


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
    - {type: static, attributes: {value: Acme}}  # everybody else
  ignoreErrors: true
# The end
"""
    value = plain_value(text, "x")
    value["attributes"]["values"][0]["attributes"]["attributeName"] = "FIRM"
    value["attributes"]["values"].insert(0, {"type": "uuid", "attributes": {}})

    new = rewritten(text, value)

    added = "    - {type: uuid, attributes: {}}\n    - type: accountAttribute   # HR\n"
    assert new == text.replace("COMPANY", "FIRM").replace("    - type: accountAttribute   # HR\n", added)
