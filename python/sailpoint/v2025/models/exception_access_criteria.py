# Generated from schema/.
"""Exception access criteria."""

__all__ = ["ExceptionAccessCriteria"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2025.models.exception_criteria import ExceptionCriteria

    class ExceptionAccessCriteria(Model):
        """Exception access criteria."""

        left_criteria: ExceptionCriteria | None
        right_criteria: ExceptionCriteria | None
        def __init__(
            self,
            *,
            left_criteria: ExceptionCriteria | Mapping[str, Any] | None = ...,
            right_criteria: ExceptionCriteria | Mapping[str, Any] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ExceptionAccessCriteria = model("v2025", "ExceptionAccessCriteria")
