# Generated from schema/.
"""Auth profile."""

__all__ = ["AuthProfile"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model
    from sailpoint._tracking import Tracked
    from sailpoint.beta.models.json_patch_operation import JsonPatchOperation

    class AuthProfile(Tracked[JsonPatchOperation], Model):
        """Auth profile."""

        name: str | None
        off_network: bool | None
        untrusted_geography: bool | None
        application_id: str | None
        application_name: str | None
        type: str | None
        """Known values: BLOCK, MFA, NON_PTA, PTA."""
        strong_auth_login: bool | None
        def __init__(
            self,
            *,
            name: str | None = ...,
            off_network: bool | None = ...,
            untrusted_geography: bool | None = ...,
            application_id: str | None = ...,
            application_name: str | None = ...,
            type: Literal["BLOCK", "MFA", "NON_PTA", "PTA"] | None = ...,
            strong_auth_login: bool | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    AuthProfile = model("beta", "AuthProfile")
