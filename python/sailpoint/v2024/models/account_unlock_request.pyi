# Written by `make stubs` from schema/; change it there.
"""Account unlock request."""

from sailpoint._core import Model

__all__ = ["AccountUnlockRequest"]

class AccountUnlockRequest(Model):
    """Account unlock request."""

    external_verification_id: str | None
    unlock_idn_account: bool | None
    force_provisioning: bool | None
    def __init__(
        self,
        *,
        external_verification_id: str | None = ...,
        unlock_idn_account: bool | None = ...,
        force_provisioning: bool | None = ...,
    ) -> None: ...
