# Generated from schema/.
"""The models of the schema file transforms, for type checkers."""

from collections.abc import Mapping
from typing import Any, Literal

from sailpoint._core import Model

class Transform(Model):
    """A transform to store: an operation that computes the value of an attribute."""

    name: str
    """The transform's name."""
    type: str
    """The operation.

    Known values: accountAttribute, base64Decode, base64Encode, concat, conditional, dateCompare, dateFormat,
    dateMath, decomposeDiacriticalMarks, e164phone, firstValid, rule, identityAttribute, indexOf, iso3166,
    lastIndexOf, leftPad, lookup, lower, normalizeNames, randomAlphaNumeric, randomNumeric, reference, replaceAll,
    replace, rightPad, split, static, substring, trim, upper, usernameGenerator, uuid, displayName, rfc5646.
    """
    attributes: dict[str, Any] | None
    """Arguments of the operation, which differ between operations."""
    def __init__(
        self,
        *,
        name: str,
        type: Literal[
            "accountAttribute",
            "base64Decode",
            "base64Encode",
            "concat",
            "conditional",
            "dateCompare",
            "dateFormat",
            "dateMath",
            "decomposeDiacriticalMarks",
            "e164phone",
            "firstValid",
            "rule",
            "identityAttribute",
            "indexOf",
            "iso3166",
            "lastIndexOf",
            "leftPad",
            "lookup",
            "lower",
            "normalizeNames",
            "randomAlphaNumeric",
            "randomNumeric",
            "reference",
            "replaceAll",
            "replace",
            "rightPad",
            "split",
            "static",
            "substring",
            "trim",
            "upper",
            "usernameGenerator",
            "uuid",
            "displayName",
            "rfc5646",
        ],
        attributes: Mapping[str, Any] | None,
    ) -> None: ...
