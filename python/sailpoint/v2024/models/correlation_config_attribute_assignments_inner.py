# Generated from schema/.
"""Correlation config attribute assignments inner."""

__all__ = ["CorrelationConfigAttributeAssignmentsInner"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class CorrelationConfigAttributeAssignmentsInner(Model):
        """Correlation config attribute assignments inner."""

        var_property: str | None
        value: str | None
        operation: str | None
        """Known values: EQ."""
        complex: bool | None
        ignore_case: bool | None
        match_mode: str | None
        """Known values: ANYWHERE, START, END."""
        filter_string: str | None
        def __init__(
            self,
            *,
            var_property: str | None = ...,
            value: str | None = ...,
            operation: Literal["EQ"] | None = ...,
            complex: bool | None = ...,
            ignore_case: bool | None = ...,
            match_mode: Literal["ANYWHERE", "START", "END"] | None = ...,
            filter_string: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    CorrelationConfigAttributeAssignmentsInner = model("v2024", "CorrelationConfigAttributeAssignmentsInner")
