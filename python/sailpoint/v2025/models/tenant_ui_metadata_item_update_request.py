# Generated from schema/.
"""Tenant ui metadata item update request."""

__all__ = ["TenantUiMetadataItemUpdateRequest"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class TenantUiMetadataItemUpdateRequest(Model):
        """Tenant ui metadata item update request."""

        iframe_white_list: str | None
        username_label: str | None
        username_empty_text: str | None
        def __init__(
            self,
            *,
            iframe_white_list: str | None = ...,
            username_label: str | None = ...,
            username_empty_text: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    TenantUiMetadataItemUpdateRequest = model("v2025", "TenantUiMetadataItemUpdateRequest")
