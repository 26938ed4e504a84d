# Generated from schema/.
"""Condition rule."""

__all__ = ["ConditionRule"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class ConditionRule(Model):
        """Condition rule."""

        source_type: str | None
        """Known values: INPUT, ELEMENT."""
        source: str | None
        operator: str | None
        """Known values: EQ, NE, CO, NOT_CO, IN, NOT_IN, EM, NOT_EM, SW, NOT_SW, EW, NOT_EW."""
        value_type: str | None
        """Known values: STRING, STRING_LIST, INPUT, ELEMENT, LIST, BOOLEAN."""
        value: str | None
        def __init__(
            self,
            *,
            source_type: Literal["INPUT", "ELEMENT"] | None = ...,
            source: str | None = ...,
            operator: Literal["EQ", "NE", "CO", "NOT_CO", "IN", "NOT_IN", "EM", "NOT_EM", "SW", "NOT_SW", "EW", "NOT_EW"]
            | None = ...,
            value_type: Literal["STRING", "STRING_LIST", "INPUT", "ELEMENT", "LIST", "BOOLEAN"] | None = ...,
            value: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ConditionRule = model("beta", "ConditionRule")
