"""Notebooks show models, lists, responses and errors as tables with folded parts."""

from __future__ import annotations

import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from IPython.core.formatters import DisplayFormatter

import sailpoint.v2024 as sdk
import strategies
from inputs import PROFILE
from sailpoint import mapping_table
from sailpoint._containers import JsonObject, ModelList
from sailpoint.exceptions import (
    ApiException,
    NotFoundException,
    OpenApiException,
    TaskException,
    TimeoutException,
    ValidationError,
)
from sailpoint.v2024 import ApiResponse, IdentityProfile, IdentityProfileAllOfOwner

if TYPE_CHECKING:
    from sailpoint.v2024.api.identity_profiles_api import IdentityProfilesApi

HTML = DisplayFormatter().formatters["text/html"]
ALLOWED = {"b", "details", "div", "span", "style", "summary", "table", "td", "th", "tr"}


class Page(HTMLParser):
    """The page as a browser parses it: tags, attributes and texts."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.tags: set[str] = set()
        self.attributes: set[str] = set()
        self.texts: list[str] = []
        self.folded: list[str] = []
        self.feed(html)
        self.close()
        assert not self.open, "every tag is closed"

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Handle an opening tag."""
        self.open.append(tag)
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attrs}

    def handle_endtag(self, tag: str) -> None:
        """Handle a closing tag."""
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        """Handle the text between tags."""
        if "style" not in self.open:
            self.texts.append(data)
        if "summary" in self.open:
            self.folded.append(data)


def shown(value: Any) -> Page:
    """The notebook form of a value, obtained as IPython does."""
    html = HTML(value)
    page = Page(html)
    assert page.tags <= ALLOWED
    assert page.attributes <= {"open", "class"}
    return page


@pytest.mark.parametrize("name", strategies.OBJECTS)
@settings(max_examples=15, deadline=None)
@given(data=st.data())
def test_any_model_is_shown_as_text_in_tables(name: str, data: st.DataObject) -> None:
    document = data.draw(strategies.documents(name))

    assert shown(getattr(sdk, name).from_dict(document)).texts[0] == name


def test_a_profile_named_like_a_tag_is_text() -> None:
    profile = IdentityProfile.from_dict({**PROFILE, "name": "<script>alert(1)</script>", "<b onclick=x>": "&amp;"})

    for value in (profile, ModelList([profile]), mapping_table([profile]), JsonObject({"<i>": {"<u>": "<p>"}})):
        assert any("<" in text for text in shown(value).texts)
    assert {"<script>alert(1)</script>", "<b onclick=x>", "&amp;"} <= set(shown(profile).texts)


def test_nested_parts_are_folded_under_their_name() -> None:
    page = shown(IdentityProfile.from_dict(PROFILE))

    assert PROFILE["owner"]["name"] in page.folded
    assert "2 IdentityAttributeTransform" in page.folded
    assert {"identity_attribute_name", "accountAttribute", "2015-05-28 14:07:17 UTC"} <= set(page.texts)


def test_null_and_missing_members_look_different() -> None:
    page = shown(IdentityProfile.from_dict({"name": "Staff", "authoritativeSource": {}, "description": None}))

    assert "description" in page.texts
    assert "modified" not in page.texts


def test_a_list_has_a_column_for_every_member_of_its_records(shared_profiles: IdentityProfilesApi) -> None:
    page = shown(shared_profiles.list_identity_profiles())

    assert page.texts[0] == "6 IdentityProfile"
    assert {"name", "owner", "Seasonal Staff", "William Wilson"} <= set(page.texts)
    assert "identity_exception_report_reference" not in page.texts


def test_a_long_list_shows_its_beginning_and_says_how_many_more_there_are() -> None:
    owners = ModelList(IdentityProfileAllOfOwner(name=f"Owner {number}") for number in range(1025))
    page = shown(owners)

    assert "Owner 24" in page.texts
    assert "Owner 25" not in page.texts
    assert page.texts[-1] == "and 1,000 more"


@pytest.mark.parametrize("empty", [ModelList(), JsonObject(), mapping_table([])], ids=["list", "object", "mappings"])
def test_empty_values_are_shown(empty: Any) -> None:
    assert shown(empty).texts


def test_long_text_is_folded_and_cut() -> None:
    html = JsonObject(text="x" * 10_000_000, short="y" * 200)._repr_html_()
    page = Page(html)

    assert len(html) < 10_000
    assert " and 9,996,000 characters more" in page.texts
    assert "y" * 200 in page.texts


def test_lone_surrogates_are_replaced() -> None:
    assert "?!" in shown(JsonObject(text="\ud800!")).texts


def test_large_wide_deep_and_endless_values_stay_small() -> None:
    endless: dict[str, Any] = {}
    endless["self"] = [endless, object()]
    deep: Any = "deep"
    for _ in range(400):
        deep = [deep]
    wide = {str(number): [{"a": number}] * 100 for number in range(10_000)}

    for value in (endless, {"deep": deep}, wide, {"wide": [wide] * 100}):
        assert len(JsonObject(value)._repr_html_()) < 2_000_000


def test_a_response_shows_its_headers_but_no_cookie() -> None:
    owners = ModelList([IdentityProfileAllOfOwner(name="Ann")])
    page = shown(ApiResponse(200, {"Set-Cookie": "session=secret", "X-Total-Count": "1"}, owners, b""))

    assert {"200", "X-Total-Count", "***", "Ann"} <= set(page.texts)
    assert not any("secret" in text for text in page.texts)


def test_an_error_shows_its_details(shared_profiles: IdentityProfilesApi) -> None:
    with pytest.raises(NotFoundException) as raised:
        shared_profiles.get_identity_profile("<none>")
    page = shown(raised.value)

    assert page.texts[0] == "NotFoundException"
    assert {"404", "detail_code", "tracking_id", "headers", "1 ErrorMessageDto"} <= set(page.texts)
    assert any("<none>" in text for text in page.texts)


def test_a_validation_error_lists_what_is_wrong() -> None:
    with pytest.raises(ValidationError) as raised:
        IdentityProfile(name=3, authoritative_source={"id": "<b>"})  # type: ignore[arg-type]

    assert {"name", "string_type", "3"} <= set(shown(raised.value).texts)


@pytest.mark.parametrize(
    ("error", "text"),
    [
        (OpenApiException("<b>"), "<b>"),
        (TimeoutException("too late", host="tenant.example", phase="connect", attempts=3), "tenant.example"),
        (TaskException({"id": "1", "completionStatus": "Error"}), "The task 1 ended with Error"),
        (ApiException(status=500, reason="x", headers={"set-cookie": "secret"}), "***"),
    ],
    ids=lambda value: type(value).__name__,
)
def test_every_kind_of_error_is_shown(error: OpenApiException, text: str) -> None:
    assert text in shown(error).texts


def test_mappings_are_shown_with_their_transforms(shared_profiles: IdentityProfilesApi) -> None:
    page = shown(mapping_table(shared_profiles.list_identity_profiles()))

    assert page.texts[0] == "42 mappings"
    assert {"source_attribute", "employeeNumber", "and 17 more"} <= set(page.texts)


def test_the_tutorial_runs_and_its_outputs_are_current() -> None:
    tool = Path(__file__).parents[2] / "tools" / "docs" / "notebook.py"
    ran = subprocess.run(
        [sys.executable, str(tool), "--check"], capture_output=True, text=True, timeout=300, check=False
    )

    assert ran.returncode == 0, ran.stderr
