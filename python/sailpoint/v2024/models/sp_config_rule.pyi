# Written by `make stubs` from schema/; change it there.
"""Sp config rule."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from sailpoint._core import Model
from sailpoint.v2024.models.sp_config_rule_value import SpConfigRuleValue

__all__ = ["SpConfigRule"]

class SpConfigRule(Model):
    """Sp config rule."""

    path: str | None
    value: dict[str, Any] | list[Any] | str | float | bool | None
    modes: list[str] | None
    def __init__(
        self,
        *,
        path: str | None = ...,
        value: SpConfigRuleValue | Mapping[str, Any] | Sequence[Any] | str | float | bool | None = ...,
        modes: Sequence[Literal["RESTORE", "PROMOTE", "UPLOAD"]] | None = ...,
    ) -> None: ...
