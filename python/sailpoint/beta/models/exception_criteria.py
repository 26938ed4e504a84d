# Generated from schema/.
"""Exception criteria."""

__all__ = ["ExceptionCriteria"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.beta.models.exception_criteria_criteria_list_inner import ExceptionCriteriaCriteriaListInner

    class ExceptionCriteria(Model):
        """Exception criteria."""

        criteria_list: list[ExceptionCriteriaCriteriaListInner] | None
        def __init__(
            self,
            *,
            criteria_list: Sequence[ExceptionCriteriaCriteriaListInner | Mapping[str, Any]] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ExceptionCriteria = model("beta", "ExceptionCriteria")
