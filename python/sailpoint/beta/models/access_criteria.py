# Generated from schema/.
"""Access criteria."""

__all__ = ["AccessCriteria"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.beta.models.access_criteria_criteria_list_inner import AccessCriteriaCriteriaListInner

    class AccessCriteria(Model):
        """Access criteria."""

        name: str | None
        criteria_list: list[AccessCriteriaCriteriaListInner] | None
        def __init__(
            self,
            *,
            name: str | None = ...,
            criteria_list: Sequence[AccessCriteriaCriteriaListInner | Mapping[str, Any]] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    AccessCriteria = model("beta", "AccessCriteria")
