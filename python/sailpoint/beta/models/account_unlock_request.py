# Generated from schema/.
"""Options of unlocking an account."""

__all__ = ["AccountUnlockRequest"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class AccountUnlockRequest(Model):
        """Options of unlocking an account."""

        external_verification_id: str | None
        """Id of an external verification of the user."""
        unlock_idn_account: bool | None
        """True to unlock the account of the product too."""
        force_provisioning: bool | None
        """True to send the change to the source even if the account has this state already."""
        def __init__(
            self,
            *,
            external_verification_id: str | None = ...,
            unlock_idn_account: bool | None = ...,
            force_provisioning: bool | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    AccountUnlockRequest = model("beta", "AccountUnlockRequest")
