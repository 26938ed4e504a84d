# Generated from schema/.
"""Entitlement request config."""

__all__ = ["EntitlementRequestConfig"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class EntitlementRequestConfig(Model):
        """Entitlement request config."""

        allow_entitlement_request: bool | None
        request_comments_required: bool | None
        denied_comments_required: bool | None
        grant_request_approval_schemes: str | None
        def __init__(
            self,
            *,
            allow_entitlement_request: bool | None = ...,
            request_comments_required: bool | None = ...,
            denied_comments_required: bool | None = ...,
            grant_request_approval_schemes: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    EntitlementRequestConfig = model("v3", "EntitlementRequestConfig")
