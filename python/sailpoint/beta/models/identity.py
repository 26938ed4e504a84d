# Generated from schema/.
"""An identity: a person or another user, and what the product knows of them."""

__all__ = ["Identity"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.beta.models.identity_lifecycle_state import IdentityLifecycleState
    from sailpoint.beta.models.identity_manager_ref import IdentityManagerRef

    class Identity(Model):
        """An identity: a person or another user, and what the product knows of them."""

        id: str | None
        """The identity's id.

        Read-only: it is left out of requests.
        """
        name: str
        """The identity's name."""
        created: datetime | str | None
        """Time of creation.

        Read-only: it is left out of requests.
        """
        modified: datetime | str | None
        """Time of the last change.

        Read-only: it is left out of requests.
        """
        alias: str | None
        """The identity's alternate name, usually the user name."""
        email_address: str | None
        """The e-mail address."""
        processing_state: str | None
        """Result of the last processing.

        Known values: ERROR, OK.
        """
        identity_status: str | None
        """State of the identity's registration.

        Known values: UNREGISTERED, REGISTERED, PENDING, WARNING, DISABLED, ACTIVE, DEACTIVATED, TERMINATED, ERROR,
        LOCKED.
        """
        manager_ref: IdentityManagerRef | None
        """Reference to the manager."""
        is_manager: bool | None
        """True if the identity is the manager of others."""
        last_refresh: datetime | str | None
        """Time of the last refresh."""
        attributes: dict[str, Any] | None
        """Identity attributes by name."""
        lifecycle_state: IdentityLifecycleState | None
        """The lifecycle state."""
        def __init__(
            self,
            *,
            name: str,
            id: str | None = ...,
            created: datetime | str | None = ...,
            modified: datetime | str | None = ...,
            alias: str | None = ...,
            email_address: str | None = ...,
            processing_state: Literal["ERROR", "OK"] | None = ...,
            identity_status: Literal[
                "UNREGISTERED",
                "REGISTERED",
                "PENDING",
                "WARNING",
                "DISABLED",
                "ACTIVE",
                "DEACTIVATED",
                "TERMINATED",
                "ERROR",
                "LOCKED",
            ]
            | None = ...,
            manager_ref: IdentityManagerRef | Mapping[str, Any] | None = ...,
            is_manager: bool | None = ...,
            last_refresh: datetime | str | None = ...,
            attributes: Mapping[str, Any] | None = ...,
            lifecycle_state: IdentityLifecycleState | Mapping[str, Any] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    Identity = model("beta", "Identity")
