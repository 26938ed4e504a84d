"""Insecure settings cause a warning."""

from __future__ import annotations

import asyncio
import warnings
from typing import Any

import pytest

from sailpoint import exceptions
from sailpoint.configuration import Configuration
from sailpoint.v2024 import aio
from sailpoint.v2024.api.identity_profiles_api import IdentityProfilesApi
from sailpoint.v2024.api_client import ApiClient


def first_call(**settings: Any) -> list[str]:
    """The warnings of two calls."""
    api = IdentityProfilesApi(ApiClient(Configuration(access_token="T", retries=0, **settings)))
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        for _ in range(2):
            with pytest.raises(exceptions.OpenApiException):
                api.list_identity_profiles(_request_timeout=1.0)
    assert all(warning.category is exceptions.InsecureWarning for warning in caught)
    assert all(warning.filename == __file__ for warning in caught)
    return [str(warning.message) for warning in caught]


def test_an_unverified_certificate_warns_once() -> None:
    (warning,) = first_call(base_url="https://127.0.0.1:1", verify_ssl=False)

    assert "verify_ssl" in warning


def test_plain_http_warns_once_except_on_this_machine() -> None:
    (warning,) = first_call(base_url="http://tenant.invalid", allow_http=True)

    assert "http://tenant.invalid is plain http" in warning
    for url in ("http://127.0.0.1:1", "http://localhost:1", "http://[::1]:1", "https://127.0.0.1:1"):
        assert first_call(base_url=url) == []


def test_the_warning_of_an_awaited_call_names_the_line_that_calls() -> None:
    async def work() -> None:
        api = aio.IdentityProfilesApi(
            aio.ApiClient(Configuration(base_url="http://tenant.invalid", allow_http=True, access_token="T", retries=0))
        )
        with pytest.warns(exceptions.InsecureWarning) as caught:
            await asyncio.gather(api.list_identity_profiles(), return_exceptions=True)
        assert [warning.filename for warning in caught] == [__file__]

    asyncio.run(work())
