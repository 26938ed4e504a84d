"""Tests of a transform: `pytest test_transform.py`. They need no tenant."""

import pytest
from sailpoint.sandbox import evaluate

MAIL = {"type": "accountAttribute", "attributes": {"sourceName": "HR", "attributeName": "mail"}}
NONE = {"type": "static", "attributes": {"value": "none@example.com"}}
EMAIL = {"type": "firstValid", "attributes": {"values": [{"type": "lower", "attributes": {"input": MAIL}}, NONE]}}


@pytest.mark.parametrize(("mail", "expected"), [("Ann@Example.COM", "ann@example.com"), (None, "none@example.com")])
def test_the_address_is_in_lower_case_or_a_default(mail: str | None, expected: str) -> None:
    assert evaluate(EMAIL, accounts={"HR": {"mail": mail}}) == expected
