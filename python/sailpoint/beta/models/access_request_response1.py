# Generated from schema/.
"""Access request response1."""

__all__ = ["AccessRequestResponse1"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.beta.models.access_request_item_response import AccessRequestItemResponse

    class AccessRequestResponse1(Model):
        """Access request response1."""

        requester_id: str | None
        requester_name: str | None
        items: list[AccessRequestItemResponse] | None
        def __init__(
            self,
            *,
            requester_id: str | None = ...,
            requester_name: str | None = ...,
            items: Sequence[AccessRequestItemResponse | Mapping[str, Any]] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    AccessRequestResponse1 = model("beta", "AccessRequestResponse1")
