# Written by `make stubs` from schema/; change it there.
"""Condition effect config."""

from sailpoint._core import Model

__all__ = ["ConditionEffectConfig"]

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
