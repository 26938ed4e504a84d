"""Filters built in Python have the grammar's notation, and unsupported ones are rejected."""

from __future__ import annotations

import asyncio
import copy
import operator
import pickle
from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sailpoint.exceptions import ApiTypeError, ApiValueError, BadRequestException
from sailpoint.filters import F, Filter
from sailpoint.v2024 import ApiClient, Configuration, IdentityProfilesApi, aio
from wire import behind_login

if TYPE_CHECKING:
    from collections.abc import Callable

    from sailpoint.sandbox import Sandbox

NOON = datetime(2024, 5, 6, 12, tzinfo=timezone(timedelta(hours=2)))

WRITTEN = [
    (F.name.eq("Eng"), 'name eq "Eng"'),
    (F.name == "Eng", 'name eq "Eng"'),
    (F.priority != 10, "priority ne 10"),
    (F.priority >= 1.5, "priority ge 1.5"),
    (F.priority > 1, "priority gt 1"),
    (F.priority <= -1, "priority le -1"),
    (F.priority < 1e30, "priority lt 1e+30"),
    (F.enabled == True, "enabled eq true"),  # noqa: E712
    (F.created > NOON, 'created gt "2024-05-06T12:00:00+02:00"'),
    (F.name.sw("Eng"), 'name sw "Eng"'),
    (F.name.co("gin"), 'name co "gin"'),
    (F.id.in_(["a", "b"]), 'id in ("a", "b")'),
    (F.tags.ca([1, True]), "tags ca (1, true)"),
    (F.owner.pr(), "pr owner"),
    (F.owner.id.isnull(), "owner.id isnull"),
    (F["owner.id"].isnull(), "owner.id isnull"),
    (F.name == 'a "b" \\ and (not)', 'name eq "a \\"b\\" \\\\ and (not)"'),
]


@pytest.mark.parametrize(("built", "text"), WRITTEN, ids=[text for _, text in WRITTEN])
def test_a_comparison_has_the_notation_of_the_grammar(built: Filter, text: str) -> None:
    assert str(built) == text


def untyped(value: Any) -> Any:
    """A value without its static type."""
    return value


A, B, C = F.a == 1, F.b == 2, F.c == 3

COMBINED = [
    (A & B & C, "a eq 1 and b eq 2 and c eq 3"),
    (A | B | C, "a eq 1 or b eq 2 or c eq 3"),
    (A | B & C, "a eq 1 or b eq 2 and c eq 3"),
    ((A | B) & C, "(a eq 1 or b eq 2) and c eq 3"),
    (A & (B | C), "a eq 1 and (b eq 2 or c eq 3)"),
    (~A & B, "not a eq 1 and b eq 2"),
    (~(A & B), "not (a eq 1 and b eq 2)"),
    (~~A, "not not a eq 1"),
    (Filter("a eq 1 or b eq 2") & C, "(a eq 1 or b eq 2) and c eq 3"),
]


@pytest.mark.parametrize(("built", "text"), COMBINED, ids=[text for _, text in COMBINED])
def test_parentheses_are_added_where_the_grammar_needs_them(built: Filter, text: str) -> None:
    assert str(built) == text


@pytest.mark.parametrize(
    ("build", "kind"),
    [
        (lambda: F.name == None, ApiTypeError),  # noqa: E711
        (lambda: F.name.eq(untyped(b"x")), ApiTypeError),
        (lambda: F.priority.eq(float("nan")), ApiValueError),
        (lambda: F.priority == float("inf"), ApiValueError),
        (lambda: F.created > datetime(2024, 1, 1), ApiValueError),  # noqa: DTZ001
        (lambda: F.id.in_([]), ApiValueError),
        (lambda: F.id.in_("abc"), ApiTypeError),
        (lambda: A and B, ApiTypeError),
        (lambda: not A, ApiTypeError),
        (lambda: 1 < F.priority < 5, ApiTypeError),
        (lambda: bool(F.priority), ApiTypeError),
        (lambda: A & untyped('name sw "E"'), TypeError),
        (lambda: A | untyped(None), TypeError),
    ],
)
def test_ambiguous_expressions_are_rejected(build: Callable[[], Any], kind: type[Exception]) -> None:
    with pytest.raises(kind):
        build()


def test_a_filter_survives_copies_and_pickles() -> None:
    either = A | B

    for same in (copy.copy(either), copy.deepcopy(either), pickle.loads(pickle.dumps(either))):
        assert str(same & C) == "(a eq 1 or b eq 2) and c eq 3"


def test_fields_have_no_special_attributes() -> None:
    assert not hasattr(F, "__array__")
    assert not hasattr(F.name, "_repr_html_")
    assert (repr(F), repr(F.owner.id)) == ("F", "F['owner.id']")


@pytest.mark.parametrize(
    ("method", "filters", "reason"),
    [
        ("list_identity_profiles", F.priority > 1, "filters: priority does not support gt; it supports eq, ne"),
        ("list_identity_profiles", F.owner.id == "1", "filters: owner.id is not supported; supported are id, name"),
        ("list_identity_profiles", A & ~(F.id == "1"), "filters: a is not supported"),
        ("list_identity_profiles", Filter("name like 1"), "expected an operator"),
        ("export_identity_profiles", F.name.sw("E"), "filters: name does not support sw; it supports eq, ne"),
        ("list_identity_profiles", F["na me"] == 1, "expected an operator"),
    ],
)
def test_unsupported_filters_are_rejected_before_sending(method: str, filters: Filter, reason: str) -> None:
    with behind_login(lambda _: None) as served, ApiClient(Configuration(**served.settings())) as api_client:
        with pytest.raises(ApiValueError, match="filters: ") as rejected:
            getattr(IdentityProfilesApi(api_client), method)(filters=filters)

        assert reason in str(rejected.value)
        assert served.seen == []


def test_an_asynchronous_method_rejects_it_as_well(shared_sandbox: Sandbox) -> None:
    async def work() -> None:
        async with aio.ApiClient(shared_sandbox.configuration()) as api_client:
            api = aio.IdentityProfilesApi(api_client)
            found = await api.list_identity_profiles(filters=F.name.sw("Eng"))
            assert [profile.name for profile in found] == ["Engineering"]
            with pytest.raises(ApiValueError, match="priority does not support gt"):
                await api.list_identity_profiles(filters=F.priority > 1)

    asyncio.run(work())


def test_plain_strings_are_not_checked(shared_profiles: IdentityProfilesApi) -> None:
    with pytest.raises(BadRequestException, match="priority does not support gt"):
        shared_profiles.list_identity_profiles(filters="priority gt 1")


def test_every_supported_comparison_agrees_with_python(shared_profiles: IdentityProfilesApi) -> None:
    everyone = shared_profiles.list_identity_profiles()
    comparisons = [operator.eq, operator.ne, operator.ge, operator.gt, operator.le]

    for compare in comparisons:
        found = shared_profiles.list_identity_profiles(filters=compare(F.name, "Engineering"))
        expected = {profile.id for profile in everyone if compare((profile.name or "").lower(), "engineering")}
        assert {profile.id for profile in found} == expected
    both = shared_profiles.list_identity_profiles(filters=F.name.sw("E") & (F.priority != 10))
    expected = {one.id for one in everyone if (one.name or "").startswith("E") and one.priority != 10}
    assert {profile.id for profile in both} == expected


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(name=st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=20))
def test_any_name_is_found_by_its_filter(profiles: IdentityProfilesApi, name: str) -> None:
    some = str(profiles.list_identity_profiles(limit=1)[0].id)
    name = f"x{name}x"
    profiles.update_identity_profile(some, [{"op": "replace", "path": "/name", "value": name}])

    found = profiles.list_identity_profiles(filters=F.name == name)

    assert [(profile.id, profile.name) for profile in found] == [(some, name)]
    assert some not in {profile.id for profile in profiles.list_identity_profiles(filters=~(F.name == name))}
