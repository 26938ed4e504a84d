# Generated from schema/.
"""Sp config rules."""

__all__ = ["SpConfigRules"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2024.models.sp_config_rule import SpConfigRule

    class SpConfigRules(Model):
        """Sp config rules."""

        take_from_target_rules: list[SpConfigRule] | None
        default_rules: list[SpConfigRule] | None
        editable: bool | None
        def __init__(
            self,
            *,
            take_from_target_rules: Sequence[SpConfigRule | Mapping[str, Any]] | None = ...,
            default_rules: Sequence[SpConfigRule | Mapping[str, Any]] | None = ...,
            editable: bool | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    SpConfigRules = model("v2024", "SpConfigRules")
