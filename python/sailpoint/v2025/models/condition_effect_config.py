# Generated from schema/.
"""Condition effect config."""

__all__ = ["ConditionEffectConfig"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class ConditionEffectConfig(Model):
        """Condition effect config."""

        default_value_label: str | None
        element: str | None
        def __init__(
            self,
            *,
            default_value_label: str | None = ...,
            element: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ConditionEffectConfig = model("v2025", "ConditionEffectConfig")
