# Generated from schema/.
"""Condition effect."""

__all__ = ["ConditionEffect"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.v2025.models.condition_effect_config import ConditionEffectConfig

    class ConditionEffect(Model):
        """Condition effect."""

        effect_type: str | None
        """Known values: HIDE, SHOW, DISABLE, ENABLE, REQUIRE, OPTIONAL, SUBMIT_MESSAGE, SUBMIT_NOTIFICATION,
        SET_DEFAULT_VALUE.
        """
        config: ConditionEffectConfig | None
        def __init__(
            self,
            *,
            effect_type: Literal[
                "HIDE",
                "SHOW",
                "DISABLE",
                "ENABLE",
                "REQUIRE",
                "OPTIONAL",
                "SUBMIT_MESSAGE",
                "SUBMIT_NOTIFICATION",
                "SET_DEFAULT_VALUE",
            ]
            | None = ...,
            config: ConditionEffectConfig | Mapping[str, Any] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ConditionEffect = model("v2025", "ConditionEffect")
