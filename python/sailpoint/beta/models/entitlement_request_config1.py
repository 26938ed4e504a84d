# Generated from schema/.
"""Entitlement request config1."""

__all__ = ["EntitlementRequestConfig1"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class EntitlementRequestConfig1(Model):
        """Entitlement request config1."""

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

    EntitlementRequestConfig1 = model("beta", "EntitlementRequestConfig1")
