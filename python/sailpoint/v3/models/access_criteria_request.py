# Generated from schema/.
"""Access criteria request."""

__all__ = ["AccessCriteriaRequest"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v3.models.access_criteria_request_criteria_list_inner import AccessCriteriaRequestCriteriaListInner

    class AccessCriteriaRequest(Model):
        """Access criteria request."""

        name: str | None
        criteria_list: list[AccessCriteriaRequestCriteriaListInner] | None
        def __init__(
            self,
            *,
            name: str | None = ...,
            criteria_list: Sequence[AccessCriteriaRequestCriteriaListInner | Mapping[str, Any]] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    AccessCriteriaRequest = model("v3", "AccessCriteriaRequest")
