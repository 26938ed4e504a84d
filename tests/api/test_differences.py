"""Differences from the official SDK that the guide names."""

from __future__ import annotations

import pytest

from sailpoint.configuration import Configuration
from sailpoint.exceptions import ValidationError
from sailpoint.v3 import Role

SETTINGS = (
    "client_side_validation",
    "date_format",
    "datetime_format",
    "logger",
    "logger_file",
    "logger_format",
    "refresh_api_key_hook",
    "socket_options",
    "temp_folder_path",
    "tls_server_name",
)


@pytest.mark.parametrize("name", SETTINGS)
def test_a_setting_that_only_the_official_sdk_has_is_rejected(name: str) -> None:
    configuration = Configuration(base_url="http://localhost:1", access_token="x")

    with pytest.raises(AttributeError, match=f"Configuration has no setting '{name}'"):
        setattr(configuration, name, None)


@pytest.mark.parametrize("name", ["dict", "json", "copy", "parse_obj", "parse_raw", "construct"])
def test_a_model_has_none_of_the_names_of_pydantic_1(name: str) -> None:
    assert not hasattr(Role, name)


def test_a_null_is_not_a_document_of_a_model() -> None:
    with pytest.raises(ValidationError, match="valid dictionary or instance of Role"):
        Role.from_json("null")


def test_a_dump_has_the_members_of_the_response_only() -> None:
    assert Role.from_dict({"name": "a", "owner": {}}).to_dict() == {"name": "a", "owner": {}}


def test_the_dict_of_a_model_has_only_members_that_the_schema_does_not_declare() -> None:
    assert vars(Role.from_dict({"name": "a", "owner": {}, "newer": 1})) == {"newer": 1}
