# Generated from schema/.
"""Sp config rule."""

__all__ = ["SpConfigRule"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.v2025.models.sp_config_rule_value import SpConfigRuleValue

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
else:
    from sailpoint._core import model

    SpConfigRule = model("v2025", "SpConfigRule")
