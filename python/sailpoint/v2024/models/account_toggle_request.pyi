# Written by `make stubs` from schema/; change it there.
"""Account toggle request."""

from sailpoint._core import Model

__all__ = ["AccountToggleRequest"]

class AccountToggleRequest(Model):
    """Account toggle request."""

    external_verification_id: str | None
    force_provisioning: bool | None
    def __init__(
        self,
        *,
        external_verification_id: str | None = ...,
        force_provisioning: bool | None = ...,
    ) -> None: ...
