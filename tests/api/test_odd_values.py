"""Settings and parameters with values that cannot be used: an error of the package, never one of Python's own."""

from __future__ import annotations

import copy
import pickle
from contextlib import suppress
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

import inputs
import sailpoint
from sailpoint.configuration import Configuration
from sailpoint.exceptions import ApiValueError, OpenApiException
from sailpoint.paginator import Paginator
from sailpoint.v2024 import ApiClient, IdentityProfile, IdentityProfilesApi

if TYPE_CHECKING:
    from collections.abc import Callable

SETTINGS = [name for name in dir(Configuration) if not name.startswith("_") and name != "pickle_secrets"]
SETTABLE = [name for name in SETTINGS if hasattr(getattr(Configuration, name), "__set__")]
SURROGATE = "\ud800"


def configuration() -> Configuration:
    """Settings that nothing is sent with."""
    return Configuration(base_url="http://127.0.0.1:1", client_id="id", client_secret="secret", retries=0)


def api() -> IdentityProfilesApi:
    """An API whose address has no server."""
    return IdentityProfilesApi(ApiClient(configuration()))


TEXTS: dict[str, Callable[[str], Any]] = {
    **{
        f"configuration.{name}": lambda text, name=name: setattr(configuration(), name, text)  # type: ignore[misc]
        for name in SETTABLE
    },
    "user_agent": lambda text: setattr(ApiClient(configuration()), "user_agent", text),
    "name of a header": lambda text: ApiClient(configuration()).set_default_header(text, "a"),
    "name of the first header": lambda text: ApiClient(configuration(), text, "a"),
    "cookie": lambda text: ApiClient(configuration(), cookie=text),
    "id": lambda text: api().get_identity_profile(text),
    "filters": lambda text: api().list_identity_profiles(filters=text),
    "sorters": lambda text: api().list_identity_profiles(sorters=text),
    "header": lambda text: api().list_identity_profiles(_headers={"X-A": text}),
    "content type": lambda text: api().sync_identity_profile("1", _content_type=text),
}
NUMBERS: dict[str, Callable[[int], Any]] = {
    **{
        f"configuration.{name}": lambda number, name=name: setattr(configuration(), name, number)  # type: ignore[misc]
        for name in SETTABLE
    },
    "indent": lambda number: IdentityProfile(**inputs.PROFILE).model_dump_json(indent=number),
    "indent of a list": lambda number: sailpoint._core.dump_json([1], indent=number),
    "limit": lambda number: api().list_identity_profiles(limit=number),
    "offset": lambda number: api().list_identity_profiles(offset=number),
    "_retries": lambda number: api().get_identity_profile("1", _retries=min(number, 0) or number + 2**40),
    "_request_timeout": lambda number: api().get_identity_profile("1", _request_timeout=number),
    "retries of a view": lambda number: api().with_options(retries=number),
    "timeout of a view": lambda number: api().with_options(timeout=number),
    "limit of pages": lambda number: next(Paginator.stream(api().list_identity_profiles, limit=number)),
    "offset of pages": lambda number: next(Paginator.stream(api().list_identity_profiles, offset=number)),
    "records": lambda number: next(Paginator.stream(api().list_identity_profiles, number)),
}


@pytest.mark.parametrize("place", TEXTS)
@settings(deadline=None)
@given(before=st.text(max_size=3), after=st.text(max_size=3))
def test_half_of_a_surrogate_pair_is_rejected_by_the_package(place: str, before: str, after: str) -> None:
    with pytest.raises(OpenApiException):
        TEXTS[place](before + SURROGATE + after)


@pytest.mark.parametrize("place", NUMBERS)
@settings(deadline=None)
@given(number=st.one_of(st.integers(max_value=-1), st.integers(min_value=2**31)))
@example(number=10**5000)
@example(number=-(10**5000))
def test_a_number_out_of_range_is_the_packages_error_if_it_is_one(place: str, number: int) -> None:
    with suppress(OpenApiException):
        NUMBERS[place](number)


@pytest.mark.parametrize("indent", [-1, 1001, 2**64, 10**5000], ids=["negative", "wide", "64 bits", "digits"])
def test_an_indent_out_of_range_is_reported_with_its_range(indent: int) -> None:
    with pytest.raises(ApiValueError, match="indent must be between 0 and 1000"):
        IdentityProfile(**inputs.PROFILE).model_dump_json(indent=indent)


def test_a_name_that_is_not_text_is_shown_and_copied_and_rejected_by_json() -> None:
    profile: Any = IdentityProfile.from_dict(inputs.PROFILE)
    profile.model_extra[3] = 4

    assert repr(profile).endswith("3=4)")
    assert str(profile).endswith("3=4")
    members: list[Any] = list(profile)
    names: list[Any] = dir(profile)
    assert (3, 4) in members
    assert "name" in names
    assert 3 not in names
    assert copy.deepcopy(profile) == copy.copy(profile) == profile == pickle.loads(pickle.dumps(profile))
    for dump in (profile.to_json, profile.to_dict, profile.model_dump, profile.model_dump_json):
        with pytest.raises(OpenApiException, match="strings"):
            dump()
