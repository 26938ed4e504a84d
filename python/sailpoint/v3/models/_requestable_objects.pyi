# Generated from schema/.
"""The models of the schema file requestable_objects, for type checkers."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Literal

from sailpoint._core import Model
from sailpoint.v3.models._shared import IdentityReferenceWithNameAndEmail
from sailpoint.v3.models.requestable_object_type import RequestableObjectType

class RequestableObject(Model):
    """Requestable object."""

    id: str | None
    name: str | None
    created: datetime | str | None
    modified: datetime | str | None
    description: str | None
    type: str | None
    request_status: Any
    identity_request_id: str | None
    owner_ref: IdentityReferenceWithNameAndEmail | None
    request_comments_required: bool | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        name: str | None = ...,
        created: datetime | str | None = ...,
        modified: datetime | str | None = ...,
        description: str | None = ...,
        type: RequestableObjectType | Literal["ACCESS_PROFILE", "ROLE", "ENTITLEMENT"] | None = ...,
        request_status: Any = ...,
        identity_request_id: str | None = ...,
        owner_ref: IdentityReferenceWithNameAndEmail | Mapping[str, Any] | None = ...,
        request_comments_required: bool | None = ...,
    ) -> None: ...
