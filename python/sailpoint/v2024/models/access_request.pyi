# Written by `make stubs` from schema/; change it there.
"""Access request."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from sailpoint._core import Model
from sailpoint.v2024.models.access_request_item import AccessRequestItem
from sailpoint.v2024.models.access_request_type import AccessRequestType
from sailpoint.v2024.models.requested_for_dto_ref import RequestedForDtoRef

__all__ = ["AccessRequest"]

class AccessRequest(Model):
    """Access request."""

    requested_for: list[str]
    request_type: str | None
    requested_items: list[AccessRequestItem]
    client_metadata: dict[str, str] | None
    requested_for_with_requested_items: list[RequestedForDtoRef] | None
    def __init__(
        self,
        *,
        requested_for: list[str] | tuple[str, ...],
        requested_items: Sequence[AccessRequestItem | Mapping[str, Any]],
        request_type: AccessRequestType | Literal["GRANT_ACCESS", "REVOKE_ACCESS", "MODIFY_ACCESS"] | None = ...,
        client_metadata: Mapping[str, str] | None = ...,
        requested_for_with_requested_items: Sequence[RequestedForDtoRef | Mapping[str, Any]] | None = ...,
    ) -> None: ...
