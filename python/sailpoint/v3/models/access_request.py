# Generated from schema/.
"""A request of access, or of its revocation, for identities."""

__all__ = ["AccessRequest"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.v3.models.access_request_item import AccessRequestItem
    from sailpoint.v3.models.access_request_type import AccessRequestType
    from sailpoint.v3.models.requested_for_dto_ref import RequestedForDtoRef

    class AccessRequest(Model):
        """A request of access, or of its revocation, for identities."""

        requested_for: list[str]
        """The ids of the identities."""
        request_type: str | None
        """Kind of request: to grant, revoke or change access."""
        requested_items: list[AccessRequestItem]
        """The access."""
        client_metadata: dict[str, str] | None
        """Values of the caller, which the service keeps with the request."""
        requested_for_with_requested_items: list[RequestedForDtoRef] | None
        """The access by identity, with the accounts to use."""
        def __init__(
            self,
            *,
            requested_for: list[str] | tuple[str, ...],
            requested_items: Sequence[AccessRequestItem | Mapping[str, Any]],
            request_type: AccessRequestType | Literal["GRANT_ACCESS", "REVOKE_ACCESS", "MODIFY_ACCESS"] | None = ...,
            client_metadata: Mapping[str, str] | None = ...,
            requested_for_with_requested_items: Sequence[RequestedForDtoRef | Mapping[str, Any]] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    AccessRequest = model("v3", "AccessRequest")
