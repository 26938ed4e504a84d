# Written by `make stubs` from schema/; change it there.
"""Options of enabling or disabling an account."""

from sailpoint._core import Model

__all__ = ["AccountToggleRequest"]

class AccountToggleRequest(Model):
    """Options of enabling or disabling an account."""

    external_verification_id: str | None
    """Id of an external verification of the user."""
    force_provisioning: bool | None
    """True to send the change to the source even if the account has this state already."""
    def __init__(
        self,
        *,
        external_verification_id: str | None = ...,
        force_provisioning: bool | None = ...,
    ) -> None: ...
