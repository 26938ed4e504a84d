# Generated from schema/.
"""Options of enabling or disabling an account."""

__all__ = ["AccountToggleRequest"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

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
else:
    from sailpoint._core import model

    AccountToggleRequest = model("v3", "AccountToggleRequest")
